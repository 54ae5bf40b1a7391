import { drawsOfUnits } from '../inference/drawn.ts';
import { placebosCompat, placebosExact } from '../inference/placebo-works.ts';
import { predictorPlacebos } from '../inference/predictor-placebo-work.ts';
import { drawsOfCohorts } from '../inference/staggered-draws.ts';
import type { Work } from './work.ts';

/** All work that falls into parts, by name: what a thread is told is the name and what is given. */
export const works: ReadonlyMap<string, Work<never>> = new Map(
  [placebosExact, placebosCompat, drawsOfUnits, drawsOfCohorts, predictorPlacebos(0)].map((work) => [
    work.name,
    work as Work<never>,
  ]),
);
