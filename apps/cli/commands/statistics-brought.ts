import type { BroughtIn, Import } from '#modules/statistics/index.ts';
import { formatNumber } from '#platform/language/numbers.ts';
import { aligned } from '../aligned.ts';
import type { Answer } from '../answer.ts';

/** How an import ended, for people and for programs. */
export function toldImport(
  { id, state, vintage }: Import,
  brought: BroughtIn | undefined,
  what: string,
): Answer {
  const json = { import: id, state, vintage, ...(brought ? shown(brought) : {}) };
  if (!brought) return { text: `${what}: nothing new. It says what the newest vintage says already.`, json };
  const lines = [
    `${what}: vintage ${vintage}, ${brought.vintage.source.publisher}, ${brought.vintage.source.title}.`,
  ];
  if (brought.series.length > 0)
    lines.push(
      aligned([
        ['SERIES', 'PERIODS', 'PLACES', 'CELLS', 'AGAINST THE ONE BEFORE'],
        ...brought.series.map(({ key, first, last, places, cells, change }) => [
          key,
          first === last ? first : `${first}–${last}`,
          number(places),
          number(cells),
          change
            ? `vintage ${change.before}: ${number(change.added)} new, ${number(change.changed)} changed, ${number(change.gone)} gone`
            : 'the first',
        ]),
      ]),
    );
  if (brought.municipalities.length > 0)
    lines.push(
      aligned([
        ['ON', 'MUNICIPALITIES'],
        ...brought.municipalities.map(({ on, count }) => [on, number(count)]),
      ]),
    );
  return { text: lines.join('\n'), json };
}

const number = (value: number) => formatNumber(value, 'en');

const shown = ({ vintage, series, municipalities }: BroughtIn) => ({
  holds: vintage.holds,
  source: {
    publisher: vintage.source.publisher,
    title: vintage.source.title,
    table: vintage.source.table,
    retrievedAt: vintage.source.retrievedAt,
  },
  boundaries: vintage.boundaries,
  whole: vintage.whole,
  series,
  municipalities,
});
