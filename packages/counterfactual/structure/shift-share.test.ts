import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refusal } from '../testing/refusal.ts';
import { bartik } from './bartik.ts';
import { chainedShiftShare } from './chained-shift-share.ts';
import { homotheticShiftShare } from './homothetic-shift-share.ts';
import { shiftShare, type TwoYears } from './shift-share.ts';

const jobs = fc.oneof(
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 5, arbitrary: fc.integer({ min: 1, max: 100_000 }) },
);

/** A region that is part of its nation; some industries have no jobs before, here or anywhere. */
const anyYears: fc.Arbitrary<TwoYears> = fc
  .array(fc.tuple(jobs, jobs, jobs, jobs), { minLength: 1, maxLength: 30 })
  .filter((rows) => rows.some(([before, , rest]) => before + rest > 0))
  .map((rows) => ({
    industries: rows.map((_, at) => `industry ${at}`),
    before: rows.map(([before]) => before),
    after: rows.map(([, after]) => after),
    nationBefore: rows.map(([before, , rest]) => before + rest),
    nationAfter: rows.map(([, after, , rest]) => after + rest),
  }));

const reordered = ({ industries, ...years }: TwoYears): TwoYears => {
  const order = industries.map((_, at) => at).reverse();
  const by = (figures: ArrayLike<number>) => order.map((at) => figures[at] as number);
  return {
    industries: order.map((at) => industries[at] as string),
    before: by(years.before),
    after: by(years.after),
    nationBefore: by(years.nationBefore),
    nationAfter: by(years.nationAfter),
  };
};
const scaled = ({ industries, ...years }: TwoYears, scale: number): TwoYears => {
  const by = (figures: ArrayLike<number>) => Array.from(figures, (figure) => figure * scale);
  return {
    industries,
    before: by(years.before),
    after: by(years.after),
    nationBefore: by(years.nationBefore),
    nationAfter: by(years.nationAfter),
  };
};

describe('shift and share', () => {
  it('worked by hand: a nation that grows by a tenth, an industry that doubles and one that halves', () => {
    const { total, byIndustry, nationalGrowth } = shiftShare({
      industries: ['mills', 'care', 'data'],
      before: [100, 50, 0],
      after: [40, 110, 7],
      nationBefore: [400, 600, 0],
      nationAfter: [200, 890, 10],
    });
    expect(nationalGrowth).toBeCloseTo(0.1, 15);
    expect(byIndustry[0]).toMatchObject({
      change: -60,
      national: 10,
      mix: -60,
      regional: -10,
      newIndustries: 0,
    });
    expect(byIndustry[2]).toMatchObject({ change: 7, national: 0, mix: 0, regional: 0, newIndustries: 7 });
    expect(total.change).toBe(7);
    expect(total.newIndustries).toBe(7);
  });

  it('the parts add up to the change, in all and in each industry', () => {
    fc.assert(
      fc.property(anyYears, (years) => {
        const { total, byIndustry } = shiftShare(years);
        const change =
          Array.from(years.after).reduce((sum, at) => sum + at, 0) -
          Array.from(years.before).reduce((sum, at) => sum + at, 0);
        expect(Math.abs(total.change - change)).toBeLessThan(1e-9);
        for (const part of [total, ...byIndustry]) {
          const sum = part.national + part.mix + part.regional + part.newIndustries;
          // Growth from one job to many multiplies what rounding leaves: nine digits of the largest part.
          const largest = Math.max(
            1,
            ...[part.national, part.mix, part.regional].map((each) => Math.abs(each) * 1e-6),
          );
          expect(Math.abs(sum - part.change)).toBeLessThan(1e-9 * largest);
        }
      }),
    );
  });

  it('is the same to the last bit in any order of the industries', () => {
    fc.assert(
      fc.property(anyYears, (years) => {
        expect(shiftShare(reordered(years)).total).toEqual(shiftShare(years).total);
      }),
    );
  });

  it('of twice the jobs is twice as much, to the last bit', () => {
    fc.assert(
      fc.property(anyYears, (years) => {
        const [once, twice] = [shiftShare(years).total, shiftShare(scaled(years, 2)).total];
        for (const part of Object.keys(once) as (keyof typeof once)[])
          expect(twice[part]).toBe(once[part] * 2 + 0);
      }),
    );
  });

  it('a region that is the nation has neither mix nor regional part', () => {
    fc.assert(
      fc.property(anyYears, ({ industries, nationBefore, nationAfter }) => {
        const { total } = shiftShare({
          industries,
          before: nationBefore,
          after: nationAfter,
          nationBefore,
          nationAfter,
        });
        expect(total.regional).toBeCloseTo(0, 6);
        expect(total.mix + total.newIndustries).toBeCloseTo(0, 6);
      }),
    );
  });
});

