import type { TableMetadata, Variable } from '../table.ts';

/** A variable of codes, everything else as plain as can be. */
export function madeVariable(id: string, codes: readonly string[], more: Partial<Variable> = {}): Variable {
  return {
    id,
    label: id,
    role: null,
    codes,
    labels: codes.map((code) => `Name of ${code}`),
    eliminable: false,
    codelists: [],
    codelist: null,
    ...more,
  };
}

export const times = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => String(from + i));

export const region = madeVariable('Region', ['0', '03', '0301', '34', '3401', '3403', '3443', 'K-3443'], {
  role: 'geo',
  eliminable: true,
  codelists: [{ id: 'agg_KommSummer', label: 'Municipalities, summed', type: 'Aggregation' }],
});
export const contents = madeVariable('ContentsCode', ['Personer1', 'Endring'], { role: 'metric' });
export const time = madeVariable('Tid', times(2000, 2026), { role: 'time' });

export function madeTable(
  variables: readonly Variable[] = [region, contents, time],
  more: Partial<TableMetadata> = {},
): TableMetadata {
  return {
    origin: { api: 'v2', base: 'https://statistics.example/v2', language: 'no', table: '07459' },
    label: 'People',
    source: 'The office',
    updated: '2026-02-24T07:00:00Z',
    variables,
    notes: [],
    description: null,
    ...more,
  };
}
