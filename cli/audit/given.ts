import type { JoinedHistory } from '../report-row/joined-history';
import type { ReportRow } from '../report-row/report-row';
import type { Asked } from './judge-row';
import type { Money } from './money';
import type { Previous } from './previous';

/** What an audit is given beside the rows. */
export type Given = {
  asked: Asked;
  withContacts: boolean;
  /** So many findings are listed. */
  most: number;
  historyOf: (row: ReportRow) => JoinedHistory | null;
  money: Money | null;
  previous: Previous | null;
};
