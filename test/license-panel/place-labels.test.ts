import { placeLabels, type Label } from '../../static/license-panel/course/place-labels';

const room = { width: 200, rows: 2, widthOf: (text: string) => text.length * 10 };
const above = (x: number, text: string): Label => ({ x, text, side: 'middle' });
const below = (x: number, text: string): Label => ({ x, text, side: 'left' });

test.each<[string, Label[], [text: string, left: number, row: number][]]>([
  ['stand above their place', [above(100, 'abcd')], [['abcd', 80, 0]]],
  ['stand left of their line', [below(100, 'abcd')], [['abcd', 56, 0]]],
  ['stand right of it where the picture begins', [below(20, 'abcd')], [['abcd', 24, 0]]],
  [
    'stay inside',
    [above(0, 'abcd'), above(199, 'ef')],
    [
      ['abcd', 0, 0],
      ['ef', 180, 0],
    ],
  ],
  [
    'give way to those on their left',
    [below(110, 'efgh'), below(100, 'abcd')],
    [
      ['abcd', 56, 0],
      ['efgh', 66, 1],
    ],
  ],
  [
    'are not crossed by a line that leads further down',
    [below(60, 'abcde'), below(70, 'fghij'), below(140, 'klmnop')],
    [
      ['abcde', 6, 0],
      ['fghij', 16, 1],
      ['klmnop', 76, 0],
    ],
  ],
  [
    'are left out when a line would cross them, the last ones first',
    [below(60, 'abcde'), below(70, 'fghij'), below(120, 'klmnop'), below(190, 'q')],
    [
      ['abcde', 6, 0],
      ['fghij', 16, 1],
      ['q', 176, 0],
    ],
  ],
  [
    'are left out when there is no room',
    [above(100, 'abcd'), above(110, 'ef'), above(120, 'gh'), above(190, 'i')],
    [
      ['abcd', 80, 0],
      ['ef', 100, 1],
      ['i', 185, 0],
    ],
  ],
])('labels %s', (_, labels, places) => {
  expect(placeLabels(labels, room).map(({ text, left, row }) => [text, left, row])).toEqual(places);
});
