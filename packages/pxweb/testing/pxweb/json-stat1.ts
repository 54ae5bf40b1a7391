import type { Extract } from './extract.ts';
import type { Installation } from './installation.ts';
import { said } from './table.ts';
import { dataTitle } from './titles.ts';

/** JSON-stat 1.2: one dataset under `dataset`, with id, size and role among its dimensions. */
export function bundle({ table, sides, cells }: Extract, at: Installation, lang: string): object {
  const dimensions = sides.map(({ variable, entries }) => [
    variable.code,
    {
      label: said(variable.label, lang),
      category: {
        index: Object.fromEntries(entries.map(({ code }, i) => [code, i])),
        label: Object.fromEntries(entries.map(({ code, label }) => [code, said(label, lang)])),
        ...(variable.role === 'metric'
          ? {
              unit: Object.fromEntries(
                entries.map(({ code, value }) => [
                  code,
                  { base: said(value?.measure?.unit ?? {}, lang), decimals: value?.measure?.decimals ?? 0 },
                ]),
              ),
            }
          : {}),
      },
    },
  ]);
  const role = (wanted: string) =>
    sides.filter(({ variable }) => variable.role === wanted).map((each) => each.variable.code);
  const geo = at.setsGeoRole ? role('geo') : [];
  const status = Object.fromEntries(
    cells.flatMap((cell, i) => (typeof cell === 'string' ? [[i, cell]] : [])),
  );
  return {
    dataset: {
      dimension: {
        ...Object.fromEntries(dimensions),
        id: sides.map(({ variable }) => variable.code),
        size: sides.map(({ entries }) => entries.length),
        role: { time: role('time'), ...(geo.length > 0 ? { geo } : {}), metric: role('metric') },
      },
      label: dataTitle(
        at,
        table,
        sides.map(({ variable }) => variable),
        lang,
      ),
      source: said(at.source, lang),
      updated: table.updated,
      value: cells.map((cell) => (typeof cell === 'string' ? null : cell)),
      ...(Object.keys(status).length > 0 ? { status } : {}),
    },
  };
}
