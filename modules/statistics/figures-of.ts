import type { z } from 'zod';
import type { Tx } from '#platform/database/database.ts';
import type { Geography } from './geography.ts';
import { reasons } from './panel/reasons.ts';
import { type PanelMade, panelOf } from './panel-of.ts';
import { idOfPlace, lies } from './place-of.ts';
import type { Era } from './places/eras.ts';
import { shownCell } from './presenter.ts';
import type { figures as figuresShape } from './shapes.ts';
import { stateCode, states } from './terms.ts';

export type FiguresAsked = {
  readonly geography: Geography;
  readonly eras: readonly Era[];
  readonly keys: readonly string[];
  readonly boundaries: string;
  readonly asOf: number;
};

export type Figures = z.input<typeof figuresShape>;

/**
 * The numbers of each series for a place. Each series is asked for alone: over its own periods a place may be followed by itself that has to be
 * put together with others over the periods of another.
 */
export async function figuresOf(tx: Tx, asked: FiguresAsked): Promise<Figures[]> {
  const found: Figures[] = [];
  for (const key of asked.keys) {
    const made = await panelOf(tx, { series: [key], boundaries: asked.boundaries, asOf: asked.asOf });
    found.push(...ofPlace(made, key, asked));
  }
  return found;
}

function ofPlace(made: PanelMade, key: string, { geography, eras, boundaries }: FiguresAsked): Figures[] {
  const { panel, vintages } = made;
  const wanted = new Set(eras.flatMap((era) => lies(geography, era, boundaries)).map(({ code }) => code));
  return panel.places.flatMap((place, at) => {
    if (!place.members.some((code) => wanted.has(code))) return [];
    const cells = panel.periods.map((_, t) => at * panel.periods.length + t);
    if (cells.every((cell) => panel.states[cell] === stateCode.missing)) return [];
    return [
      {
        key,
        of: {
          id: idOfPlace(geography.country, place.members),
          name: place.name,
          members: [...place.members],
          sources: [...place.sources],
        },
        periods: [...panel.periods],
        values: cells.map((cell) => shownCell(panel.values[cell] ?? Number.NaN, 0).value),
        states: cells.map((cell) => states[panel.states[cell] ?? 0] ?? 'missing'),
        missing: lackingParts(made, key, place.id, cells),
        vintages: [...vintages],
      },
    ];
  });
}

/** As many as are explained; a place without numbers for longer than this has one and the same reason. */
const explained = 12;

function lackingParts({ panel, input }: PanelMade, key: string, place: string, cells: readonly number[]) {
  return panel.periods
    .filter((_, t) => panel.states[cells[t] ?? 0] === stateCode.missing)
    .slice(0, explained)
    .map((period) => ({
      period,
      parts: reasons(input, place, period, key).lacks.map(({ code, name }) => ({ code, name })),
    }));
}
