import { shown } from '../shown.ts';
import { SourceRefused } from '../source-refused.ts';

export type EurostatFilters = {
  /** Codes by dimension, `{ geo: ['NO061'], unit: ['NR'] }`. */
  readonly dimensions?: Readonly<Record<string, readonly string[]>>;
  /** All areas of a level, instead of codes of geo. */
  readonly geoLevel?: 'aggregate' | 'country' | 'nuts1' | 'nuts2' | 'nuts3' | 'city';
  readonly sinceTimePeriod?: string;
  readonly untilTimePeriod?: string;
  /** The newest so many. */
  readonly lastTimePeriod?: number;
};

/** Filters as the service takes them: a code, a parameter. Throws `bad-argument` for filters that contradict each other. */
export function eurostatParameters(filters: EurostatFilters): readonly (readonly [string, string])[] {
  const { dimensions = {}, geoLevel, sinceTimePeriod, untilTimePeriod, lastTimePeriod } = filters;
  if (geoLevel && dimensions.geo) throw bad('geo', 'Areas are named by codes or by level, not by both');
  if (lastTimePeriod !== undefined && (sinceTimePeriod || untilTimePeriod))
    throw bad('time', 'Periods are named by their number or by the first and last, not by both');
  const empty = Object.keys(dimensions).find((name) => dimensions[name]?.length === 0);
  if (empty !== undefined) throw bad(empty, `No code of ${shown(empty)} is named`);
  const own = { geoLevel, sinceTimePeriod, untilTimePeriod, lastTimePeriod };
  return [
    ...Object.entries(dimensions).flatMap(([name, codes]) =>
      [...new Set(codes)].map((code) => [name, code] as const),
    ),
    ...Object.entries(own).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)] as const],
    ),
  ];
}

const bad = (path: string, what: string) =>
  new SourceRefused({
    code: 'bad-argument',
    what,
    remedy: 'Leave one of them out, or name codes.',
    path,
  });
