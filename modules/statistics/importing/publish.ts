import { createHash } from 'node:crypto';
import type { Tx } from '#platform/database/database.ts';
import { Refusal } from '#platform/problems/refusal.ts';
import { addBlocks, type BlocksToAdd, cover } from '../block-store.ts';
import type { Delivery, Observations } from '../observations.ts';
import { frequencyOf } from '../period.ts';
import type { Series } from '../series.ts';
import { nameSeries } from '../series-store.ts';
import type { Provenance } from '../vintage.ts';
import { holdVintages, newestContent, openVintage } from '../vintage-store.ts';
import { blocksOf, type Laid } from './blocks-of.ts';

export type ToPublish = {
  readonly delivery: Delivery;
  /** Of all that is delivered; those that are not catalogued are described by this. */
  readonly series: readonly Series[];
  readonly source: Provenance;
};

/** A delivery as it will be stored: made before a transaction is opened, for it takes its time. */
export type LaidVintage = ToPublish & { readonly laid: readonly Laid[]; readonly contentHash: Buffer };

/** Throws `RowRefused`. Refused where numbers are of other periods or another country than their series. */
export function layVintage(given: ToPublish): LaidVintage {
  refuseMisfits(given);
  const bySeries = new Map<string, Observations[]>();
  for (const each of given.delivery.observations) {
    const pieces = bySeries.get(each.series);
    if (pieces) pieces.push(each);
    else bySeries.set(each.series, [each]);
  }
  const laid = [...bySeries]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, pieces]) => blocksOf(key, pieces) ?? []);
  return { ...given, laid, contentHash: hashOf(laid, given.delivery) };
}

/** A vintage is never taken back: a year in a series of months, or a number of another country, would stand there for ever. */
function refuseMisfits({ delivery, series }: ToPublish): void {
  const known = new Map(series.map((each) => [each.key, each]));
  const [first] = series;
  for (const { key, country } of series)
    if (country !== first?.country)
      throw new Refusal({
        code: 'several-countries',
        status: 422,
        params: { one: first?.key ?? '', other: key },
      });
  for (const { series: key, periods } of delivery.observations) {
    const frequency = known.get(key)?.frequency;
    const other = [...new Set(periods)].find((period) => frequencyOf(period) !== frequency);
    if (other !== undefined)
      throw new Refusal({
        code: 'other-frequency',
        status: 422,
        params: { series: key, period: other, frequency: frequency ?? 'year' },
      });
  }
}

/** The number of the vintage that it became, or of the one that said the same already. */
export type Published = { readonly number: number; readonly isNew: boolean };

/**
 * Makes a vintage, in the transaction that is given: either all of it is there afterwards, or nothing. What says the same as the newest
 * vintage of its series is no new one. Undefined when there is nothing in it.
 */
export async function publish(
  tx: Tx,
  { unit, id }: { unit: string; id: string },
  { laid, contentHash, delivery, series, source }: LaidVintage,
): Promise<Published | undefined> {
  const [first] = series;
  if (laid.length === 0 || !first) return undefined;
  const keys = laid.map(({ key }) => key);
  await holdVintages(tx);
  const had = await newestContent(tx, keys);
  if (had?.hash.equals(contentHash)) return { number: had.number, isNew: false };

  await nameSeries(tx, series, false);
  const number = await openVintage(tx, {
    unit,
    import: id,
    holds: 'numbers',
    country: first.country,
    boundaries: delivery.boundaries,
    whole: delivery.whole,
    source,
    example: series.some(({ example }) => example),
    contentHash,
  });
  await cover(
    tx,
    number,
    laid.map(({ key, first, last, codes, cells }) => ({ key, first, last, places: codes.length, cells })),
  );
  for (const some of portionsOf(laid)) await addBlocks(tx, number, some);
  return { number, isNew: true };
}

/** What is the same is the same whatever order it came in, and from whichever file. */
function hashOf(all: readonly Laid[], { boundaries, whole }: Delivery): Buffer {
  const hash = createHash('sha256').update(JSON.stringify([boundaries, whole]));
  for (const { key, codes, lengths, content } of all)
    hash.update(JSON.stringify([key, codes, lengths])).update(content);
  return hash.digest();
}

export const hashOfDocument = (document: unknown): Buffer =>
  createHash('sha256').update(JSON.stringify(document)).digest();

/** As much as is sent at once: a statement holds its parameters in memory. */
const sentAtOnce = 16 * 1024 * 1024;

/** All blocks in as few portions as may be. */
function* portionsOf(all: readonly Laid[]): Generator<BlocksToAdd> {
  let portion = empty();
  for (const { key, codes, lengths, content } of all) {
    let at = 0;
    for (const [i, length] of lengths.entries()) {
      if (portion.size + length > sentAtOnce && portion.size > 0) {
        yield sent(portion);
        portion = empty();
      }
      portion.keys.push(key);
      portion.codes.push(codes[i] ?? '');
      portion.lengths.push(length);
      portion.pieces.push(content.subarray(at, at + length));
      portion.size += length;
      at += length;
    }
  }
  if (portion.size > 0) yield sent(portion);
}

type Portion = {
  keys: string[];
  codes: string[];
  lengths: number[];
  pieces: Uint8Array[];
  size: number;
};

const empty = (): Portion => ({ keys: [], codes: [], lengths: [], pieces: [], size: 0 });
const sent = ({ keys, codes, lengths, pieces }: Portion): BlocksToAdd => ({
  keys,
  codes,
  lengths,
  content: Buffer.concat(pieces),
});
