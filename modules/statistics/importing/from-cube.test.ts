import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cube, cubeOf } from '#packages/pxweb/index.ts';
import { officialSeries } from '#schemes/statistics.ts';
import { stateCode } from '../terms.ts';
import { type OfTable, observationsOf } from './from-cube.ts';

/** An answer with two regions, two years and what is given of sex and contents; the numbers are 1, 2, 3 … in their order. */
function answer(
  sexes: readonly string[],
  contents: readonly string[],
  change: (numbers: number[]) => void = () => {},
): Cube {
  const numbers = Array.from({ length: 4 * sexes.length * contents.length }, (_, at) => at + 1);
  change(numbers);
  return cubeOf({
    dimensions: [
      { id: 'Region', codes: ['9901', '9902'] },
      { id: 'Kon', codes: sexes },
      { id: 'ContentsCode', codes: contents },
      { id: 'Tid', codes: ['2008', '2009'] },
    ],
    values: Float64Array.from(numbers),
  });
}

const series = (selection: Readonly<Record<string, readonly string[]>>): OfTable => {
  const [any] = officialSeries.filter(({ key }) => key === 'se.employed-workplace-rams');
  if (!any?.origin) return expect.fail('the catalogue has no such series');
  return { ...any, origin: { ...any.origin, selection } };
};
const both = series({ Kon: ['1', '2'], ContentsCode: ['*'] });

describe('a series that adds several codes of a variable', () => {
  it('has their sum in every cell, and does not take the first for all', () => {
    const [found] = observationsOf(answer(['1', '2'], ['A']), [both]);
    expect(found?.places).toEqual(['9901', '9901', '9902', '9902']);
    expect([...(found?.values ?? [])]).toEqual([1 + 3, 2 + 4, 5 + 7, 6 + 8]);
  });

  it('adds the same whatever order the codes have in the answer, and leaves others out', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(['0', '1', '2', '9'], { minLength: 4 }), (order) => {
        const [found] = observationsOf(answer(order, ['A']), [both]);
        const at = (code: string) => 2 * order.indexOf(code) + 1;
        return found?.values[0] === at('1') + at('2');
      }),
    );
  });

  it('has no number where one of them has none, and says why', () => {
    const [found] = observationsOf(
      answer(['1', '2'], ['A'], (numbers) => {
        numbers[2] = Number.NaN;
      }),
      [both],
    );
    expect(found?.values[0]).toBeNaN();
    expect([found?.states[0], found?.states[1]]).toEqual([stateCode.missing, stateCode.present]);
  });

  it('is refused in a part of an answer that has only some of them: half a sum is another number', () => {
    expect(() => observationsOf(answer(['1'], ['A']), [both])).toThrow('502 source-divided');
  });
});

describe('all contents of a table that has one', () => {
  it('are that one', () => {
    const [found] = observationsOf(answer(['1'], ['A']), [series({ Kon: ['1'], ContentsCode: ['*'] })]);
    expect([...(found?.values ?? [])]).toEqual([1, 2, 3, 4]);
  });

  it('are no series where there turn out to be two', () => {
    expect(observationsOf(answer(['1'], ['A', 'B']), [series({ Kon: ['1'], ContentsCode: ['*'] })])).toEqual(
      [],
    );
  });
});
