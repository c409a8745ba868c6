/** How long a line of text may be. */
const WIDEST = 96;

/** A text as indented lines; what hangs below a dash hangs by two. */
export function wrapped(text: string, indent = '  ', widest = WIDEST): string[] {
  const hanging = text.startsWith('- ') ? `${indent}  ` : indent;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
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
  return rows.map((row) =>
    `${indent}${row.map((cell, index) => (index < row.length - 1 ? cell.padEnd(widths[index] ?? 0) : cell)).join('  ')}`.trimEnd(),
  );
}

/** A title and its lines, after an empty one; nothing without lines. */
export function section(title: string, lines: string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines];
}
