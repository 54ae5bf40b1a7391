import type { Tx } from '#platform/database/database.ts';
import { packs } from './block-store.ts';
import { geographiesAsOf } from './geography.ts';
import { packOfBlocks } from './panel/pack-of-blocks.ts';
import { type Period, periodAt } from './period.ts';
import { placesOn } from './places/on-a-day.ts';
import { type Revision, revisionOf } from './revision.ts';
import { coverage, seriesKnown } from './series-store.ts';
import type { Country } from './terms.ts';
import type { Vintage } from './vintage.ts';
import { vintages } from './vintage-store.ts';

/** What a vintage brought of a series. */
export type Brought = {
  readonly key: string;
  readonly first: Period;
  readonly last: Period;
  readonly places: number;
  readonly cells: number;
  /** What differs from the state before it; null where there was none, or it is too much to compare. */
  readonly change: (Omit<Revision, 'cells'> & { readonly before: number }) | null;
};

export type BroughtIn = {
  readonly vintage: Vintage;
  readonly series: readonly Brought[];
  /** Of a vintage of municipalities: how many there were on days on which something changed. */
  readonly municipalities: readonly { readonly on: string; readonly count: number }[];
};

/** What a vintage brought, and how it differs from what was there before it. */
export async function broughtIn(tx: Tx, number: number, today: string): Promise<BroughtIn | undefined> {
  const [vintage] = await vintages(tx, [number]);
  if (!vintage) return undefined;
  if (vintage.holds === 'places')
    return { vintage, series: [], municipalities: await municipalities(tx, vintage, today) };
  const known = await seriesKnown(tx);
  const all = await coverage(tx);
  const series: Brought[] = [];
  for (const { key, first, last, places, cells } of all.filter((each) => each.number === number)) {
    const frequency = known.get(key)?.frequency ?? 'year';
    const before = all.filter((each) => each.key === key && each.number < number).at(-1)?.number;
    const comparable = before !== undefined && cells <= mostCompared;
    series.push({
      key,
      first: periodAt(frequency, first),
      last: periodAt(frequency, last),
      places,
      cells,
      change: comparable ? { ...(await changed(tx, key, before, number, frequency)), before } : null,
    });
  }
  return { vintage, series, municipalities: [] };
}

/** Cells are compared one by one in memory. */
const mostCompared = 2_000_000;

async function changed(
  tx: Tx,
  key: string,
  before: number,
  after: number,
  frequency: Parameters<typeof revisionOf>[2]['frequency'],
): Promise<Omit<Revision, 'cells'>> {
  const state = async (asOf: number) =>
    (await packs(tx, [key], asOf)).map(({ codes, content }) => packOfBlocks(codes, content));
  const { cells: _, ...counts } = revisionOf(await state(before), await state(after), {
    frequency,
    nameOf: (code) => code,
  });
  return counts;
}

/** On the last days on which their number or their areas changed, and today. */
async function municipalities(tx: Tx, { number, country, example }: Vintage, today: string) {
  const found = (await geographiesAsOf(tx, number)).find(
    (each) => each.country === (country as Country) && each.example === example,
  );
  if (!found) return [];
  const days = new Set(found.graph.turns.flatMap(({ on, kind }) => (kind === 'renamed' ? [] : [on])));
  return [...new Set([...[...days].sort().slice(-lastDays), today])]
    .sort()
    .map((on) => ({ on, count: placesOn(found.graph, on).length }));
}

const lastDays = 6;
