import { type Fault, nameOf } from './fault';

/** What a reader sees when words or values are missing. */
const slips: [string, RegExp][] = [
  ['a message key', /(?<![\w@/.:-])[a-z][a-z-]*(?:\.[a-z][a-z0-9-]*){1,4}(?![\w@/:-]|\.\w)/],
  ['a placeholder', /\{\w[\w-]*\}/],
  ['a missing value', /\bundefined\b|\bNaN\b|\bInvalid Date\b|\[object \w+\]/],
];

/** Names of places and files look like message keys. */
const places = /\.(?:com|net|org|io|json|yml|tsx?)$/;

const ownText = (element: Element): string =>
  [...element.childNodes]
    .filter((node) => node.nodeType === Node.TEXT_NODE)
    .map((node) => node.textContent ?? '')
    .join(' ');

const slipsIn = (element: Element): Fault[] => {
  const text = ownText(element);
  return slips.flatMap(([what, pattern]) => {
    const found = pattern.exec(text)?.[0];
    if (found === undefined || places.test(found)) return [];
    return [{ rule: 'unrendered-text', element: nameOf(element), measure: `${what}: ${found}` }];
  });
};

/** Nodes that the local site could not draw, and text that no reader should see. */
export const unrenderedText = (): Fault[] => {
  const shown = [...document.body.querySelectorAll('*')].filter((element) =>
    element.checkVisibility({ visibilityProperty: true }),
  );
  const unmodelled = [...document.querySelectorAll('[data-unmodelled]')].map((element): Fault => ({
    rule: 'unmodelled',
    element: nameOf(element),
    measure: element.getAttribute('data-unmodelled') ?? '',
  }));
  return [
    ...unmodelled,
    // The names of functions, in the local site's list of calls, are what they are.
    ...shown.filter((each) => !each.matches('script, style, .ls-call-name')).flatMap(slipsIn),
  ];
};
