/** What a room may import: its own, our rooms, and packages. */
export type Arrow = { room: string; ours: string[]; packages: string[] };

type Rule = {
  files: string[];
  rules: { 'no-restricted-imports': ['error', { patterns: [{ regex: string; message: string }] }] };
};

export const arrows: Arrow[];
export function arrowRule(arrow: Arrow): Rule;
