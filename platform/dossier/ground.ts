import type { OwnerQuery } from '#platform/database/as-owner.ts';

/** What a dossier brings, before any of it is placed. */
export type Arriving = {
  readonly unit: string;
  /** The lines of a part of the dossier; none when there is no such part. */
  lines(path: string): Promise<string[]>;
  /** Where the rows of one of the unit's tables wait, a `line` of JSON each: a table of this transaction; undefined for none. */
  staged(table: string): string | undefined;
};

/** What this installation says otherwise than the dossier. */
export type Settled = {
  /** Tables with rows that were placed otherwise. */
  readonly moved?: readonly string[];
  /** The programme is published, by its row, and closed here. */
  readonly closed?: boolean;
};

/**
 * What a programme stands on and does not own: rows of other units, and of persons, that its rows refer to; and what an
 * installation has to say before it takes them. A module whose rows refer to another unit's says here how those are carried along,
 * and how they are found again or placed: `apps/cli/dossier.ts` lists them all. What nobody carries must stand where the dossier
 * goes, or it is refused.
 */
export type Ground = {
  /** Parts of the dossier, by path; read within the guard's role. */
  write?(query: OwnerQuery, unit: string): Promise<ReadonlyMap<string, readonly string[]>>;
  /** Before the unit's own rows are placed, with every guard on; throws `DossierRefused` where they cannot be. */
  place(query: OwnerQuery, arriving: Arriving): Promise<Settle | undefined>;
};

/** What is done when the unit's own rows stand. */
export type Settle = () => Promise<Settled>;
