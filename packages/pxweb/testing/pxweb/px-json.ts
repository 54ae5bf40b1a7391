import type { Extract } from './extract.ts';
import { said } from './table.ts';

/** PX-JSON: parses as JSON and has none of JSON-stat's fields. */
export function pxJson({ sides, cells }: Extract, lang: string): object {
  const keys = sides.filter(({ variable }) => variable.role !== 'metric');
  const metric = sides.find(({ variable }) => variable.role === 'metric');
  const rows = new Map<string, { key: string[]; values: string[] }>();
  cells.forEach((cell, flat) => {
    const codes = codesAt(sides, flat);
    const key = codes.filter((_, i) => sides[i] !== metric);
    const row = rows.get(key.join('\t')) ?? { key, values: [] };
    row.values.push(String(cell));
    rows.set(key.join('\t'), row);
  });
  return {
    columns: [
      ...keys.map(({ variable }) => ({
        code: variable.code,
        text: said(variable.label, lang),
        type: variable.role === 'time' ? 't' : 'd',
      })),
      ...(metric?.entries ?? []).map(({ code, label }) => ({ code, text: said(label, lang), type: 'c' })),
    ],
    comments: [],
    data: [...rows.values()],
  };
}

function codesAt(sides: Extract['sides'], flat: number): string[] {
  let left = flat;
  return sides
    .toReversed()
    .map(({ entries }) => {
      const code = entries[left % entries.length]?.code ?? '';
      left = Math.floor(left / entries.length);
      return code;
    })
    .toReversed();
}
