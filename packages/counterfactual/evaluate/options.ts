import type { CsdidOptions } from '../csdid/options.ts';
import type { Doing } from '../parts/work.ts';
import type { Evaluation } from './evaluation.ts';

export const methods = [
  'did',
  'sc',
  'difp',
  'sdid',
  'asc',
  'sdid-staggered',
  'csdid',
  'event-study',
] as const;
export type Method = (typeof methods)[number];

export type EvaluateOptions = {
  readonly method: Method;
  readonly mode: 'exact' | 'compat';
  /** Every control pretends to be treated, where one unit is. */
  readonly placebo: boolean;
  /** Of `csdid`. */
  readonly control?: NonNullable<CsdidOptions['control']>;
  readonly covariates?: readonly string[];
  readonly bootstrap?: NonNullable<CsdidOptions['bootstrap']>;
  /** Who does what falls into parts; one after the other, here, if nobody is named. */
  readonly doing?: Doing;
};

export type Evaluated = Omit<Evaluation, 'timing'>;
