import { hasNumber, stateCode } from '../terms.ts';
import { answer, latest } from './answer.ts';
import { settle } from './breaks.ts';
import type { Cells } from './cells.ts';
import { isAdditive, type PanelInput, type SeriesOfPanel } from './input.ts';
import { overlay } from './overlay.ts';
import type { Panel, PanelPlace } from './panel.ts';
import { type Plan, planOf } from './plan.ts';
import { madeAnew } from './rate.ts';

/** Places × periods × series on the boundaries of one day. Throws `PanelRefused` for what cannot be asked. */
export function buildPanel(input: PanelInput): Panel {
  const plan = planOf(input);
  const done = new Map<string, Cells>();
  const cells = input.series.map((key) => seriesOnUnits(plan, key, done));
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

function seriesOnUnits(plan: Plan, key: string, done: Map<string, Cells>): Cells {
  const before = done.get(key);
  if (before) return before;
  const definition = plan.definitions.get(key) as SeriesOfPanel;
  const cells = answered(plan, key, definition);
  if (definition.measure === 'rate' && definition.of) {
    const { numerator, denominator, per } = definition.of;
    madeAnew(cells, {
      numerator: seriesOnUnits(plan, numerator, done),
      denominator: seriesOnUnits(plan, denominator, done),
      per,
    });
  } else madeAnew(cells, null);
  settle(cells, definition, plan.span);
  done.set(key, cells);
  return cells;
}

/** What is delivered, on units: vintages on the same boundaries laid over each other, then the latest that can answer. */
function answered(plan: Plan, key: string, { measure, moment }: SeriesOfPanel): Cells {
  const delivered = plan.deliveredOf.get(key) ?? [];
  const kinds = [...new Set(delivered.map(({ boundaries }) => boundaries))];
  const size = {
    units: plan.units.length,
    length: plan.span.length,
    additive: isAdditive(measure),
  };
  if (kinds.length === 0) kinds.push(null);
  return latest(
    kinds.map((kind) => {
      const same = delivered.filter(({ boundaries }) => boundaries === kind);
      return answer(overlay(plan, same, kinds.length > 1), plan.stretches(moment, kind), size);
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
  series.forEach((cells, s) => {
    for (let unit = 0; unit < units.length; unit++) {
      let pending = false;
      for (let at = 0; at < span.length; at++) {
        const cell = unit * span.length + at;
        const state = cells.states[cell] as number;
        pending ||= state === stateCode['break-before'];
        const t = askedAt[at] as number;
        if (t < 0) continue;
        const to = (unit * span.asked.length + t) * series.length + s;
        values[to] = cells.values[cell] as number;
        states[to] = pending && state === stateCode.present ? stateCode['break-before'] : state;
        if (hasNumber(state)) pending = false;
      }
    }
  });
  return { values, states };
}

const placesOf = ({ units }: Plan): readonly PanelPlace[] =>
  units.map(({ id, name, members, eras }) => ({
    id,
    name,
    members: members.map(({ code }) => code),
    sources: [...new Set(eras.map(({ code }) => code))].sort(),
  }));
