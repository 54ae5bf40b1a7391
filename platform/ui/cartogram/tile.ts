/** A place as one square: `col` grows eastwards, `row` southwards. */
export type Tile = {
  readonly code: string;
  /** Told apart by it: with the county, where a name occurs twice. */
  readonly name: string;
  readonly county: string;
  readonly col: number;
  readonly row: number;
};

/** What a square can be marked as. Each has a shape of its own, so that nothing hangs on colour. */
export const markStates = ['ongoing', 'continued', 'closed', 'applied'] as const;
export type MarkState = (typeof markStates)[number];

/** A square that leads somewhere: label, note and title are read one after the other. */
export type Mark = {
  readonly tile: string;
  readonly state: MarkState;
  /** The name of the place. */
  readonly label: string;
  /** Its state, and since or until when. */
  readonly note: string;
  /** What is there. */
  readonly title: string;
  readonly href: string;
};
