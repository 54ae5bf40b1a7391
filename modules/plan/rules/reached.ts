import { endOf, parseWhen } from '#platform/time/when.ts';
import type { ActualSaid, IndicatorSaid } from '../shapes.ts';
import type { Value } from '../value.ts';
import { type Fraction, fractionOf } from './fraction.ts';
import { yearOf } from './years.ts';

type Known = Pick<ActualSaid, 'asOf' | 'value'>;

/** What a year came to: the values it is made of, the number to compare, and the value itself where it is a typed one. */
export type Reached<A extends Known = Known> = {
  readonly of: readonly A[];
  readonly fraction: Fraction | undefined;
  readonly value: Value | undefined;
};

/** The actual value of a year, made of the values dated in it as the indicator says; undefined when there are none. */
export function actualOf<A extends Known>(
  { aggregation }: Pick<IndicatorSaid, 'aggregation'>,
  values: readonly A[],
  year: number,
): Reached<A> | undefined {
  const ofYear = values.filter(({ asOf }) => yearOf(asOf) === year).sort(inTime);
  const latest = ofYear.at(-1);
  if (!latest) return undefined;
  if (aggregation === 'latest' || fractionOf(latest.value) === undefined)
    return { of: [latest], fraction: fractionOf(latest.value), value: latest.value };
  if (ofYear.every(({ value }) => value.type === 'ratio')) return pooled(ofYear);
  const sum = ofYear.reduce((total, { value }) => total + (fractionOf(value)?.top ?? 0n), 0n);
  const count = aggregation === 'mean' ? BigInt(ofYear.length) : 1n;
  return { of: ofYear, fraction: { top: sum, bottom: count }, value: typed(latest.value, sum, count) };
}

/** Ratios are put together by their parts: the mean of 1 of 2 and 50 of 100 is 51 of 102. */
function pooled<A extends Known>(ofYear: readonly A[]): Reached<A> {
  const parts = ofYear.map(({ value }) => fractionOf(value) ?? { top: 0n, bottom: 0n });
  const top = parts.reduce((sum, part) => sum + part.top, 0n);
  const bottom = parts.reduce((sum, part) => sum + part.bottom, 0n);
  const value: Value = { type: 'ratio', numerator: Number(top), denominator: Number(bottom) };
  return { of: ofYear, fraction: { top, bottom }, value };
}

/** A sum or a mean as a value of the same type, where it is whole. */
function typed(like: Value, sum: bigint, count: bigint): Value | undefined {
  if (sum % count !== 0n) return undefined;
  const number = Number(sum / count);
  if (like.type === 'count') return { type: 'count', count: number };
  if (like.type === 'amount') return { type: 'amount', minor: number };
  return like.type === 'scale' ? { type: 'scale', step: number } : undefined;
}

/** By the last day each is known for; of two with one date the one that was recorded last, as they come. */
const inTime = (one: Known, other: Known): number => lastMoment(one.asOf) - lastMoment(other.asOf);

function lastMoment(known: string): number {
  const when = parseWhen(known);
  return when ? endOf(when, 'UTC') : 0;
}
