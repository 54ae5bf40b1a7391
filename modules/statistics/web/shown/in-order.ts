import { topics } from '../../series.ts';
import type { Series } from '../answers.ts';

/**
 * Series as a reader looks for them: by topic, what most is asked for first, counts before the rates made of them, and the parts of a
 * whole after all wholes. The server gives them in the order of their keys, which says nothing.
 */
export function inOrder(all: readonly Series[]): readonly Series[] {
  const rank = (series: Series): number =>
    topics.indexOf(series.topic) * 1_000 +
    (series.part ? 500 : 0) +
    askedFor(series) * 10 +
    Number(series.measure !== 'count');
  return all
    .map((series, at) => ({ series, at }))
    .sort((a, b) => rank(a.series) - rank(b.series) || a.at - b.at)
    .map(({ series }) => series);
}

const askedFor = ({ key }: Series): number => {
  const found = first.findIndex((stem) => key.split('.').some((word) => word.startsWith(stem)));
  return found < 0 ? first.length : found;
};

const first = [
  'population',
  'employed-',
  'in-commuters',
  'out-commuters',
  'births',
  'deaths',
  'in-migration',
  'out-migration',
];
