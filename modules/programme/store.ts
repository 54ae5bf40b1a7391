import { sql } from 'kysely';
import { renameUnit } from '#modules/access/index.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Source } from '#platform/sources/source.ts';
import type { ListedProgramme, Programme, PublicProgramme } from './contract.ts';
import { publicDecisions } from './decision-store.ts';
import { shownDecision, shownShock } from './life-presenter.ts';
import { publicShocks } from './shock-store.ts';
import type { PublicPart } from './terms.ts';
import { publicParts } from './terms.ts';

/** A programme as its members see it, without what depends on who asks. */
export type StoredProgramme = Omit<Programme, 'roles' | 'may'>;

export const programmes = async (tx: Tx): Promise<StoredProgramme[]> =>
  withPlaces(tx, await selectProgrammes(tx).execute(), 'programme.partner');

export const programme = async (tx: Tx, unit: string): Promise<StoredProgramme | undefined> =>
  (
    await withPlaces(
      tx,
      await selectProgrammes(tx).where('p.unit_id', '=', unit).execute(),
      'programme.partner',
    )
  )[0];

export const publicProgrammes = async (tx: Tx): Promise<ListedProgramme[]> =>
  withPlaces(tx, await selectPublic(tx).execute(), 'programme.public_partner');

export async function publicProgramme(tx: Tx, slug: string): Promise<PublicProgramme | undefined> {
  const rows = await selectPublic(tx).where('slug', '=', slug).execute();
  const [found] = await withPlaces(tx, rows, 'programme.public_partner');
  if (!found) return undefined;
  const shocks = (await publicShocks(tx, [found.id])).map(shownShock);
  const decisions = (await publicDecisions(tx, [found.id])).map(shownDecision);
  const notPublished = (rows[0]?.not_published ?? []) as PublicProgramme['notPublished'];
  return { ...found, shocks, decisions, notPublished };
}

/** The municipalities of a programme, also of one that the actor does not reach before the next request. */
export const municipalitiesOf = async (tx: Tx, unit: string): Promise<Programme['municipalities']> =>
  (await placesOf(tx, [unit])).map(shownPlace);

export async function beginProgramme(
  tx: Tx,
  given: {
    unit: string;
    slug: string;
    name: string;
    zone: string;
    language: string;
    summary: object;
    period: string;
    municipalities: readonly string[];
    holding: string;
  },
): Promise<void> {
  await sql`select programme.begin_programme(${given.unit}::uuid, ${given.slug}, ${given.name}, ${given.zone}, ${given.language},
    ${JSON.stringify(given.summary)}::jsonb, ${given.period}, ${[...given.municipalities]}::uuid[], ${given.holding}::uuid)`.execute(
    tx,
  );
}

/** Whether the change was made: not, when another version stands. */
export async function changeProgramme(
  tx: Tx,
  unit: string,
  version: number,
  change: { name?: string | undefined; summary?: object | undefined; period?: string | undefined },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('programme.programme')
    .set({
      version: version + 1,
      ...(change.summary ? { summary: JSON.stringify(change.summary) } : {}),
      ...(change.period ? { period: change.period } : {}),
    })
    .where('unit_id', '=', unit)
    .where('version', '=', version)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return false;
  if (change.name) await renameUnit(tx, unit, change.name);
  return true;
}

/** What rests on a programme's period: the end that was decided last, and the years there are targets for. */
export async function restsOnPeriod(
  tx: Tx,
  unit: string,
): Promise<{ decided: string | null; targetYears: number[] }> {
  const last = await tx
    .selectFrom('programme.decision')
    .select('ends')
    .where('unit_id', '=', unit)
    .where('ends', 'is not', null)
    .orderBy('recorded_at', 'desc')
    .orderBy('decision_id', 'desc')
    .limit(1)
    .executeTakeFirst();
  const { rows } = await sql<{ year: number }>`select plan.target_years(${unit}::uuid) as year`.execute(tx);
  return { decided: last?.ends ?? null, targetYears: rows.map(({ year }) => year) };
}

/** Whether it was made: not, when another version stands. */
export async function publish(
  tx: Tx,
  unit: string,
  version: number,
  { published, parts }: { published: boolean; parts: readonly PublicPart[] },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('programme.programme')
    .set({
      version: version + 1,
      published,
      public_parts: publicParts.filter((part) => parts.includes(part)),
    })
    .where('unit_id', '=', unit)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

const selectProgrammes = (tx: Tx) =>
  tx
    .selectFrom('programme.programme as p')
    .innerJoin('access.unit as u', 'u.unit_id', 'p.unit_id')
    .leftJoin('programme.closed_here as c', 'c.unit_id', 'p.unit_id')
    .select([
      'p.unit_id',
      'u.slug',
      'u.name',
      'u.example',
      'u.zone',
      'u.language',
      'p.summary',
      'p.period',
      'p.period_note',
      'p.version',
      'p.state',
      sql<boolean>`p.published and c.unit_id is null`.as('published'),
      sql<boolean>`c.unit_id is not null`.as('closedHere'),
      'p.public_parts as parts',
    ])
    .orderBy('u.example')
    .orderBy('u.name');

const selectPublic = (tx: Tx) =>
  tx.selectFrom('programme.public_programme').selectAll().orderBy('example').orderBy('name');

/** Municipalities and partners of all rows in one question each. What is not yet decided is being considered. */
async function withPlaces<Row extends { unit_id: string | null; period_note: unknown; parts: unknown }>(
  tx: Tx,
  rows: readonly Row[],
  partnersFrom: 'programme.partner' | 'programme.public_partner',
) {
  const units = rows.map((row) => row.unit_id ?? '');
  if (units.length === 0) return [];
  const places = await placesOf(tx, units);
  const partners = await tx
    .selectFrom(partnersFrom)
    .select(['unit_id', 'name', 'role', 'contribution', 'source'])
    .where('unit_id', 'in', units)
    .orderBy('name')
    .execute();
  return rows.map(({ unit_id, period_note, ...row }) => {
    const columns = row as unknown as Columns;
    return {
      ...columns,
      id: unit_id as StoredProgramme['id'],
      periodNote: period_note as StoredProgramme['periodNote'],
      state: columns.state ?? 'considered',
      parts: columns.parts ?? [...publicParts],
      municipalities: places.filter((place) => place.unit_id === unit_id).map(shownPlace),
      partners: partners
        .filter((each) => each.unit_id === unit_id)
        .map((each) => ({
          name: each.name ?? '',
          role: each.role ?? '',
          contribution: each.contribution,
          source: each.source as Source | null,
        })),
    };
  });
}

const placesOf = (tx: Tx, units: readonly string[]) =>
  tx
    .selectFrom('access.place_of_programme')
    .selectAll()
    .where('unit_id', 'in', [...units])
    .orderBy('name')
    .execute();

const shownPlace = (place: Awaited<ReturnType<typeof placesOf>>[number]) => ({
  name: place.name ?? '',
  code: place.code,
  formerCodes: place.former_codes ?? [],
  county: place.county,
});

type Columns = Omit<
  StoredProgramme,
  'id' | 'municipalities' | 'partners' | 'periodNote' | 'state' | 'parts'
> & {
  state: StoredProgramme['state'] | null;
  parts: PublicPart[] | null;
};
