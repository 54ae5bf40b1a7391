import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Cells } from './cells.ts';
import { GrowingColumn } from './growing-column.ts';

describe('cells under way', () => {
  it('are found again by series, place and period, however many there are', () => {
    const key = fc.tuple(fc.nat(20), fc.nat(300), fc.nat(60));
    fc.assert(
      fc.property(fc.uniqueArray(key, { maxLength: 3_000, selector: String }), (keys) => {
        const cells = new Cells();
        for (const [at, [s, p, t]] of keys.entries()) {
          const [series, place, period] = [
            cells.series.of(`s${s}`),
            cells.places.of(`p${p}`),
            cells.periods.of(`t${t}`),
          ];
          expect(cells.find(series, place, period)).toBe(-1);
          expect(cells.add(series, place, period, at, 1, at)).toBe(at);
        }
        for (const [at, [s, p, t]] of keys.entries())
          expect(
            cells.find(cells.series.of(`s${s}`), cells.places.of(`p${p}`), cells.periods.of(`t${t}`)),
          ).toBe(at);
        const { observations } = cells.observations(() => false);
        expect(observations.reduce((sum, { values }) => sum + values.length, 0)).toBe(keys.length);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a column while its rows come', () => {
  it('gives back every content in its row, with cells left empty between', () => {
    const rows = fc.array(fc.option(fc.integer({ min: 0, max: 70_000 })), { maxLength: 500 });
    fc.assert(
      fc.property(rows, fc.nat(70_000), (given, many) => {
        const column = new GrowingColumn();
        const text = (value: string) => ({ kind: 'text', text: value }) as const;
        for (let at = 0; at < many % 300; at += 1) column.add(`x${at}`, () => text(`x${at}`));
        const before = column.rows;
        for (const [at, value] of given.entries()) {
          if (value === null) continue;
          column.padTo(before + at);
          column.add(String(value), () => text(String(value)));
        }
        column.padTo(before + given.length);
        const { entries, at } = column.done('A', 'x');
        const read = [...at.subarray(before)].map((entry) => entries[entry]);
        expect(read).toEqual(
          given.map((value) => (value === null ? { kind: 'empty' } : text(String(value)))),
        );
      }),
    );
  });

  it('takes one byte a row for few contents, two and four for more', () => {
    const widths = [200, 60_000, 70_000].map((contents) => {
      const column = new GrowingColumn();
      for (let at = 0; at < contents; at += 1) column.add(String(at), () => ({ kind: 'number', value: at }));
      return column.done('A', '').at.BYTES_PER_ELEMENT;
    });
    expect(widths).toEqual([1, 2, 4]);
  });
});
