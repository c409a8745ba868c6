import { annual, evaluation, inactive, monthly, renewed } from './scenarios/licenses';
import type { Story } from './scenarios/story';

const evaluationToSubscription: Story = {
  name: 'evaluation-to-subscription',
  title: 'From evaluation to subscription',
  steps: [
    {
      at: '2026-05-01T09:00:00.000Z',
      title: 'The evaluation begins',
      license: evaluation,
    },
    { at: '2026-05-26T09:00:00.000Z', title: 'Users are told that it ends soon' },
    { at: '2026-05-31T00:00:00.000Z', title: 'It is over, access goes on' },
    {
      at: '2026-06-10T14:00:00.000Z',
      title: 'The team subscribes',
      license: renewed(monthly, '2026-07-10T14:00:00.000Z'),
    },
    {
      at: '2026-07-10T14:00:00.000Z',
      title: 'The second month is paid',
      license: renewed(monthly, '2026-08-10T14:00:00.000Z'),
    },
  ],
};

const lateRenewal: Story = {
  name: 'late-renewal',
  title: 'A renewal that came late',
  steps: [
    { at: '2026-05-20T09:00:00.000Z', title: 'The subscription runs', license: monthly },
    { at: '2026-05-31T00:00:00.000Z', title: 'It ends unpaid, access goes on' },
    { at: '2026-06-10T09:00:00.000Z', title: 'Five days of access are left' },
    {
      at: '2026-06-15T00:00:00.000Z',
      title: 'Access ends',
      license: inactive(monthly),
    },
    {
      at: '2026-06-18T10:30:00.000Z',
      title: 'The renewal is paid',
      license: renewed(monthly, '2026-06-30T00:00:00.000Z'),
    },
  ],
};

const cancelledAndWithdrawn: Story = {
  name: 'cancelled-and-withdrawn',
  title: 'Cancelled and withdrawn',
  steps: [
    { at: '2026-05-08T09:00:00.000Z', title: 'The subscription runs', license: monthly },
    {
      at: '2026-05-12T10:00:00.000Z',
      title: 'The customer cancels',
      records: [{ kind: 'cancellation', at: '2026-05-12T10:00:00.000Z' }],
    },
    {
      at: '2026-05-20T16:00:00.000Z',
      title: 'The customer stays after all',
      records: [{ kind: 'cancellation-withdrawn', at: '2026-05-20T16:00:00.000Z' }],
    },
    {
      at: '2026-05-31T00:00:00.000Z',
      title: 'The next month is paid',
      license: renewed(monthly, '2026-06-30T00:00:00.000Z'),
    },
  ],
};

const annualWithQuote: Story = {
  name: 'annual-with-quote',
  title: 'An annual plan with a quote',
  steps: [
    { at: '2026-05-04T09:00:00.000Z', title: 'The year is nearly over', license: annual },
    {
      at: '2026-05-20T09:00:00.000Z',
      title: 'A quote is issued',
      records: [{ kind: 'quote', quote: 'Q-7', issuedOn: '2026-05-20', validUntil: '2026-06-29' }],
    },
    { at: '2026-05-31T00:00:00.000Z', title: 'The year ends unpaid' },
    { at: '2026-06-15T00:00:00.000Z', title: 'Only the quote keeps access open' },
    {
      at: '2026-06-25T11:00:00.000Z',
      title: 'The quote is accepted',
      records: [
        { kind: 'quote-closed', quote: 'Q-7', at: '2026-06-25T11:00:00.000Z', outcome: 'accepted' },
      ],
    },
    {
      at: '2026-06-27T08:00:00.000Z',
      title: 'The new year is paid',
      license: renewed(annual, '2027-05-31T00:00:00.000Z'),
    },
  ],
};

// Atlassian: status incident xg990kw6b4vn (June 2024), apps that stayed inactive after suspension, reinstall and payment.
const reinstall: Story = {
  name: 'reinstall',
  title: 'Told not to reinstall',
  steps: [
    {
      at: '2026-06-05T09:00:00.000Z',
      title: 'Unpaid for 5 days, and a quote is open',
      license: monthly,
      records: [{ kind: 'quote', quote: 'Q-12', issuedOn: '2026-06-01', validUntil: '2026-06-17' }],
    },
    { at: '2026-06-15T00:00:00.000Z', title: 'The quote keeps access open' },
    {
      at: '2026-06-17T00:00:00.000Z',
      title: 'Access ends; the app says not to reinstall',
      license: inactive(monthly),
    },
    {
      at: '2026-06-18T09:00:00.000Z',
      title: 'They reinstall: the history is gone, access is not back',
      reinstalled: true,
    },
    {
      at: '2026-06-19T15:00:00.000Z',
      title: 'They pay, and it stays inactive',
      license: inactive(renewed(monthly, '2026-06-30T00:00:00.000Z')),
    },
    {
      at: '2026-06-22T10:00:00.000Z',
      title: 'Atlassian’s support activates it',
      license: renewed(monthly, '2026-06-30T00:00:00.000Z'),
    },
  ],
};

/** Every story that can be played on the local site, in the order it is offered. */
export const stories: Story[] = [
  evaluationToSubscription,
  lateRenewal,
  cancelledAndWithdrawn,
  annualWithQuote,
  reinstall,
];
