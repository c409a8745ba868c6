/** Text as it will be written, or what is nested and still to be. */
type Piece = string | object;

/** JSON with sorted keys: the same text for the same content. No recursion, so no depth is too deep. */
export function canonicalJson(value: unknown): string {
  if (!isNested(value)) return JSON.stringify(value);
  let written = '';
  const waiting: Piece[] = [value];
  for (let piece = waiting.pop(); piece !== undefined; piece = waiting.pop()) {
    if (typeof piece === 'string') written += piece;
    else for (const next of piecesOf(piece).reverse()) waiting.push(next);
  }
  return written;
}

/** As one text where nothing is nested deeper, as in nearly every record. */
function piecesOf(value: object): Piece[] {
  const pieces: Piece[] = [];
  const isList = Array.isArray(value);
  let text = isList ? '[' : '{';
  let between = '';
  for (const [key, member] of membersOf(value)) {
    text += isList ? between : `${between}${JSON.stringify(key)}:`;
    between = ',';
    if (isNested(member)) {
      pieces.push(text, member);
      text = '';
    } else text += JSON.stringify(member);
  }
  pieces.push(text + (isList ? ']' : '}'));
  return pieces;
}

function membersOf(value: object): [string, unknown][] {
  const members: [string, unknown][] = Object.entries(value);
  return Array.isArray(value) ? members : members.sort(([a], [b]) => (a < b ? -1 : 1));
}

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
