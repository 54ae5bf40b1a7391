import type { Lacking, PanelMade } from '#modules/statistics/index.ts';
import { formatNumber } from '#platform/language/numbers.ts';

type Lacks = { readonly all: number; readonly explained: readonly Lacking[] };
type Panel = PanelMade['panel'];

/** What is said beside a panel: of what state it is, which places are composites, and what is missing, with reasons. */
export function toldPanel(panel: Panel, lacks: Lacks, out: string | undefined) {
  const composites = panel.places.filter(({ members }) => members.length > 1);
  const said = [
    `omstilt: ${number(panel.places.length)} places, ${number(panel.periods.length)} periods, ${number(panel.series.length)} series, as of vintage ${panel.asOf}.`,
    ...(composites.length > 0
      ? [
          `omstilt: ${number(composites.length)} composites: ${composites.map(({ id, name }) => `${id} (${name})`).join(', ')}.`,
        ]
      : []),
    ...(lacks.all > 0
      ? [
          `omstilt: ${number(lacks.all)} places lack numbers: ${lacks.explained.map(lacking).join('; ')}${lacks.all > lacks.explained.length ? '; …' : ''}.`,
        ]
      : []),
  ];
  return {
    warning: said.slice(out === undefined && composites.length + lacks.all === 0 ? 1 : 0).join('\n'),
    text: out === undefined ? '' : `${out} is written.`,
    json: {
      file: out ?? null,
      asOf: panel.asOf,
      boundaries: panel.boundaries,
      places: panel.places.length,
      periods: panel.periods,
      series: panel.series,
      composites: composites.map(({ id, name, members, sources }) => ({ id, name, members, sources })),
      missing: lacks.explained,
    },
  };
}

const number = (value: number) => formatNumber(value, 'en');

/** `3907 Sandefjord 2005–2016 (0720 Stokke lacks a number)`. */
function lacking({ place, name, series, periods, how, parts }: Lacking): string {
  const [first, last] = [periods[0], periods.at(-1)];
  const when = first === last ? first : `${first}–${last}`;
  const why =
    parts.length > 0
      ? `${parts.map(({ code, name: part }) => `${code} ${part}`).join(', ')} ${parts.length === 1 ? 'lacks' : 'lack'} a number`
      : (reasons[how] ?? how);
  return `${place} ${name} ${series} ${when} (${why})`;
}

const reasons: Readonly<Record<string, string>> = {
  'not-additive': 'a number that cannot be added over municipalities',
  'no-parts': 'there was no such municipality yet, or the day is before the list begins',
  'nothing-delivered': 'nothing was brought in',
  'part-lacking': 'a part lacks a number',
};
