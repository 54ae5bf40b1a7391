import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CounterfactualError } from '../errors/counterfactual-error.ts';
import { breaksOf } from './breaks.ts';
import type { LongColumns } from './columns.ts';
import { panelOfLong, panelOfRows } from './long.ts';
import type { PanelReading } from './panel-of-cells.ts';
import { readTable } from './table.ts';
import { panelOfWide } from './wide.ts';

/** Texts near to what is meant: the signs that matter, the words that mean something, and now and then anything at all. */
const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(',', ';', '\t', '|', '\n', '\r\n', '"', ' ', '.', '-') },
  {
    weight: 6,
    arbitrary: fc.constantFrom('u', 't', 'y', 'd', '0', '1', '2', '1.5', '1,5', '2001', '2002', '2012Q1'),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('NA', 'Inf', 'treated', 'start', '\uFEFF', '1e999', '\0', '__proto__'),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
);
const anyText = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

/** Grids that often are panels: a header, and rows of a few units and periods. */
const cell = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom('0', '1', '1', '2.5', '1e3', '-4') },
  { weight: 1, arbitrary: fc.constantFrom('NA', '', 'Inf', 'x', '1e308', '2012Q1', '1,5', '"a"') },
);
const anyGrid = fc
  .tuple(
    fc.constantFrom(',', ';', '\t', '|'),
    fc.constantFrom('u t y d', 'u 1 2 treated', 'u 1 2 3', 't u d y'),
    fc.array(fc.tuple(fc.constantFrom('A', 'B', 'C', '1', '2'), cell, cell, cell), { maxLength: 10 }),
  )
  .map(([delimiter, header, rows]) =>
    [header.split(' '), ...rows].map((row) => row.join(delimiter)).join('\n'),
  );

const whole = fc.constantFrom<LongColumns>(
  { unit: 'u', time: 't', outcome: 'y', treatment: 'd', covariates: ['d'] },
  { unit: 'u', time: 't', outcome: 'y', cohort: 'd' },
  { unit: 'u', time: 't', outcome: 'y', treated: ['A'], start: 2 },
);
const options = fc.record({
  repair: fc.constantFrom(undefined, 'units', 'periods', 'window'),
  log: fc.boolean(),
}) as fc.Arbitrary<{ repair?: 'units'; log: boolean }>;

/** Whether it was read; anything but a refusal, and any number that is none, fails. */
function isRead(read: () => PanelReading): boolean {
  try {
    const { panel } = read();
    expect(panel.outcomes.every(Number.isFinite)).toBe(true);
    expect(panel.times.every(Number.isFinite)).toBe(true);
    expect(panel.starts.every((start) => start >= -1 && start < panel.periods.length)).toBe(true);
    breaksOf(panel);
    return true;
  } catch (error) {
    if (!(error instanceof CounterfactualError)) throw error;
    expect(error.message).not.toMatch(/undefined|\[object/);
    return false;
  }
}

it('any text is a panel of finite numbers or a refusal that tells why', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, anyGrid), whole, options, (text, columns, how) => {
      isRead(() => panelOfLong(readTable(text), columns, how));
      isRead(() => panelOfWide(readTable(text), { start: 2 }, how));
      isRead(() => panelOfWide(readTable(text), {}, how));
    }),
    { numRuns: 4000 },
  );
});

it('any rows are, too', () => {
  const value = fc.oneof(
    fc.constantFrom<unknown>('A', 'B', 0, 1, 2, 2.5, true, null),
    fc.anything({ maxDepth: 1 }),
  );
  const row = fc.oneof(
    fc.record({ u: value, t: value, y: value, d: value }),
    fc.array(value, { maxLength: 4 }),
    value,
  );
  fc.assert(
    fc.property(fc.array(row, { maxLength: 8 }), whole, options, (rows, columns, how) => {
      isRead(() => panelOfRows(rows as never, columns, how));
    }),
    { numRuns: 2000 },
  );
});

it('the grids of the fuzz are often read, so that it is no fuzz of refusals alone', () => {
  const texts = fc.sample(anyGrid, { numRuns: 3000, seed: 1 });
  const columns: LongColumns = { unit: 'u', time: 't', outcome: 'y', treated: ['A'], start: 2 };
  const read = texts.filter((text) =>
    isRead(() =>
      text.startsWith('u') && /^u.1/.test(text)
        ? panelOfWide(readTable(text), { treated: ['A'], start: 2 })
        : panelOfLong(readTable(text), columns),
    ),
  );
  expect(read.length).toBeGreaterThan(50);
});
