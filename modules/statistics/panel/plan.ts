import { dayOf, periodAt } from '../period.ts';
import { type Unit, unitsOn, type Window } from '../places/units.ts';
import type { Moment } from '../terms.ts';
import type { PanelInput, SeriesOfPanel } from './input.ts';
import { type Delivered, reachOf } from './pack.ts';
import { type Parts, partsOf } from './parts.ts';
import { definitionsOf, refuseDay, type Span, spanOf } from './request.ts';

/** What is the same for all series of a panel, worked out once. */
export type Plan = {
  readonly span: Span;
  readonly definitions: ReadonlyMap<string, SeriesOfPanel>;
  readonly units: readonly Unit[];
  /** Every code that a number may come under has a row. */
  readonly codes: readonly string[];
  readonly rowOf: ReadonlyMap<string, number>;
  /** What counts of a series, oldest first: nothing older than the last that is whole, nothing later than `asOf`. */
  readonly deliveredOf: ReadonlyMap<string, readonly Delivered[]>;
  /** Stretches of periods in which units have the same parts. `day`: the fixed boundaries of a delivery, or null. */
  readonly stretches: (moment: Moment, day: string | null) => readonly Stretch[];
};

/** Periods `from` (included) `to` (not included) of the span. */
export type Stretch = { readonly from: number; readonly to: number; readonly parts: Parts };

export function planOf(input: PanelInput): Plan {
  refuseDay(input);
  const span = spanOf(input.periods);
  const definitions = definitionsOf(input, span);
  const deliveredOf = new Map([...definitions.keys()].map((key) => [key, whatCounts(input, key)]));
  const dayAt = (at: number, moment: Moment) => dayOf(periodAt(span.frequency, span.first + at), moment);
  const days = [...deliveredOf].flatMap(([key, delivered]) => {
    const { moment } = definitions.get(key) as SeriesOfPanel;
    return delivered.flatMap((each) => daysOf(each, span, (at) => dayAt(at, moment)));
  });
  const window = windowOf(input, days);
  const units = unitsOn(input.graph, input.boundaries, window);
  const { codes, rowOf, partsOn } = partsOf(input.graph, units);
  const stretches = (moment: Moment, day: string | null): Stretch[] => {
    if (day !== null) return [{ from: 0, to: span.length, parts: partsOn(day) }];
    const found: { from: number; to: number; parts: Parts }[] = [];
    for (let at = 0; at < span.length; at++) {
      const parts = partsOn(dayAt(at, moment));
      const last = found.at(-1);
      if (last?.parts === parts) last.to = at + 1;
      else found.push({ from: at, to: at + 1, parts });
    }
    return found;
  };
  return { span, definitions, units, codes, rowOf, deliveredOf, stretches };
}

function whatCounts({ delivered, asOf }: PanelInput, key: string): readonly Delivered[] {
  const known = delivered
    .filter(({ series, vintage }) => series === key && vintage <= asOf)
    .sort(
      (one, other) =>
        one.vintage - other.vintage || (one.boundaries ?? '').localeCompare(other.boundaries ?? ''),
    );
  return known.slice(
    Math.max(
      0,
      known.findLastIndex(({ whole }) => whole),
    ),
  );
}

/**
 * The days whose municipalities the numbers of a delivery are about, the first and the last: of its periods among those asked for, where it
 * came on the codes of the time; of one day, where it came on fixed boundaries. None, where it says nothing of the periods.
 */
function daysOf(
  { boundaries, pack }: Delivered,
  span: Span,
  dayAt: (at: number) => string,
): readonly string[] {
  const reach = reachOf(pack);
  if (!reach) return [];
  const from = Math.max(reach.first - span.first, 0);
  const to = Math.min(reach.last - span.first, span.length - 1);
  if (from > to) return [];
  return boundaries === null ? [dayAt(from), dayAt(to)] : [boundaries];
}

function windowOf({ boundaries, through }: PanelInput, days: readonly string[]): Window {
  const all = [boundaries, ...days, ...(through ? [through.from, through.to] : [])].sort();
  return { from: all[0] as string, to: all.at(-1) as string };
}