describe('homothetic shift and share', () => {
  it('competitive and allocation are the regional part of the classic one, and all parts add up to the change', () => {
    fc.assert(
      fc.property(anyYears, (years) => {
        const { total, byIndustry } = homotheticShiftShare(years);
        const classic = shiftShare(years).total;
        const largest = Math.max(1, ...byIndustry.map(({ competitive }) => Math.abs(competitive) * 1e-6));
        expect(Math.abs(total.competitive + total.allocation - classic.regional)).toBeLessThan(
          1e-9 * largest,
        );
        const sum = total.national + total.mix + total.competitive + total.allocation + total.newIndustries;
        expect(Math.abs(sum - total.change)).toBeLessThan(1e-9 * largest);
      }),
    );
  });

  it('allocation is specialisation times advantage', () => {
    fc.assert(
      fc.property(anyYears, (years) => {
        for (const { allocation, specialisation, advantage, competitive } of homotheticShiftShare(years)
          .byIndustry)
          expect(Math.abs(allocation - specialisation * (advantage ?? 0))).toBeLessThan(
            1e-9 * Math.max(1, Math.abs(allocation), Math.abs(competitive)),
          );
      }),
    );
  });

  it('is the same to the last bit in any order of the industries', () => {
    fc.assert(
      fc.property(anyYears, (years) => {
        expect(homotheticShiftShare(reordered(years)).total).toEqual(homotheticShiftShare(years).total);
      }),
    );
  });
});

describe('shift and share from year to year', () => {
  const linked = ({ industries, ...years }: TwoYears, between: TwoYears) => ({
    years: ['2010', '2011', '2012'],
    industries,
    region: [years.before, industries.map((_, at) => between.before[at] ?? 1), years.after],
    nation: [years.nationBefore, industries.map((_, at) => between.nationBefore[at] ?? 1), years.nationAfter],
  });
  const anyLinks = fc
    .tuple(anyYears, anyYears)
    .map(([years, between]) => linked(years, between))
    .filter(({ nation }) => Array.from(nation[1] ?? []).some((at) => at > 0));

  it('adds up to the change from the first to the last', () => {
    fc.assert(
      fc.property(anyLinks, (links) => {
        const { total, byYear, byIndustry } = chainedShiftShare(links);
        const sumOf = (year: number) => Array.from(links.region[year] ?? []).reduce((sum, at) => sum + at, 0);
        expect(total.change).toBe(sumOf(2) - sumOf(0));
        expect(byYear.map(({ from, to }) => `${from}–${to}`)).toEqual(['2010–2011', '2011–2012']);
        const parts = [total, ...byIndustry];
        for (const { national, mix, regional, newIndustries, change } of parts) {
          const largest = Math.max(
            1,
            Math.abs(mix) * 1e-6,
            Math.abs(regional) * 1e-6,
            Math.abs(national) * 1e-6,
          );
          expect(Math.abs(national + mix + regional + newIndustries - change)).toBeLessThan(1e-9 * largest);
        }
      }),
    );
  });

  it('of two years is the classic one', () => {
    fc.assert(
      fc.property(anyYears, ({ industries, before, after, nationBefore, nationAfter }) => {
        const chained = chainedShiftShare({
          years: ['2010', '2020'],
          industries,
          region: [before, after],
          nation: [nationBefore, nationAfter],
        });
        const classic = shiftShare({ industries, before, after, nationBefore, nationAfter });
        expect(chained.total).toEqual(classic.total);
      }),
    );
  });
});

describe('the growth predicted by all other regions', () => {
  const here = { regions: ['A', 'B', 'C'], industries: ['mills', 'care'] };
  const before = [
    [100, 50],
    [300, 100],
    [0, 200],
  ];
  const after = [
    [10, 80],
    [150, 150],
    [0, 300],
  ];

  it('worked by hand', () => {
    const [a] = bartik({ ...here, before, after });
    expect(a).toEqual({ region: 'A', jobs: -25, growth: -25 / 150, uncovered: 0 });
  });

  it('does not depend on what happened in the region itself', () => {
    fc.assert(
      fc.property(fc.array(jobs, { minLength: 2, maxLength: 2 }), (own) => {
        const [first] = bartik({ ...here, before, after: [own, ...after.slice(1)] });
        expect(first).toEqual(bartik({ ...here, before, after })[0]);
      }),
    );
  });

  it('an industry that no other region has counts as no growth, and its share is told', () => {
    const [first] = bartik({
      ...here,
      before: [
        [100, 50],
        [0, 100],
        [0, 200],
      ],
      after,
    });
    expect(first).toMatchObject({ jobs: 25, uncovered: 100 / 150 });
  });
});

it.each<[string, Partial<TwoYears>]>([
  ['not-a-count', { after: [1, Number.NaN] }],
  ['not-a-count', { before: [1, -1] }],
  ['not-a-count', { nationAfter: [1, Number.POSITIVE_INFINITY] }],
  ['sizes-differ', { before: [1] }],
  ['nothing-there', { before: [0, 0], nationBefore: [0, 0] }],
  ['larger-than-nation', { nationBefore: [0, 10] }],
])('%s is refused: %j', (code, change) => {
  const years = {
    industries: ['mills', 'care'],
    before: [5, 5],
    after: [4, 6],
    nationBefore: [10, 10],
    nationAfter: [9, 12],
  };
  expect(refusal(() => shiftShare({ ...years, ...change })).code).toBe(code);
});

it('years that do not match, or one alone, are refused', () => {
  const one = { industries: ['mills'], region: [[1]], nation: [[2]] };
  expect(refusal(() => chainedShiftShare({ ...one, years: ['2010'] })).code).toBe('one-period');
  expect(refusal(() => chainedShiftShare({ ...one, years: ['2010', '2011'] })).code).toBe('sizes-differ');
  const regions = { regions: ['A', 'B'], industries: ['mills'], before: [[1]], after: [[1], [2]] };
  expect(refusal(() => bartik(regions)).code).toBe('sizes-differ');
});
