// Filter and order of the table of findings. Without this script all of them are there, most important first.
const table = document.querySelector('#list');
const form = document.querySelector('#filter');
if (table && form) {
  const [body] = table.tBodies;
  const rows = [...body.rows];
  const texts = new Map(rows.map((row) => [row, row.textContent.toLowerCase()]));
  const headers = [...table.tHead.rows[0].cells];
  const choices = [...form.querySelectorAll('select')];
  const shown = form.querySelector('output');
  const cellValue = ({ cells }, column) =>
    cells[column].dataset.sort ?? cells[column].textContent.trim();
  const valueOf = (row, { name, dataset }) =>
    dataset.column ? cellValue(row, Number(dataset.column)) : row.dataset[name];

  for (const choice of choices.filter(({ dataset }) => dataset.column)) {
    const values = new Set(rows.map((row) => valueOf(row, choice)));
    choice.append(...[...values].sort().map((value) => new Option(value || '–', value)));
  }

  const show = () => {
    const words = form.elements.search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const chosen = choices.filter(({ selectedIndex }) => selectedIndex > 0);
    let count = 0;
    for (const row of rows) {
      const fits =
        words.every((word) => texts.get(row).includes(word)) &&
        chosen.every((choice) => valueOf(row, choice) === choice.value);
      row.hidden = !fits;
      if (fits) count += 1;
    }
    shown.value = `${count.toLocaleString('en-US')} of ${rows.length.toLocaleString('en-US')} shown`;
  };

  const { compare } = new Intl.Collator('en-US', { numeric: true });
  const sort = (header) => {
    const column = headers.indexOf(header);
    const isUp = header.ariaSort !== 'ascending';
    for (const each of headers) each.removeAttribute('aria-sort');
    header.ariaSort = isUp ? 'ascending' : 'descending';
    const keys = new Map(rows.map((row) => [row, cellValue(row, column)]));
    // Rows without a value come last, whichever way.
    const order = (a, b) => {
      const [one, other] = [keys.get(a), keys.get(b)];
      if (one === '' || other === '') return Number(one === '') - Number(other === '');
      return isUp ? compare(one, other) : compare(other, one);
    };
    body.append(...[...rows].sort(order));
  };

  for (const header of headers) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...header.childNodes);
    button.addEventListener('click', () => sort(header));
    header.append(button);
  }

  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', show);
  form.addEventListener('reset', () => {
    for (const each of headers) each.removeAttribute('aria-sort');
    body.append(...rows);
    // The fields have their first values only after this event.
    setTimeout(show);
  });
  for (const link of document.querySelectorAll('a[data-kind]')) {
    link.addEventListener('click', () => {
      form.elements.kind.value = link.dataset.kind;
      show();
    });
  }
  form.hidden = false;
  show();
}
