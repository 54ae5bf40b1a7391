import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Value } from '../../contract.ts';
import { noValue, readValue, typedOf } from './typed-value.ts';

const typed = (first: string, second = '') => ({ first, second });
const safe = fc.integer({ min: -999_999_999_999, max: 999_999_999_999 });

describe('a value that is typed', () => {
  it('is read as people write it', () => {
    expect(readValue(typed('1 250'), 'count').value).toEqual({ type: 'count', count: 1250 });
    expect(readValue(typed('1\u202f250\u00a0000,5'), 'amount').value).toEqual({
      type: 'amount',
      minor: 125000050,
    });
    expect(readValue(typed('−12'), 'count').value).toEqual({ type: 'count', count: -12 });
  });

  it.each<[string, Value['type'], string, string]>([
    ['rubbish', 'count', 'about ten', ''],
    ['half a firm', 'count', '1,5', ''],
    ['three decimals', 'amount', '1,505', ''],
    ['a ratio without the lower number', 'ratio', '4', ''],
    ['a ratio of none', 'ratio', '4', '0'],
    ['no answer', 'yes-no', '', ''],
    ['no words', 'text', '  ', ''],
  ])('%s is told, never guessed at', (_, type, first, second) => {
    expect(readValue(typed(first, second), type).faults).toHaveLength(1);
  });

  it('both parts of a ratio are told at once', () => {
    expect(readValue(noValue, 'ratio').faults?.map(({ part }) => part)).toEqual(['first', 'second']);
  });

  it('put back in its fields is the same value', () => {
    const values: fc.Arbitrary<Value> = fc.oneof(
      safe.map((count): Value => ({ type: 'count', count })),
      safe.map((minor): Value => ({ type: 'amount', minor })),
      fc
        .tuple(safe, fc.integer({ min: 1, max: 9_999 }))
        .map(([numerator, denominator]): Value => ({ type: 'ratio', numerator, denominator })),
      fc.boolean().map((yes): Value => ({ type: 'yes-no', yes })),
    );
    fc.assert(
      fc.property(values, (value) => {
        expect(readValue(typedOf(value), value.type).value).toEqual(value);
      }),
    );
  });
});
