import * as v from 'valibot';
import type { Result } from './result';

/** How many apps a family may have. */
export const MOST_APPS = 30;

const products = ['jira', 'confluence', 'bitbucket', 'compass'] as const;
const editions = ['standard', 'advanced'] as const;

/** A product that an app works in. */
export type Product = (typeof products)[number];

/** An edition that an app is sold in. Atlassian: the capability sets of an app are these two. */
type Edition = (typeof editions)[number];

/** An app of the vendor. */
export type FamilyApp = {
  /** Its UUID: the last part of `app.id` in its manifest. */
  id: string;
  /** As its users know it. */
  name: string;
  /** Its page on the Marketplace, if it has one. */
  listing?: string;
  /** The products it works in. */
  products: readonly Product[];
  /** The editions it is sold in; without them it has only one. */
  editions?: readonly Edition[];
};

/** What of a family cannot be read: where, as the path of a member, and what it must be. */
export type FamilyProblem = { path: (string | number)[]; message: string };

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const LISTING = /^https:\/\/marketplace\.atlassian\.com\/(apps\/)?\d+(\/[\w./-]*)?(\?[\w=&.-]*)?$/;

/** Atlassian: an app's name has at most 60 characters. */
const name = v.pipe(
  v.string('must be the name of the app'),
  v.check((text) => text.trim() === text && text !== '', 'must be the name of the app'),
  v.maxLength(60, 'must have at most 60 characters'),
);

/** Of a member that is missing, of one that no app has, or of what is no object. */
function memberMessage({ expected }: v.StrictObjectIssue): string {
  if (expected === 'never') return 'is no member of an app';
  return expected === 'Object' ? 'must be an app with id, name and products' : 'is missing';
}

const app = v.strictObject(
  {
    id: v.pipe(
      v.string('must be the UUID of the app'),
      v.regex(UUID, 'must be the UUID of the app: the last part of app.id in its manifest.yml'),
      v.toLowerCase(),
    ),
    name,
    listing: v.exactOptional(
      v.pipe(
        v.string('must be the address of the app on the Marketplace'),
        v.regex(LISTING, 'must be an address like https://marketplace.atlassian.com/apps/1234567'),
      ),
    ),
    products: listOf(products, 'must name at least one product'),
    editions: v.exactOptional(listOf(editions, 'must name at least one edition')),
  },
  memberMessage,
);

const apps = v.pipe(
  v.array(app, 'must be the list of the vendor’s apps'),
  v.maxLength(MOST_APPS, `must have at most ${String(MOST_APPS)} apps`),
);

/** Reads the vendor's apps as an app hands them over. */
export function parseFamily(raw: unknown): Result<FamilyApp[], FamilyProblem[]> {
  const parsed = v.safeParse(apps, raw);
  const problems = parsed.success ? repeated(parsed.output) : parsed.issues.map(problemOf);
  return parsed.success && problems.length === 0
    ? { ok: true, value: parsed.output }
    : { ok: false, problem: problems };
}

function repeated(family: FamilyApp[]): FamilyProblem[] {
  const ids = family.map(({ id }) => id);
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : [{ path: [index, 'id'], message: 'must be the UUID of one app only' }],
  );
}

function problemOf({ path, message }: v.BaseIssue<unknown>): FamilyProblem {
  const keys = (path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  return { path: keys, message };
}

function listOf<const Name extends string>(names: readonly Name[], atLeastOne: string) {
  const mustBe = `must be one of ${names.join(', ')}`;
  return v.pipe(
    v.array(v.picklist(names, mustBe), 'must be a list'),
    v.minLength(1, atLeastOne),
    v.check((list) => new Set(list).size === list.length, 'must name each only once'),
  );
}
