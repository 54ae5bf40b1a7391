import type { Tx } from '#platform/database/database.ts';
import { Refusal } from '#platform/problems/refusal.ts';
import { packs } from './block-store.ts';
import { type Geography, geographiesAsOf } from './geography.ts';
import { Kept } from './kept.ts';
import { buildPanel } from './panel/build-panel.ts';
import { type PanelInput, seriesNeeded } from './panel/input.ts';
import type { Delivered } from './panel/pack.ts';
import { packOfBlocks } from './panel/pack-of-blocks.ts';
import type { Panel } from './panel/panel.ts';
import { PanelRefused } from './panel/panel-refused.ts';
import { frequencyOf, ordinal, type Period, periodAt, readPeriod } from './period.ts';
import type { Series } from './series.ts';
import { coverage, seriesKnown } from './series-store.ts';
import { stateOf } from './state.ts';

/** A panel, as it is asked for. */
export type PanelAsked = {
  readonly series: readonly string[];
  /** ISO date. */
  readonly boundaries: string;
  /** The first and last there are, where they are not named. */
  readonly from?: Period | undefined;
  readonly to?: Period | undefined;
  /** The present state of the statistics, where none is named. */
  readonly asOf?: number | undefined;
};

/** A panel, and what it takes to explain each of its cells. */
export type PanelMade = {
  readonly panel: Panel;
  readonly input: PanelInput;
  readonly definitions: ReadonlyMap<string, Series>;
  readonly geography: Geography;
  /** The vintages that its numbers were looked for in, newest first. */
  readonly vintages: readonly number[];
};

/**
 * Builds a panel from what is stored, or gives back the one that was built of the same state of the statistics. Refused with what was
 * wrong with the question: an unknown series, series of several countries or frequencies, nothing loaded, no such day, a state to come.
 */
export async function panelOf(tx: Tx, asked: PanelAsked): Promise<PanelMade> {
  const { asOf, mark } = await stateOf(tx, asked.asOf);
  const { series, boundaries, from = null, to = null } = asked;
  const key = JSON.stringify([series, boundaries, from, to, mark]);
  const before = kept.get(key);
  if (before) return before;
  const made = await build(tx, { ...asked, asOf });
  kept.set(key, made);
  return made;
}

/** 100 MB. A page of a place asks for some dozens of panels of 357 places, the largest of a million cells. */
const kept = new Kept<PanelMade>(100_000_000, bytesOf);

/** All that is held by one: its numbers, those that it was made of and may be asked to account for, and some text for each place. */
function bytesOf({ panel, input }: PanelMade): number {
  const cells = input.delivered.reduce((sum, { pack }) => sum + pack.values.length, panel.values.length);
  const places = input.delivered.reduce((sum, { pack }) => sum + pack.codes.length, panel.places.length);
  return 9 * cells + 400 * places + 20_000;
}

async function build(tx: Tx, asked: PanelAsked & { readonly asOf: number }): Promise<PanelMade> {
  const definitions = await seriesKnown(tx);
  for (const key of asked.series) if (!definitions.has(key)) throw refused('unknown-series', { series: key });
  const geography = geographyFor(asked.series, definitions, await geographiesAsOf(tx, asked.asOf));
  const needed = seriesNeeded(
    asked.series,
    [...definitions.values()].filter(({ example }) => example === geography.example),
  );
  // Of these alone: a panel that is kept holds no catalogue.
  const own = new Map([...definitions].filter(([key]) => needed.includes(key)));
  const delivered = (await packs(tx, needed, asked.asOf)).map(
    ({ key, number, boundaries, whole, codes, content }): Delivered => ({
      vintage: number,
      series: key,
      boundaries,
      whole,
      pack: packOfBlocks(codes, content),
    }),
  );
  const input: PanelInput = {
    graph: geography.graph,
    boundaries: asked.boundaries,
    periods: await periodsOf(tx, asked, needed, definitions),
    series: asked.series,
    definitions: [...own.values()],
    delivered,
    asOf: asked.asOf,
  };
  const vintages = [...new Set(delivered.map(({ vintage }) => vintage))].sort((a, b) => b - a);
  return { panel: built(input), input, definitions: own, geography, vintages };
}

function built(input: PanelInput): Panel {
  try {
    return buildPanel(input);
  } catch (error) {
    if (error instanceof PanelRefused)
      throw refused('panel-refused', { about: error.about, says: error.message });
    throw error;
  }
}

/** Of the one country whose series are asked for. */
function geographyFor(
  keys: readonly string[],
  definitions: ReadonlyMap<string, Series>,
  geographies: readonly Geography[],
): Geography {
  const asked = keys.flatMap((key) => definitions.get(key) ?? []);
  const [first] = asked;
  if (!first) throw refused('no-series');
  const other = asked.find(({ country, example }) => country !== first.country || example !== first.example);
  if (other) throw refused('several-countries', { one: first.key, other: other.key });
  const found = geographies.find(
    ({ country, example }) => country === first.country && example === first.example,
  );
  if (!found) throw refused('no-places-then', { country: first.country });
  return found;
}

async function periodsOf(
  tx: Tx,
  { series, from, to, asOf }: PanelAsked & { readonly asOf: number },
  needed: readonly string[],
  definitions: ReadonlyMap<string, Series>,
): Promise<Period[]> {
  const frequency = definitions.get(series[0] ?? '')?.frequency ?? 'year';
  const differs = series.find((key) => definitions.get(key)?.frequency !== frequency);
  if (differs) throw refused('several-frequencies', { one: series[0] ?? '', other: differs });
  const covered = (await coverage(tx, needed)).filter(({ number }) => number <= asOf);
  const at = (named: string | undefined) => {
    if (named === undefined) return undefined;
    const period = readPeriod(named);
    if (period === undefined || frequencyOf(period) !== frequency)
      throw refused('no-such-period', { period: named, frequency });
    return ordinal(period);
  };
  const [first, last] = [at(from), at(to)];
  if (covered.length === 0 && (first === undefined || last === undefined))
    throw refused('nothing-loaded', { series: series.join(', ') });
  const begin = first ?? Math.min(...covered.map((each) => each.first));
  const end = last ?? Math.max(...covered.map((each) => each.last));
  if (end < begin) throw refused('ends-before-it-begins', { from: from ?? '', to: to ?? '' });
  if (end - begin >= longest) throw refused('too-many-periods', { most: longest });
  return Array.from({ length: end - begin + 1 }, (_, i) => periodAt(frequency, begin + i));
}

/** A hundred years of weeks. */
const longest = 5_218;

const refused = (code: string, params: Readonly<Record<string, string | number>> = {}) =>
  new Refusal({ code, status: 422, params });
