import { Misuse } from '../../cli/misuse';
import { oneNamed } from '../../cli/one-named';

test('what is in the list is taken', () => {
  expect(oneNamed('format', ['text', 'json'], 'json')).toBe('json');
});

test.each(['pdf', '', 'JSON', 'constructor', '__proto__'])(
  '%j is misuse, and what there is is told',
  (name) => {
    const ask = () => oneNamed('format', ['text', 'json'], name);
    expect(ask).toThrow(Misuse);
    expect(ask).toThrow(`there is no format \`${name}\`; there are text, json`);
  },
);
