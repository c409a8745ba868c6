/** How long a line of text may be. */
const WIDEST = 96;

/** Text that others wrote, without what a terminal would obey; the colours of `paintFor` stay. */
export function plain(text: string): string {
  return text.replaceAll(
    /(?!\u001b\[(?:1|2|22|3[1-3]|39)m)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu,
    '\uFFFD',
  );
}

/** A text as indented lines; what hangs below a dash hangs by two. */
export function wrapped(text: string, indent = '  ', widest = WIDEST): string[] {
  const hanging = text.startsWith('- ') ? `${indent}  ` : indent;
  const lines: string[] = [];
  let line = '';
  for (const word of plain(text).split(' ')) {
    const start = lines.length === 0 ? indent : hanging;
    if (line !== '' && start.length + line.length + 1 + word.length > widest) {
      lines.push(`${start}${line}`);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, `${lines.length === 0 ? indent : hanging}${line}`];
}

/** Rows of cells in columns, each as wide as its widest cell, the last of a row apart. */
export function columns(rows: string[][], indent = '  '): string[] {
  const widths: number[] = [];
  for (const row of rows)
    row.slice(0, -1).forEach((cell, index) => {
      widths[index] = Math.max(widths[index] ?? 0, cell.length);
    });
  return rows.map((row) => {
    const last = row.length - 1;
    const cells = row.map((cell, index) => (index < last ? cell.padEnd(widths[index] ?? 0) : cell));
    return plain(`${indent}${cells.join('  ')}`).trimEnd();
  });
}

/** A title and its lines, after an empty one; nothing without lines. */
export function section(title: string, lines: string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines];
}
