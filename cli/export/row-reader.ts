import type { Row } from './row';

/** No more bytes of a compressed file can be had, though there should be some. */
export type FileFault = 'damaged' | 'truncated';

/** Makes rows of the bytes of one file, which are given to it piece by piece. */
export type RowReader = {
  /** The rows that are complete with these bytes. The bytes may be kept until the next call. */
  take: (bytes: Buffer) => Row[];
  /** What was left when the bytes ended; `fault` says that they should not have. */
  end: (fault: FileFault | null) => Row[];
};
