/** A cell, and whether it stands at the right of its column, as counts do. */
export type Cell = string | { right: string };

/** Rows of cells in columns, each as wide as its widest cell. */
export function table(rows: Cell[][], indent = '  '): string[] {
  const widths: number[] = [];
  for (const row of rows)
    row.forEach((cell, index) => {
      widths[index] = Math.max(widths[index] ?? 0, textOf(cell).length);
    });
  return rows.map((row) => {
    const cells = row.map((cell, index) => {
      const width = widths[index] ?? 0;
      return typeof cell === 'string' ? cell.padEnd(width) : cell.right.padStart(width);
    });
    return `${indent}${cells.join('  ')}`.trimEnd();
  });
}

function textOf(cell: Cell): string {
  return typeof cell === 'string' ? cell : cell.right;
}
