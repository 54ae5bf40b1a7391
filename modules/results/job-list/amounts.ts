import { type Cell, display } from '#platform/documents/table.ts';

/**
 * A number as it stands in a cell, in hundredths; undefined where it is none, or says more than hundredths can. With a decimal comma
 * or point, and spaces between thousands. `1.200` may be a thousand and two hundred or one and a fifth, and is neither here.
 */
export function hundredthsIn(cell: Cell): number | undefined {
  if (cell.kind === 'formula') return hundredthsIn(cell.result);
  if (cell.kind === 'number') return exact(cell.value);
  const written = display(cell).trim();
  const [, whole, parts = ''] =
    /^(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)(?:[.,](\d{1,2}))?$/.exec(written) ?? [];
  return whole === undefined
    ? undefined
    : Number(whole.replace(/\D/g, '')) * 100 + Number(parts.padEnd(2, '0'));
}

/** Spreadsheets keep 4.35 as the binary fraction next to it; 4.333 is something else than hundredths. */
function exact(value: number): number | undefined {
  const hundredths = Math.round(value * 100);
  return value >= 0 && Math.abs(value * 100 - hundredths) < 1e-6 ? hundredths : undefined;
}

/**
 * A share in hundredths of a percent. A number below 1 in a workbook is how it keeps 40 %; 1 by itself may be all or a hundredth.
 */
export function shareIn(cell: Cell): number | 'two-ways' | undefined {
  if (cell.kind === 'formula') return shareIn(cell.result);
  const percent = /^(.*\S)\s*%$/.exec(display(cell).trim())?.[1];
  if (percent !== undefined) return hundredthsIn({ kind: 'text', text: percent });
  const said = hundredthsIn(cell);
  if (said === 100) return 'two-ways';
  if (said !== undefined && said > 100) return said;
  if (cell.kind === 'number' && cell.value > 0 && cell.value < 1) return exact(cell.value * 100);
  return said === undefined ? undefined : 'two-ways';
}

export const asNumber = (hundredths: number): number => hundredths / 100;
export const asPercent = (share: number): string => `${String(share / 100).replace('.', ',')} %`;
