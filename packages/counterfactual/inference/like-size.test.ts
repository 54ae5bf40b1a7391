import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, blockOf } from '../panel/block.ts';
import { panelOf } from '../panel/panel.ts';
import { alone } from '../parts/work.ts';
import { nationalPanel } from '../testing/public-panels.ts';
import { refusal } from '../testing/refusal.ts';
import { likeSize } from './like-size.ts';
import { placebosInSpace } from './placebos-in-space.ts';

/** The treated first; each unit has its size as outcome, moved a little, and `people` ten times that. */
const of = (sizes: readonly number[]): Block =>
  blockOf(
    panelOf({
      units: sizes.map((_, unit) => `u${unit}`),
      periods: ['1', '2', '3', '4', '5'],
      outcomes: Float64Array.from(
        sizes.flatMap((size, unit) => [0, 1, 2, 3, 4].map((t) => size * (1 + 0.01 * Math.sin(unit + t)))),
      ),
      starts: Int32Array.from(sizes, (_, unit) => (unit === 0 ? 3 : -1)),
      covariates: new Map([
        [
          'people',
          Float64Array.from(
            sizes.flatMap((size) => [10, 10, 10, 999, Number.NaN].map((times) => size * times)),
          ),
        ],
      ]),
    }),
    3,
  );
const sizes = [100, 40, 60, 90, 110, 120, 199, 300, 1000];
const band = { from: 0.5, to: 2 };

describe('placebos of like size', () => {
  it('are those within the band, and it is said who is left out and how large they are', () => {
    for (const options of [band, { ...band, column: 'people' }]) {
      const made = likeSize(of(sizes), options);
      expect(made.kept).toBe(5);
      expect(made.leftOut.map(({ unit }) => unit)).toEqual(['u1', 'u7', 'u8']);
      for (const { ratio } of made.leftOut) expect(ratio < 0.5 || ratio > 2).toBe(true);
    }
    expect(likeSize(of(sizes), { ...band, column: 'people' }).treated).toBe(1000);
  });

  it('are found by the periods before alone: what follows is the effect’s', () => {
    const block = of(sizes);
    const outcomes = block.panel.outcomes.map((value, at) => (at % 5 >= 3 ? value * 50 : value));
    expect(likeSize({ ...block, panel: { ...block.panel, outcomes } }, band)).toEqual(likeSize(block, band));
  });

  it('are the same whatever the unit of size, and as many or more in a wider band', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 75, max: 140 }), { minLength: 6, maxLength: 20 }),
        fc.constantFrom(1e-6, 7, 1e6),
        (some, times) => {
          const rows = (scale: number, wider = 1) =>
            likeSize(of(some.map((size) => size * scale)), { from: 0.5 / wider, to: 2 * wider }).rows;
          expect(rows(times)).toEqual(rows(1));
          expect(rows(1, 2)).toEqual(expect.arrayContaining([...rows(1)]));
        },
      ),
    );
  });

  it('takes the size out of logarithms where outcomes are logarithms', () => {
    const block = of(sizes);
    const logs = { ...block, panel: { ...block.panel, outcomes: block.panel.outcomes.map(Math.log) } };
    expect(likeSize(logs, { ...band, logged: true }).rows).toEqual(likeSize(block, band).rows);
  });

  it('make a p-value no smaller than one over those that pretend and the treated; all stay donors', () => {
    const block = of(sizes);
    const { rows } = likeSize(block, band);
    const some = placebosInSpace(block, 'sdid', 'exact', alone, { among: rows });
    const all = placebosInSpace(block, 'sdid');
    expect(some.pValue.smallest).toBe(1 / 6);
    expect(some.standardError.n).toBe(5);
    for (const { unit, effect } of some.placebos)
      expect(effect).toBe(all.placebos.find((each) => each.unit === unit)?.effect);
  });

  it.each([
    ['too few left', [100, 1, 2, 3, 4, 99, 98], band, 'too-few-of-like-size'],
    ['a band beside one', sizes, { from: 2, to: 3 }, 'option-out-of-range'],
    ['a size below zero', [-5, 4, 4, 4, 4, 4], band, 'not-a-size'],
    ['a column that was not read', sizes, { ...band, column: 'poeple' }, 'no-such-covariate'],
  ])('refuses %s with what to do', (_, given, options, code) => {
    const problem = refusal(() => likeSize(of(given), options));
    expect(problem.code).toBe(code);
    expect(problem.remedy.length).toBeGreaterThan(10);
  });
});

const national = nationalPanel();
it.skipIf(!national)(
  'of 355 places in logarithms, beside the repository, leaves those within the band',
  () => {
    const block = national as Block;
    const made = likeSize(block, { ...band, logged: true });
    expect(made.kept + made.leftOut.length).toBe(355);
    expect(made.kept).toBeGreaterThan(20);
    const { pValue } = placebosInSpace(block, 'sdid', 'exact', alone, { among: made.rows });
    expect(pValue.smallest).toBe(1 / (made.kept + 1));
  },
);
