import { expect, it } from 'vitest';
import { totalsOf } from '../../rules.ts';
import { columnsOf, inOrder, onlyExamples } from './in-portfolio.ts';

const nothing = totalsOf([]);
const county = (name: string | null) => ({ county: name, ...nothing, programmes: [] });
const summed = (...names: (string | null)[]) => ({
  all: { ...nothing, rows: 0, firms: 0 },
  counties: names.map(county),
});
const found = (real: (string | null)[], made: (string | null)[]) => ({
  ...summed(...real),
  asOf: '2026-11-27',
  examples: summed(...made),
});

it('a page of nothing but examples is known for one; one with a real programme, or with none, is not', () => {
  expect(onlyExamples(found([], ['Eksempelfylket']))).toBe(true);
  expect(onlyExamples(found(['Innlandet'], ['Eksempelfylket']))).toBe(false);
  expect(onlyExamples(found([null], []))).toBe(false);
  expect(onlyExamples(found([], []))).toBe(false);
});

it('created and secured, persons and full-time equivalents have a column each, where there is anything', () => {
  const standing = { stage: 'lost' as const, hundredths: 0, lost: 100 };
  expect(columnsOf(nothing)).toEqual([]);
  expect(
    columnsOf(
      totalsOf([
        { kind: 'secured', basis: 'fte', standing },
        { kind: 'created', basis: 'persons', standing },
        { kind: 'created', basis: 'fte', standing: null },
      ]),
    ),
  ).toEqual([
    { kind: 'created', basis: 'persons' },
    { kind: 'secured', basis: 'fte' },
  ]);
});

it('counties stand in the order of the language, and programmes without one last', () => {
  const names = [null, 'Østfold', 'Ålesundfylket', 'Innlandet'];
  expect(inOrder(names.map(county), 'nb').map((each) => each.county)).toEqual([
    'Innlandet',
    'Østfold',
    'Ålesundfylket',
    null,
  ]);
  expect(inOrder(['Östland', 'Ångland'].map(county), 'sv').map((each) => each.county)).toEqual([
    'Ångland',
    'Östland',
  ]);
});
