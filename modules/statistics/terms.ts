/** What an observation is. A number is there only in `present` and `break-before`. */
export const states = [
  /** This vintage says nothing of the cell; what an earlier one said still holds. */
  'absent',
  'present',
  /** Known to be unknown: `..` and its kin. */
  'missing',
  /** Withheld because few are counted. */
  'suppressed',
  /** There can be no such number: `.` */
  'not-applicable',
  /** Present, and not to be compared with the periods before it. */
  'break-before',
] as const;
export type State = (typeof states)[number];

/** A state as it is stored: its place in the list. The order is part of the format of blocks and is never changed. */
export const stateCode = Object.fromEntries(states.map((state, at) => [state, at])) as Readonly<
  Record<State, number>
>;

/** Whether a cell of this state carries a number. */
export const hasNumber = (code: number): boolean =>
  code === stateCode.present || code === stateCode['break-before'];

export const placeKinds = ['municipality', 'county', 'region', 'nation'] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** NO and SE: the countries whose municipalities are known here. */
export const countries = ['NO', 'SE'] as const;
export type Country = (typeof countries)[number];

/** What kind of number a series holds: only counts and amounts may be added over places. */
export const measures = ['count', 'amount', 'rate', 'index', 'median'] as const;
export type Measure = (typeof measures)[number];

/** When in its period a number was measured: which decides which municipalities there were. */
export const moments = ['start', 'end', 'whole'] as const;
export type Moment = (typeof moments)[number];

export const frequencies = ['year', 'quarter', 'month', 'week'] as const;
export type Frequency = (typeof frequencies)[number];
