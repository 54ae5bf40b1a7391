import type { Value } from '../value.ts';

/** A number as two whole ones, the lower above zero: compared by multiplying across, so that nothing is rounded. */
export type Fraction = { readonly top: bigint; readonly bottom: bigint };

/** What can be compared of a value; words cannot. */
export function fractionOf(value: Value): Fraction | undefined {
  switch (value.type) {
    case 'count':
      return whole(value.count);
    case 'amount':
      return whole(value.minor);
    case 'scale':
      return whole(value.step);
    case 'yes-no':
      return whole(value.yes ? 1 : 0);
    case 'ratio':
      return { top: BigInt(value.numerator), bottom: BigInt(value.denominator) };
    case 'text':
      return undefined;
  }
}

export const compare = (one: Fraction, other: Fraction): number => {
  const [left, right] = [one.top * other.bottom, other.top * one.bottom];
  return left < right ? -1 : left > right ? 1 : 0;
};

export const minus = (one: Fraction, other: Fraction): Fraction => ({
  top: one.top * other.bottom - other.top * one.bottom,
  bottom: one.bottom * other.bottom,
});

/** Whole percent of `whole`, always rounded down: 99.9 % is not there yet. Undefined of nothing. */
export function percentOf(part: Fraction, all: Fraction): number | undefined {
  if (all.top === 0n) return undefined;
  const [top, bottom] = [part.top * all.bottom * 100n, part.bottom * all.top];
  const rounded = top / bottom;
  return Number(top % bottom !== 0n && top < 0n !== bottom < 0n ? rounded - 1n : rounded);
}

/** For showing only. */
export const approximately = ({ top, bottom }: Fraction): number => Number(top) / Number(bottom);

const whole = (number: number): Fraction => ({ top: BigInt(number), bottom: 1n });
