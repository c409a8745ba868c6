import { linesFound } from './found-in';

describe('date-read-one-way', () => {
  test.each([
    ['new Date', 'new Date(context.license.trialEndDate)'],
    ['Date.parse', 'Date.parse(context.license?.subscriptionEndDate ?? "")'],
    ['Number', 'Number(context.license.trialEndDate)'],
    ['parseInt', 'parseInt(context.license.trialEndDate, 10)'],
    ['+', '+context.license.trialEndDate'],
    ['moment', 'moment(context.license.trialEndDate).fromNow()'],
    ['dayjs', 'dayjs(context.license.subscriptionEndDate)'],
    ['parseISO', 'parseISO(context.license.subscriptionEndDate)'],
  ])('%s', (_reader, expression) => {
    const source = `export const h = ({ context }) => context.license && ${expression};`;
    expect(linesFound('date-read-one-way', source)).toHaveLength(1);
  });

  test('through a helper of the app', () => {
    const source =
      'const day = (value) => new Date(value);\nexport const h = ({ context }) => day(context.license?.trialEndDate);';
    expect(linesFound('date-read-one-way', source)).toHaveLength(1);
  });

  test.each([
    [
      'looks at its type',
      'const end = context.license?.trialEndDate;\nreturn typeof end === "number" ? new Date(end) : null;',
    ],
    [
      'looks at its digits',
      'const end = context.license?.trialEndDate;\nreturn /^\\d+$/.test(end) ? new Date(Number(end)) : new Date(end);',
    ],
    [
      'looks at what came out',
      'const end = new Date(context.license?.trialEndDate);\nreturn Number.isNaN(end.getTime()) ? null : end;',
    ],
    ['shows it as it is', 'return `until ${context.license?.trialEndDate}`;'],
    ['reads another date', 'return new Date(context.extension.issue.created);'],
  ])('not: %s', (_what, body) => {
    const source = `export function h({ context }) {\n${body}\n}`;
    expect(linesFound('date-read-one-way', source)).toEqual([]);
  });
});
