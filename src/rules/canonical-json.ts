type Piece = { text: string } | { value: unknown };

/** JSON with sorted keys: the same text for the same content. No recursion, so no depth is too deep. */
export function canonicalJson(value: unknown): string {
  const written: string[] = [];
  const waiting: Piece[] = [{ value }];
  for (let piece = waiting.pop(); piece !== undefined; piece = waiting.pop()) {
    if ('text' in piece) written.push(piece.text);
    else {
      const pieces = piecesOf(piece.value);
      for (let index = pieces.length - 1; index >= 0; index -= 1) {
        const next = pieces[index];
        if (next !== undefined) waiting.push(next);
      }
    }
  }
  return written.join('');
}

function piecesOf(value: unknown): Piece[] {
  if (typeof value !== 'object' || value === null) return [{ text: JSON.stringify(value) }];
  if (Array.isArray(value)) {
    const items = value.flatMap((item: unknown) => [{ text: ',' }, { value: item }]);
    return [{ text: '[' }, ...items.slice(1), { text: ']' }];
  }
  const members = Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, item]: [string, unknown]) => [
      { text: `,${JSON.stringify(key)}:` },
      { value: item },
    ]);
  const [first, ...rest] = members;
  if (first === undefined || !('text' in first)) return [{ text: '{}' }];
  return [{ text: `{${first.text.slice(1)}` }, ...rest, { text: '}' }];
}
