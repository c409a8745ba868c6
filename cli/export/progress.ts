/** How far reading has come: bytes as they lie in the files, of how many in all (null: not known), and rows so far. */
export type Progress = { bytes: number; of: number | null; rows: number };
