import { hasMacros, isKindPart, officeKind } from './office-kind.ts';
import { isCellPart } from './repack.ts';
import type { Sheet } from './table.ts';
import type { TableLimits } from './table-limits.ts';
import { type TableResult, unreadable } from './table-problem.ts';
import { turns } from './turns.ts';
import { unzip } from './unzip.ts';
import { parseInThread } from './workbook-thread.ts';

export type ReadXlsx = { readonly sheets: readonly Sheet[]; readonly macros: boolean };

/**
 * A workbook's cells, read without running anything in it: unpacked and measured first, then parsed in a thread. Of a
 * workbook with macros the cells are read and `macros` says so. Not more than two at a time in one process.
 */
export const readXlsx = (
  bytes: Uint8Array,
  limits: TableLimits,
  script?: URL,
): Promise<TableResult<ReadXlsx>> => inTurn(() => read(bytes, limits, script));

/** Two workbooks may together take 200 MB unpacked and 1 GB of heap at worst. */
const inTurn = turns(2);

async function read(bytes: Uint8Array, limits: TableLimits, script?: URL): Promise<TableResult<ReadXlsx>> {
  const signal = AbortSignal.timeout(limits.milliseconds);
  const unzipped = await unzip(bytes, limits, (name) => isKindPart(name) || isCellPart(name), signal);
  if (!unzipped.ok) return unzipped;
  const { names, parts, nested } = unzipped.value;
  const kind = officeKind(names, parts);
  if (!names.some((name) => name.toLowerCase() === 'xl/workbook.xml'))
    return unreadable('not-a-table', { found: kind });
  const [inner] = nested;
  if (inner !== undefined) return unreadable('unsafe', { reason: 'nested-zip', part: inner });
  const sheets = await parseInThread(parts, limits, signal, script);
  return sheets.ok
    ? { ok: true, value: { sheets: sheets.value, macros: kind === 'xlsm' || hasMacros(names) } }
    : sheets;
}
