import { placebosCompat, placebosExact } from '../inference/placebo-works.ts';
import type { Work } from './work.ts';

/** All work that falls into parts, by name: what a thread is told is the name and what is given. */
export const works: ReadonlyMap<string, Work<never>> = new Map(
  [placebosExact, placebosCompat].map((work) => [work.name, work as Work<never>]),
);
