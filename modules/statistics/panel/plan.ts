import { dayOf, periodAt } from '../period.ts';
import { type Unit, unitsOn, type Window } from '../places/units.ts';
import type { Moment } from '../terms.ts';
import type { PanelInput, SeriesOfPanel } from './input.ts';
import type { Delivered } from './pack.ts';
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
  const window = windowOf(input, deliveredOf, (key) => {
    const { moment } = definitions.get(key) as SeriesOfPanel;
    return [dayAt(0, moment), dayAt(span.length - 1, moment)];
  });
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
 * From the first to the last day that numbers are about and the boundary date: of each period for what is delivered on the codes
 * of the time, one day for what is delivered on fixed boundaries.
 */
function windowOf(
  input: PanelInput,
  deliveredOf: ReadonlyMap<string, readonly Delivered[]>,
  daysOf: (key: string) => readonly string[],
): Window {
  const days = [input.boundaries];
  if (input.through) days.push(input.through.from, input.through.to);
  for (const [key, delivered] of deliveredOf)
    for (const { boundaries } of delivered) days.push(...(boundaries === null ? daysOf(key) : [boundaries]));
  days.sort();
  return { from: days[0] as string, to: days.at(-1) as string };
}
