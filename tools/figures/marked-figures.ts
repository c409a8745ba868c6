/** Figures of the project by name, as they are written in a text. */
export type Figures = Record<string, string>;

const marked = /<!-- figure:([\w-]+) -->.*?<!-- \/figure -->/g;

/** A text with the newest figure between each pair of marks, `<!-- figure:name -->…<!-- /figure -->`. */
export const withFigures = (text: string, figures: Figures): string =>
  text.replace(marked, (_, name: string) => {
    const figure = figures[name];
    if (figure === undefined) throw new Error(`there is no figure called ${name}`);
    return `<!-- figure:${name} -->${figure}<!-- /figure -->`;
  });

/** A text without what a script writes into it. */
export const withoutFigures = (text: string): string => text.replace(marked, '');
