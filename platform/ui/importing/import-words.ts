/** What differs between kinds of lists in what is said while one comes in. */
export type ImportWords = {
  /** On the button: how many of what come in. */
  readonly run: (count: number) => string;
  readonly running: (count: number) => string;
  readonly done: (count: number) => string;
  /** What to do with them now, and where. */
  readonly next: string;
  readonly see: string;
  /** What a column of ours is called. */
  readonly field: (field: string) => string;
};
