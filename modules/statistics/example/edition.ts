import { type Closure, closureBefore } from './closure.ts';

/** One publication of the numbers: how far they go, and whether the last two years are still preliminary. */
export type Edition = {
  readonly closure: Closure;
  /** The last whole year. */
  readonly last: number;
  readonly preliminary: boolean;
};

export const finalEdition = (today: string): Edition => ({
  closure: closureBefore(today),
  last: Number(today.slice(0, 4)) - 1,
  preliminary: false,
});

/** What was published a year before: a year less, and numbers that have been revised since. */
export const editionBefore = ({ closure, last }: Edition): Edition => ({
  closure,
  last: last - 1,
  preliminary: true,
});

/** How unsure a year is in an edition, as a share: reports that come late change the newest most. */
export const unsure = ({ preliminary, last }: Edition, year: number): number =>
  !preliminary ? 0 : year === last ? 0.012 : year === last - 1 ? 0.004 : 0;
