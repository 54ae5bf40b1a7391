import { type Answer, json, latin1 } from '../../http/answer.ts';
import { csv } from '../csv.ts';
import type { Extract } from '../extract.ts';
import type { Installation } from '../installation.ts';
import { dataset } from '../json-stat2.ts';
import { notInTheDouble, problems } from '../problem.ts';
import type { Placed } from '../selection/placed.ts';
import { dataTitle } from '../titles.ts';

export type Format = { readonly name: string; readonly parameters: readonly string[] };

const known = [
  'usecodes',
  'usetexts',
  'usecodesandtexts',
  'includetitle',
  'separatortab',
  'separatorspace',
  'separatorsemicolon',
];

/** Parameters belong to csv, html and xlsx; with any other format they are refused. */
export function formatOf(at: Installation, name: string | null, given: readonly string[]): Format | Answer {
  const format = name ?? 'json-stat2';
  const parameters = given.flatMap((each) => each.toLowerCase().split(',')).filter(Boolean);
  if (!at.dataFormats.includes(format)) return problems.format;
  if (parameters.some((each) => !known.includes(each))) return problems.format;
  if (parameters.length > 0 && !['csv', 'html', 'xlsx'].includes(format)) return problems.format;
  return { name: format, parameters };
}

export function formatted(
  extract: Extract,
  at: Installation,
  lang: string,
  format: Format,
  placed: Placed | null,
): Answer {
  if (format.name === 'json-stat2') return json(dataset(extract, at, lang));
  if (format.name !== 'csv') return notInTheDouble(`write ${format.name}`);
  const has = (name: string) => format.parameters.includes(name);
  const style = {
    separator: has('separatortab')
      ? '\t'
      : has('separatorspace')
        ? ' '
        : has('separatorsemicolon')
          ? ';'
          : ',',
    shows: has('usecodesandtexts') ? 'both' : has('usetexts') ? 'texts' : 'codes',
    title: has('includetitle')
      ? dataTitle(
          at,
          extract.table,
          extract.sides.map(({ variable }) => variable),
          lang,
        )
      : null,
    lang,
  } as const;
  return latin1(csv(extract, placed ?? ownPlacement(extract), style), 'text/csv');
}

/** The table's own: contents and time above, the rest to the left. */
export function ownPlacement({ sides }: Extract): Placed {
  const above = ({ variable: { role } }: Extract['sides'][number]) => role === 'metric' || role === 'time';
  const codes = (of: Extract['sides']) => of.map(({ variable }) => variable.code);
  return { heading: codes(sides.filter(above)), stub: codes(sides.filter((side) => !above(side))) };
}
