import type { Warning } from '../errors/counterfactual-error.ts';
import type { Permutations } from '../inference/conformal.ts';
import { type Conformal, conformalOf } from '../inference/conformal-of.ts';
import type { Gaps } from '../inference/gaps.ts';
import { withoutEachDonor } from '../inference/leave-one-out.ts';
import type { LikeSize } from '../inference/like-size.ts';
import { pretendedStart, startNamed, startsOf } from '../inference/placebos-in-time.ts';
import type { Block } from '../panel/block.ts';
import type { Estimated, Estimator } from './estimator-of.ts';
import type { Evaluated, EvaluateOptions } from './options.ts';
import { rmspeRatioOf } from './rmspe-ratio.ts';

export type Doubts = Pick<Evaluated, 'rmspeRatio' | 'leaveOneOut' | 'inTime' | 'conformal'> & {
  readonly warnings: readonly Warning[];
};

/** What a critic asks of an estimate with one path, as far as it was asked for: without a donor, at another time, under another test. */
export function doubtsOf(
  block: Block,
  made: Pick<Estimated, 'effects'>,
  options: EvaluateOptions & {
    readonly estimator: Estimator;
    /** Fits that are ranked: of methods whose gaps are about zero before. */
    readonly ranked: Gaps | undefined;
    readonly permutations?: Permutations;
  },
): Doubts {
  const { estimator, ranked, leaveOneOut, inTime, conformal } = options;
  const { warnings, ...ratio } = ranked ? rmspeRatioOf(ranked, options) : { warnings: [] };
  return {
    ...ratio,
    ...(leaveOneOut ? { leaveOneOut: withoutEachDonor(block, estimator.of) } : {}),
    ...(inTime === undefined ? {} : { inTime: otherStarts(block, estimator, inTime) }),
    ...(conformal ? { conformal: conformalOf(block, made.effects, settings(block, options)) } : {}),
    warnings,
  };
}

const otherStarts = (block: Block, { of }: Estimator, inTime: true | string) =>
  (inTime === true ? startsOf(block) : [startNamed(block, inTime)]).map((start) =>
    pretendedStart(block, of, start),
  );

const settings = (
  block: Block,
  { estimator, permutations, level }: Parameters<typeof doubtsOf>[2],
): Parameters<typeof conformalOf>[2] => ({
  refitOver: estimator.refitOver(block),
  ...(permutations ? { permutations } : {}),
  ...(level === undefined ? {} : { level }),
});

/** The p-value and the interval of a conformal test, where nothing else states them. */
export function asConformal(
  conformal: Conformal | undefined,
  permutations: string,
): Pick<Evaluated, 'pValue' | 'confidenceInterval'> {
  if (!conformal) return {};
  const { p, smallest, level, joint } = conformal;
  return {
    pValue: { value: p, smallest, method: `conformal, ${permutations}, no effect in any period` },
    confidenceInterval: {
      low: joint.low,
      high: joint.high,
      level,
      method: `conformal, ${permutations}, one constant effect`,
    },
  };
}

/** Who pretended and who was left out, with the smallest p-value that can come of it. */
export const likeSizeTold = (
  { rows: _, ...told }: LikeSize,
  pValue: Evaluated['pValue'],
): NonNullable<Evaluated['likeSize']> => ({ ...told, smallest: pValue?.smallest ?? 1 });
