import { existingEntries, filesOf } from '#modules/logbook/index.ts';
import type { Tx } from '#platform/database/database.ts';
import { Refusal } from '#platform/problems/refusal.ts';
import type { MeasurementContent } from '../shapes.ts';

/** Evidence is the programme's own: an entry of its log, a file that was not refused. */
export async function refuseForeign(
  tx: Tx,
  unit: string,
  { entry, file }: Pick<MeasurementContent, 'entry' | 'file'>,
  at = '',
): Promise<void> {
  const entries = entry ? await existingEntries(tx, unit, [entry]) : undefined;
  if (entry && !entries?.has(entry)) refuseField(`${at}entry`, 'no-such-entry');
  const files = file ? await filesOf(tx, unit, [file]) : [];
  if (file && !files.some(({ state }) => state !== 'refused')) refuseField(`${at}file`, 'no-such-file');
}

function refuseField(field: string, code: string): never {
  throw new Refusal({ code: 'invalid', status: 422, fields: [{ field, code }] });
}
