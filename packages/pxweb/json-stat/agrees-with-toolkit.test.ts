import fc from 'fast-check';
import JSONstat, { type ToolkitDataset } from 'jsonstat-toolkit';
import { describe, expect, it } from 'vitest';
import type { Cube } from './cube.ts';
import { readDescription, readJsonStat } from './read.ts';
import { cubes, tame } from './testing/cubes.ts';
import { fixture } from './testing/fixtures.ts';
import { inManner, manners } from './testing/manners.ts';

const samples = ['jsonstat_galicia_2.0', 'jsonstat_oecd_canada', 'jsonstat_statswe', 'scb_v2_TAB6471_data'];

describe.each(samples)('%s, beside the repository', (name) => {
  const bytes = fixture(name);
  it.skipIf(!bytes)('every cell, status, code and label is as the reference reader has it', () => {
    agrees(bytes?.toString('utf8') ?? '');
  });
});

const metadata = fixture('scb_v2_TAB6471_metadata');
it.skipIf(!metadata)(
  'the metadata of a table of two million cells is read, and nothing is made for the cells',
  () => {
    const { dimensions, notes } = readDescription(metadata ?? '');
    expect(dimensions.map(({ codes }) => codes.length)).toEqual([312, 134, 3, 1, 16]);
    expect(dimensions[0]?.labels[dimensions[0].position.get('0114') ?? -1]).toBe('Upplands Väsby');
    expect(notes.map(({ mandatory }) => mandatory)).toEqual([true, true, true, true]);
  },
);

it('samples of every form are read as the reference reader reads them', () => {
  fc.assert(
    fc.property(cubes(tame, 1), manners, (cube, manner) => {
      // It takes a dataset that does not say its class for a bundle, and needs a dimension.
      fc.pre(cube.dimensions.length > 0 && manner.form !== 'old dataset');
      agrees(inManner(cube, manner));
    }),
    { numRuns: 1_000 },
  );
});

function agrees(text: string): void {
  const ours = readJsonStat(text).cubes;
  const theirs = JSONstat(JSON.parse(text));
  const datasets = theirs.Dataset();
  expect(ours.length).toBe(datasets.length);
  for (const [at, cube] of ours.entries())
    expect(asTold(cube)).toEqual(asToldThere(datasets[at] as ToolkitDataset, cube));
}

/** The reference reader has null for an empty text, and gives every dimension a role once one has one. */
function asTold(cube: Cube): object {
  const { symbols, cells } = cube.statuses;
  return {
    label: cube.label || null,
    source: cube.source || null,
    updated: cube.updated || null,
    values: Array.from(cube.values, (value) => (Number.isNaN(value) ? null : value)),
    statuses: Array.from(cube.values, (_, at) => symbols[cells?.[at] ?? 0] || null),
    dimensions: cube.dimensions.map(({ id, label, role, codes, labels }) => ({
      id,
      label: label || null,
      role,
      codes,
      labels,
    })),
  };
}

function asToldThere(dataset: ToolkitDataset, { dimensions, values }: Cube): object {
  // It has no list where all values are missing.
  const none = Array.from(values, () => null);
  return {
    label: dataset.label,
    source: dataset.source,
    updated: dataset.updated,
    values: dataset.value ?? none,
    statuses: dataset.status ?? none,
    dimensions: dataset.id.map((id, at) => {
      const { role, label, id: codes, ...dimension } = dataset.Dimension(id);
      const labels = codes.map((code) => dataset.Dimension(id).Category(code).label);
      const written = label ?? (dimensions[at]?.label === id && dimension ? id : null);
      return { id, label: written, role: role === 'classification' ? null : role, codes, labels };
    }),
  };
}
