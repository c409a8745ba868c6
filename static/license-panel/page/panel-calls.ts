import type { NoticeChoices } from '../../../src/rules/notice-choice';
import type { AdminApi } from '../../../src/wire/admin-api';
import type { CodeCall } from '../../../src/wire/code-call';
import type { Product } from '../../../src/wire/family';
import type { LogPage, Stretch } from '../../../src/wire/log-page';
import type { NewRecord } from '../../../src/wire/new-record';

type Answer<Name extends keyof AdminApi> = Promise<ReturnType<AdminApi[Name]>>;

/** What the page asks of the app's function. */
export type PanelCalls = {
  /** Sent again with the same key, a record is not added twice. */
  add: (record: NewRecord & { key: string }) => Answer<'add'>;
  choose: (notices: NoticeChoices) => Answer<'choose'>;
  /** Sent again with the same key, what a code confirms is not added twice. */
  enterCode: (call: CodeCall) => Answer<'code'>;
  /** A refusal is a failure here. */
  read: (stretch: Stretch) => Promise<LogPage>;
  exportHistory: () => Answer<'export'>;
  importHistory: (call: { packed: string; isDryRun: boolean }) => Answer<'import'>;
  /** The vendor's apps on this site, as far as they are known. */
  purchases: () => Answer<'purchases'>;
  /** Has Atlassian asked for them. */
  check: () => Answer<'check'>;
  /** The product that the page is shown in; null when it is none that we know. */
  product: () => Promise<Product | null>;
};
