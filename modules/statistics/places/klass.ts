import type { PlaceChange } from './change.ts';
import { PlaceListRefused } from './list-refused.ts';

/** Reads the changes of a classification as KLASS tells them: `{ codeChanges: [{ oldCode, newCode, changeOccurred, … }] }`. */
export function readKlassChanges(answer: unknown): readonly PlaceChange[] {
  const rows = isRecord(answer) ? answer.codeChanges : undefined;
  if (!Array.isArray(rows))
    throw new PlaceListRefused(
      'unreadable',
      '$.codeChanges',
      'a list is expected; is this an answer of /changes?',
    );
  return rows.map((row: unknown, at) => readRow(row, `$.codeChanges[${at}]`));
}

function readRow(row: unknown, where: string): PlaceChange {
  if (!isRecord(row)) throw new PlaceListRefused('unreadable', where, 'an object is expected');
  const text = (key: string): string | null => {
    const value = row[key] ?? null;
    if (value === null || value === '') return null;
    if (typeof value !== 'string')
      throw new PlaceListRefused(
        'unreadable',
        `${where}.${key}`,
        'a text is expected; codes keep their leading zeros',
      );
    return value;
  };
  return {
    on: text('changeOccurred') ?? '',
    from: text('oldCode'),
    to: text('newCode'),
    fromName: text('oldName'),
    toName: text('newName'),
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
