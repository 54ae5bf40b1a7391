import { hasNumber, stateCode } from '../terms.ts';
import { answer, latest } from './answer.ts';
import { settle } from './breaks.ts';
import type { Cells } from './cells.ts';
import { isAdditive, type PanelInput, type SeriesOfPanel } from './input.ts';
import { overlays } from './overlay.ts';
import type { Panel, PanelPlace } from './panel.ts';
import { type Plan, planOf } from './plan.ts';
import { madeAnew } from './rate.ts';

/**
 * Places × periods × series on the boundaries of one day. Throws `PanelRefused` for what cannot be asked.
 *
 * - Every municipality of the boundary date is in exactly one place, whether or not anything was delivered of it: then it is missing
 *   throughout. What came under codes that are nobody's on their day is not looked at.
 * - A number is the sum of all parts of the place on the day it is about, or it is not there: suppressed if all that lack a number are,
 *   not applicable if no part can have one, missing otherwise. Nothing is ever apportioned.
 * - Vintages on the same boundaries are laid over each other cell by cell. Between different boundaries, the latest vintage that says
 *   something of every part answers; a revision of one part counts as late as itself.
 *
 * Measured on two busy cores: 357 × 40 × 20 in 20 ms, 100,000 × 30 × 5 in 0.8 s.
 */
export function buildPanel(input: PanelInput): Panel {
  const plan = planOf(input);
  const work: Work = { plan, overlay: overlays(plan), done: new Map() };
  const cells = input.series.map((key) => seriesOnUnits(work, key));
  const { values, states } = laidOut(plan, cells);
  return {
    boundaries: input.boundaries,
    places: placesOf(plan),
    periods: input.periods,
    series: input.series,
    values,
    states,
    asOf: input.asOf,
  };
}

type Work = {
  readonly plan: Plan;
  readonly overlay: ReturnType<typeof overlays>;
  readonly done: Map<string, Cells>;
};

function seriesOnUnits(work: Work, key: string): Cells {
  const { plan, done } = work;
  const before = done.get(key);
  if (before) return before;
  const definition = plan.definitions.get(key) as SeriesOfPanel;
  const cells = answered(work, key, definition);
  if (definition.measure === 'rate' && definition.of) {
    const { numerator, denominator, per } = definition.of;
    madeAnew(cells, {
      numerator: seriesOnUnits(work, numerator),
      denominator: seriesOnUnits(work, denominator),
      per,
    });
  } else if (!isAdditive(definition.measure)) madeAnew(cells, null);
  settle(cells, definition, plan.span);
  done.set(key, cells);
  return cells;
}

/** What is delivered, on units: vintages on the same boundaries laid over each other, then the latest that can answer. */
function answered({ plan, overlay }: Work, key: string, { measure, moment }: SeriesOfPanel): Cells {
  const delivered = plan.deliveredOf.get(key) ?? [];
  const kinds = [...new Set(delivered.map(({ boundaries }) => boundaries))];
  const size = {
    units: plan.units.length,
    length: plan.span.length,
    additive: isAdditive(measure),
    competing: kinds.length > 1,
  };
  if (kinds.length === 0) kinds.push(null);
  return latest(
    kinds.map((kind) => {
      const same = delivered.filter(({ boundaries }) => boundaries === kind);
      return answer(overlay(same), plan.stretches(moment, kind), size);
    }),
  );
}

/** Place by place, then period, then series. A break between two periods asked for is told on the later one. */
function laidOut({ units, span }: Plan, series: readonly Cells[]) {
  const values = new Float64Array(units.length * span.asked.length * series.length);
  const states = new Uint8Array(values.length);
  const askedAt = new Int32Array(span.length).fill(-1);
  span.asked.forEach((at, t) => {
    askedAt[at] = t;
  });
  // Unit by unit, so that what is written lies together: 100,000 × 30 × 5 took 500 ms series by series, 120 ms so.
  for (let unit = 0; unit < units.length; unit++)
    for (let s = 0; s < series.length; s++) {
      const cells = series[s] as Cells;
      const from = unit * span.length;
      const to = unit * span.asked.length * series.length + s;
      let pending = false;
      for (let at = 0; at < span.length; at++) {
        const state = cells.states[from + at] as number;
        if (state === stateCode['break-before']) pending = true;
        const t = askedAt[at] as number;
        if (t < 0) continue;
        const cell = to + t * series.length;
        values[cell] = cells.values[from + at] as number;
        states[cell] = pending && state === stateCode.present ? stateCode['break-before'] : state;
        if (hasNumber(state)) pending = false;
      }
    }
  return { values, states };
}

const placesOf = ({ units }: Plan): readonly PanelPlace[] =>
  units.map(({ id, name, members, eras }) => ({
    id,
    name,
    members: members.map(({ code }) => code),
    sources: codesOf(eras),
  }));

/** Each once: they come by code. */
const codesOf = (eras: readonly { readonly code: string }[]): readonly string[] =>
  eras.map(({ code }) => code).filter((code, at, all) => code !== all[at - 1]);
