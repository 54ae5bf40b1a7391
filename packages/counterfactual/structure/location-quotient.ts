import { CounterfactualError, type Warning } from '../errors/counterfactual-error.ts';
import { poissonInterval } from '../numbers/poisson-interval.ts';
import { refuseFigure, refuseNothing } from './figures.ts';

/** Jobs of one industry and of all of them, here and in the nation. */
export type IndustryHere = {
  readonly industry: string;
  readonly here: number;
  readonly allHere: number;
  readonly nation: number;
  readonly allNation: number;
};

export type LocationQuotient = {
  readonly industry: string;
  /** One: as large a part of the jobs here as in the nation. */
  readonly quotient: number;
  readonly low: number;
  readonly high: number;
  readonly confidence: number;
  readonly warnings: readonly Warning[];
};

export type QuotientOptions = {
  /** 0.95 unless told. */
  readonly confidence?: number;
  /** The fewest jobs here that a quotient is said of without a warning; 10 unless told. */
  readonly minimum?: number;
};

/**
 * The industry's share of jobs here over its share in the nation. The interval takes the jobs here as a Poisson count and the
 * rest as known: exact, no simulation (Garwood 1936), somewhat wide where the industry is most of the place. It tells what a few
 * jobs more or less would do, not whether the figures are right. Throws `not-a-count`, `nothing-there`, `part-larger-than-whole`,
 * `no-such-share`.
 */
export function locationQuotient(
  { industry, here, allHere, nation, allNation }: IndustryHere,
  { confidence = 0.95, minimum = 10 }: QuotientOptions = {},
): LocationQuotient {
  for (const [what, figure] of Object.entries({ here, allHere, nation, allNation }))
    refuseFigure(what, figure, industry);
  refuseNothing('all jobs here', allHere);
  refuseNothing(`${industry} in the nation`, nation);
  refusePart(industry, here, allHere);
  refusePart(industry, nation, allNation);
  if (!(confidence > 0 && confidence < 1)) throw noSuchShare(confidence);
  const expected = allHere * (nation / allNation);
  const { low, high } = poissonInterval(here, confidence);
  return {
    industry,
    quotient: here / expected,
    low: low / expected,
    high: Math.min(high, allHere) / expected,
    confidence,
    warnings: here < minimum ? [few(industry, here, minimum)] : [],
  };
}

const few = (industry: string, here: number, minimum: number): Warning => ({
  code: 'few-in-cell',
  found: `${here} jobs, fewer than ${minimum}`,
  where: { column: industry },
  why: 'One employer or one person more would move the quotient far, and so small a cell may tell of persons.',
  remedy: 'Read the interval and not the quotient, or join the industry to a larger one.',
});

function refusePart(industry: string, part: number, whole: number): void {
  if (part <= whole) return;
  throw new CounterfactualError({
    code: 'part-larger-than-whole',
    found: `${part} jobs in the industry, and ${whole} in all`,
    where: { column: industry },
    why: 'A share is at most one.',
    remedy: 'Take both from the same source and year.',
  });
}

const noSuchShare = (confidence: number) =>
  new CounterfactualError({
    code: 'no-such-share',
    found: `the confidence is ${confidence}`,
    why: 'It is a share of cases.',
    remedy: 'Give a number between 0 and 1, such as 0.95.',
  });
