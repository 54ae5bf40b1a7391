import { type Answer, json, latin1, text } from '../../http/answer.ts';
import { csv } from '../csv.ts';
import type { Extract } from '../extract.ts';
import type { Installation } from '../installation.ts';
import { bundle } from '../json-stat1.ts';
import { dataset } from '../json-stat2.ts';
import { notInTheDouble } from '../problem.ts';
import { px } from '../px.ts';
import { pxJson } from '../px-json.ts';
import { ownPlacement } from '../v2/format.ts';

const formats = ['json-stat2', 'json-stat', 'csv', 'csv2', 'csv3', 'json', 'px', 'xlsx', 'sdmx'];

/** With its hyphen: `jsonstat2` is refused. */
export const knowsFormat = (format: string): boolean => formats.includes(format);

export function written(extract: Extract, at: Installation, lang: string, format: string): Answer {
  if (format === 'json-stat2') return json(dataset(extract, at, lang));
  if (format === 'json-stat') return json(bundle(extract, at, lang));
  if (format === 'json') return json(pxJson(extract, lang));
  if (format === 'px') return latin1(px(extract, at, lang), 'application/octet-stream');
  if (!format.startsWith('csv')) return notInTheDouble(`write ${format}`);
  const all = { heading: [], stub: extract.sides.map(({ variable }) => variable.code) };
  const shows = format === 'csv3' ? 'codes' : 'texts';
  const placed = format === 'csv' ? ownPlacement(extract) : all;
  const lines = csv(extract, placed, { separator: ',', shows, title: null, lang });
  return at.v1.csvCharset === 'utf-8'
    ? text(lines, 200, 'text/csv; charset=utf-8')
    : latin1(lines, 'text/csv');
}
