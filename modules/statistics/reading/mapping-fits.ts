import { type Decision, refuse } from '#platform/problems/problem.ts';
import type { HeldTable } from './held.ts';
import type { Mapping } from './mapping.ts';

/** Why a mapping cannot be used on a table, or undefined. */
export function misfit(table: HeldTable, mapping: Mapping): Decision<never> | undefined {
  const lacks = columnsOf(mapping).find((column) => !table.columns[column]);
  if (lacks !== undefined || mapping.table !== table.name)
    return refuse({
      code: 'mapping-of-another-table',
      status: 422,
      params: { table: mapping.table, found: table.name, columns: table.columns.length },
    });
  const unsaid = mapping.values.find(({ series }) => series === null);
  if (mapping.values.length === 0 || (unsaid && mapping.series === null))
    return refuse({ code: 'mapping-without-series', status: 422, params: {} });
  const { period, values } = mapping;
  if (period.from === 'headings' && values.some((each) => each.period === null))
    return refuse({ code: 'mapping-without-period', status: 422, params: {} });
  return undefined;
}

function columnsOf({ place, period, series, values, state, filters }: Mapping): number[] {
  return [
    place.column,
    ...(period.from === 'column' ? [period.column, ...(period.within ? [period.within.column] : [])] : []),
    ...(series ? [series.column] : []),
    ...values.flatMap((each) => [each.column, ...(each.place ? [each.place.column] : [])]),
    ...(state ? [state.column] : []),
    ...filters.map(({ column }) => column),
  ];
}
