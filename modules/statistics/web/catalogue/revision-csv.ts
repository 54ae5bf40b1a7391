import type { Revision } from '../answers.ts';

/** What changed, for a machine: points in numbers, states as they are called in the API, whatever the reader's language. */
export function revisionCsv({ cells }: Pick<Revision, 'cells'>): string {
  const rows = cells.map(({ code, name, period, before, beforeState, after, afterState }) =>
    [code, name, period, before ?? '', beforeState, after ?? '', afterState].map(cell).join(','),
  );
  return `${['place,name,period,before,before_state,after,after_state', ...rows].join('\r\n')}\r\n`;
}

const cell = (value: string | number): string => {
  const text = String(value);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
