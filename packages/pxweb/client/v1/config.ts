import { count, or, shape } from '../read/readers.ts';

/** What an installation of PxWebApi 1 says to `?config`. */
export const readConfigV1 = shape({
  maxCells: count,
  /** Codes in one query, over all variables. 0 where nothing is said. */
  maxValues: or(count, 0),
  maxCalls: or(count, 0),
  /** Seconds. */
  timeWindow: or(count, 0),
});

export type ConfigV1 = ReturnType<typeof readConfigV1>;
