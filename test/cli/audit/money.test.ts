import { readMoney } from '../../../cli/audit/money';
import { auditOf, batchesOf, day, inTurn } from './audit-of';

const sale = {
  transactionId: 'AT-1',
  transactionLineItemId: '1-1',
  addonLicenseId: '1001',
  appEntitlementNumber: 'E-1',
  purchaseDetails: { saleDate: '2026-05-01', saleType: 'Renewal', vendorAmount: 85 },
};
const details = (members: object) => ({
  ...sale,
  transactionLineItemId: '1-2',
  purchaseDetails: { ...sale.purchaseDetails, ...members },
});
const flat = {
  transactionLineItemId: '2-1',
  addonLicenseId: '1001',
  saleDate: '2026-05-01',
  vendorAmount: '8.50',
};

const lastYears = details({ saleDate: '2025-05-22' });
const refundOf = ({ purchaseDetails }: typeof sale) => ({
  ...sale,
  transactionLineItemId: '1-3',
  purchaseDetails: { ...purchaseDetails, saleDate: '2026-05-30', saleType: 'Refund' },
});

const noLineItem = { transactionLineItemId: '' };

const moneyOf = (sales: object[]) => readMoney(inTurn(batchesOf(sales)), day('2026-06-01'));

test.each<[of: string, sales: object[], cents: number]>([
  ['one sale', [sale], 8500],
  ['a sale as a CSV has it', [flat], 850],
  ['two line items', [sale, details({})], 17_000],
  ['the same line item twice', [sale, sale], 8500],
  [
    'two sales whose line items have no id',
    [
      { ...sale, ...noLineItem },
      { ...sale, ...noLineItem },
    ],
    17_000,
  ],
  ['a refund', [sale, details({ saleType: 'Refund', vendorAmount: -85 })], 0],
  ['a refund without a sign', [sale, details({ saleType: 'Refund' })], 0],
  ['a sale that is not paid yet', [details({ paymentStatus: 'Open' })], 8500],
  ['a sale that could not be collected', [details({ paymentStatus: 'Uncollectible' })], 0],
  ['a sale within the year', [details({ saleDate: '2025-06-02' })], 8500],
  ['the sale of a yearly term that has ended', [details({ saleDate: '2025-05-22' })], 8500],
  [
    'the sale of a yearly term and the one before',
    [sale, details({ saleDate: '2025-05-01' })],
    8500,
  ],
  ['the sales of a monthly plan', [sale, details({ saleDate: '2025-05-02' })], 17_000],
  ['a refund later than a yearly term', [lastYears, refundOf(lastYears)], 0],
  ['a sale two years before', [details({ saleDate: '2024-06-01' })], 0],
  ['a sale not quite two years before', [details({ saleDate: '2024-06-02' })], 8500],
  ['a sale later than the moment', [details({ saleDate: '2026-06-02' })], 0],
])('%s', async (_of, sales, cents) => {
  expect((await moneyOf(sales)).of(['1001'])).toBe(cents);
});

test('a license is found by any of its numbers, and counted once', async () => {
  const money = await moneyOf([sale]);
  expect([money.of(['E-1']), money.of(['1001', 'E-1']), money.of(['9'])]).toEqual([8500, 8500, 0]);
});

test('sales of one license under two numbers are summed', async () => {
  const { purchaseDetails } = sale;
  const money = await moneyOf([
    { transactionLineItemId: '1', addonLicenseId: '1001', purchaseDetails },
    { transactionLineItemId: '2', appEntitlementNumber: 'E-1', purchaseDetails },
  ]);
  expect(money.of(['1001', 'E-1'])).toBe(17_000);
});

test('the sales of a license for Data Center are of a license of the report', async () => {
  const money = await moneyOf([sale]);
  const { report } = await auditOf(batchesOf([{ addonLicenseId: '1001', hosting: 'Server' }]), {
    money,
  });
  expect(report.money).toMatchObject({ total: 8500, unmatched: 0, atStake: 0 });
});

test('what cannot be used is counted, and what no license was found for', async () => {
  const money = await moneyOf([
    sale,
    sale,
    details({ vendorAmount: 'many' }),
    details({ saleDate: 'soon' }),
    { transactionId: 'AT-2' },
    { ...details({}), addonLicenseId: '1002', appEntitlementNumber: null },
  ]);
  money.of(['1001']);
  expect(money.counts()).toEqual({
    lineItems: 2,
    duplicates: 1,
    unreadable: 0,
    unusable: 3,
    total: 17_000,
    unmatched: 8500,
  });
});
