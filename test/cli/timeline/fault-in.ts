/** What keeps a text from being well-formed XML of elements, attributes and text alone; null where nothing does. */
export function faultIn(xml: string): string | null {
  const open: string[] = [];
  const rest = xml.replaceAll(
    /<(\/?)([a-zA-Z]+)((?: [a-zA-Z0-9-]+="[^"<&]*(?:&(?:amp|lt|gt|quot);[^"<&]*)*")*)(\/?)>/g,
    (...[, ends, name, , isEmpty]: string[]) => {
      if (ends === '/') {
        const started = open.pop();
        if (started !== name) open.push(`${started} closed by ${name}`, '');
      } else if (isEmpty !== '/') open.push(String(name));
      return '';
    },
  );
  if (open.length > 0) return `not closed: ${open.join(', ')}`;
  const stray = /[<]|&(?!(?:amp|lt|gt|quot);)/.exec(rest);
  return stray ? `stray ${rest.slice(stray.index, stray.index + 40)}` : null;
}
