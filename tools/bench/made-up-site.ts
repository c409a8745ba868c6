import { chanceFrom, oneOf } from './chance';

/** A made-up customer: the same number is the same one in licenses and in transactions. */
export type MadeUpSite = {
  cloudId: string;
  host: string;
  company: string;
  country: string;
  region: string;
  person: { name: string; email: string };
  licenseId: string;
  entitlementId: string;
  entitlementNumber: string;
};

const firstParts = ['Acme', 'Birch', 'Cobalt', 'Delta', 'Ember', 'Fjord', 'Granite', 'Harbor'];
const secondParts = [
  'Labs',
  'Logistics',
  'Foods',
  'Energy',
  'Health',
  'Studios',
  'Bank',
  'Oak, Inc.',
];
const firstNames = [
  'Ana',
  'Bo',
  'Chidi',
  'Dana',
  'Emil',
  'Farah',
  'Goran',
  'Hana',
  'Inés',
  'Jürgen',
];
const lastNames = ['Abara', 'Berg', 'Castillo', 'Dvořák', 'Endo', 'Fischer', 'Grant', 'Hughes'];
const countries = [
  ['US', 'Americas'],
  ['DE', 'EMEA'],
  ['FR', 'EMEA'],
  ['JP', 'APAC'],
  ['AU', 'APAC'],
  ['BR', 'Americas'],
] as const;

/** The made-up customer with this number. */
export const madeUpSite = (number: number): MadeUpSite => {
  const chance = chanceFrom(number * 7919 + 17);
  const digits = (count: number) =>
    Math.floor(chance() * 16 ** count)
      .toString(16)
      .padStart(count, '0');
  const uuid = () => `${digits(8)}-${digits(4)}-${digits(4)}-${digits(4)}-${digits(8)}${digits(4)}`;
  const name = oneOf(chance, firstParts);
  const trade = oneOf(chance, secondParts);
  const first = oneOf(chance, firstNames);
  const last = oneOf(chance, lastNames);
  const [country, region] = oneOf(chance, countries);
  const host = `${name}-${trade.replace(/\W+/g, '')}-${number}`.toLowerCase();
  return {
    cloudId: uuid(),
    host: `${host}.example`,
    company: `${name} ${trade}`,
    country,
    region,
    person: { name: `${first} ${last}`, email: `person${number}@${host}.example` },
    licenseId: String(4_000_000 + number),
    entitlementId: uuid(),
    entitlementNumber: `E-${digits(3)}-${digits(3)}-${digits(3)}-${digits(3)}`.toUpperCase(),
  };
};
