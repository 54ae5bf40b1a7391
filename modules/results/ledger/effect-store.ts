import { sql } from 'kysely';
import type { Tx } from '#platform/database/database.ts';
import type { OrganisationNumber } from '#platform/organisations/organisation-number.ts';
import type { Candidate } from '../contract.ts';
import type { EffectContent, MeasurementContent, Reasons, ShareTaken } from '../shapes.ts';

/** Who wrote it, and when: without a moment, now. Only what the installation brings in has one of its own. */
type Author = { person: string | null; name: string; recorded?: Date };

export type EffectRow = NonNullable<Awaited<ReturnType<typeof effect>>>;

/** An effect that the actor keeps, or claims a share of. */
export async function effect(tx: Tx, id: string) {
  return tx.selectFrom('results.shared_effect').selectAll().where('effect_id', '=', id).executeTakeFirst();
}

export async function unitOfEffect(tx: Tx, id: string): Promise<string | undefined> {
  const found = await tx
    .selectFrom('results.effect')
    .select('unit_id')
    .where('effect_id', '=', id)
    .executeTakeFirst();
  if (found) return found.unit_id;
  // Another programme's, of which one of ours claims a share: it is about that one of ours.
  const claimed = await tx
    .selectFrom('results.claim')
    .select('unit_id')
    .where('effect_id', '=', id)
    .where('share', '>', 0)
    .executeTakeFirst();
  return claimed?.unit_id;
}

export async function unitOfMeasurement(tx: Tx, id: string): Promise<string | undefined> {
  const query = tx.selectFrom('results.measurement').select('unit_id').where('measurement_id', '=', id);
  return (await query.executeTakeFirst())?.unit_id;
}

export async function unitOfClaim(tx: Tx, id: string): Promise<string | undefined> {
  const query = tx.selectFrom('results.claim').select('unit_id').where('claim_id', '=', id);
  return (await query.executeTakeFirst())?.unit_id;
}

export type NewEffect = {
  id: string;
  content: EffectContent;
  register: object | null;
  reasons: Reasons;
  author: Author;
  imported?: Buffer;
};

/** The ids of those that were written: a row of a list that is there already is left as it is. */
export async function writeEffects(
  tx: Tx,
  unit: string,
  effects: readonly NewEffect[],
): Promise<Set<string>> {
  const written = await inBatches(effects, (batch) =>
    tx
      .insertInto('results.effect')
      .values(batch.map((each) => effectColumns(unit, each)))
      .onConflict((conflict) => conflict.columns(['unit_id', 'imported']).doNothing())
      .returning('effect_id')
      .execute(),
  );
  return new Set(written.map(({ effect_id }) => effect_id));
}

function effectColumns(unit: string, { id, content, register, reasons, author, imported }: NewEffect) {
  const { organisationNumber, organisationName, publicBody, ...plain } = content;
  return {
    unit_id: unit,
    effect_id: id,
    ...plain,
    country: organisationNumber?.length === 10 ? 'SE' : 'NO',
    organisation_number: organisationNumber,
    organisation_name: organisationName,
    public_body: publicBody,
    register: register && JSON.stringify(register),
    reasons: Object.keys(reasons).length > 0 ? JSON.stringify(reasons) : null,
    ...signed(author),
    imported: imported ?? null,
  };
}

export type NewMeasurement = { id: string; effectId: string; content: MeasurementContent };

export async function measure(
  tx: Tx,
  unit: string,
  measurements: readonly NewMeasurement[],
  author: Author,
): Promise<void> {
  await inBatches(measurements, (batch) =>
    tx
      .insertInto('results.measurement')
      .values(
        batch.map(({ id, effectId, content: { measuredOn, entry, file, basis: _, ...plain } }) => ({
          unit_id: unit,
          measurement_id: id,
          effect_id: effectId,
          ...plain,
          measured_on: measuredOn,
          entry_id: entry,
          file_id: file,
          ...signed(author),
        })),
      )
      .execute(),
  );
}

/** PostgreSQL takes 65,535 values in one statement. */
const batchSize = 1_000;

async function inBatches<Item, Row>(
  items: readonly Item[],
  write: (batch: readonly Item[]) => Promise<Row[]>,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (let from = 0; from < items.length; from += batchSize)
    rows.push(...(await write(items.slice(from, from + batchSize))));
  return rows;
}

export type NewDifference = { effectId: string; other: string; reason: string };

export async function tellApart(
  tx: Tx,
  unit: string,
  told: readonly NewDifference[],
  author: Author,
): Promise<void> {
  await inBatches(told, (batch) =>
    tx
      .insertInto('results.difference')
      .values(
        batch.map(({ effectId, other, reason }) => ({
          unit_id: unit,
          effect_id: effectId,
          other_id: other,
          reason,
          ...signed(author),
        })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  );
}

export type NewClaim = { id: string; effectId: string; share: number; project: string | null };

export async function claim(
  tx: Tx,
  unit: string,
  claims: readonly NewClaim[],
  author: Author,
): Promise<void> {
  await inBatches(claims, (batch) =>
    tx
      .insertInto('results.claim')
      .values(
        batch.map(({ id, effectId, share, project }) => ({
          unit_id: unit,
          claim_id: id,
          effect_id: effectId,
          share,
          project,
          ...signed(author),
        })),
      )
      .execute(),
  );
}

const claimColumns = [
  'claim_id as id',
  'effect_id as effect',
  'unit_id',
  'project',
  'share',
  'author_name as by',
  'recorded_at',
  'version',
] as const;

export const claims = (tx: Tx, unit: string) =>
  tx
    .selectFrom('results.claim')
    .select(claimColumns)
    .where('unit_id', '=', unit)
    .orderBy('recorded_at')
    .orderBy('claim_id')
    .execute();

export const claimById = (tx: Tx, id: string) =>
  tx.selectFrom('results.claim').select(claimColumns).where('claim_id', '=', id).executeTakeFirst();

/** Who writes about an organisation waits here for whoever does so at the moment, whichever programme that is. */
export async function holdOrganisation(tx: Tx, { country, number }: OrganisationNumber): Promise<void> {
  await sql`select results.hold_organisation(${country}, ${number})`.execute(tx);
}

/** From here to the end of the transaction nobody else changes the shares of an effect. */
export async function holdEffect(tx: Tx, id: string): Promise<void> {
  await sql`select results.hold_effect(${id}::uuid)`.execute(tx);
}

export async function sharesOf(tx: Tx, effectId: string): Promise<(ShareTaken & { claim: string | null })[]> {
  const { rows } = await sql<ShareTaken & { claim: string | null }>`
    select claim_id as claim, programme, project, share from results.claims_on(${effectId}::uuid)`.execute(
    tx,
  );
  return rows;
}

export async function candidates(
  tx: Tx,
  { country, number }: OrganisationNumber,
  happened: string,
): Promise<Candidate[]> {
  const { rows } = await sql<Candidate>`
    select effect_id as effect, programme, mine, kind, basis, happened, hundredths, free
    from results.candidates(${country}, ${number}, ${happened})`.execute(tx);
  return rows;
}

export async function isAbout(
  tx: Tx,
  effectId: string,
  { country, number }: OrganisationNumber,
): Promise<boolean> {
  const { rows } = await sql<{
    it: boolean;
  }>`select results.is_about(${effectId}::uuid, ${country}, ${number}) as it`.execute(tx);
  return rows[0]?.it ?? false;
}

export const measurementsOf = (tx: Tx, effectId: string) =>
  tx
    .selectFrom('results.shared_measurement')
    .select([
      'measurement_id as id',
      'unit_id',
      'effect_id',
      'point',
      'stage',
      'hundredths',
      sql<string>`measured_on::text`.as('measuredOn'),
      'method',
      'evidence',
      'entry_id as entry',
      'file_id as file',
      'note',
      'author_name as by',
      sql<string>`to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`.as('recorded'),
      'version',
    ])
    .where('effect_id', '=', effectId)
    .orderBy('measured_on')
    .orderBy('recorded_at')
    .orderBy('measurement_id')
    .execute();

export const measurementById = (tx: Tx, id: string) =>
  tx
    .selectFrom('results.measurement')
    .select(['effect_id', 'unit_id', 'version'])
    .where('measurement_id', '=', id)
    .executeTakeFirst();

export const differencesOf = (tx: Tx, effectId: string) =>
  tx
    .selectFrom('results.difference')
    .select(['effect_id', 'other_id', 'reason', 'author_name as by'])
    .where((eb) => eb.or([eb('effect_id', '=', effectId), eb('other_id', '=', effectId)]))
    .execute();

/** Corrections of these records, latest first. */
export async function correctionsOf(tx: Tx, ids: readonly string[]) {
  if (ids.length === 0) return [];
  return tx
    .selectFrom('results.correction')
    .select(['record', 'record_id', 'number', 'reason', 'was', 'becomes', 'author_name', 'recorded_at'])
    .where('record_id', 'in', [...ids])
    .orderBy('recorded_at', 'desc')
    .orderBy('number', 'desc')
    .execute();
}

/** The change itself is the database's: it keeps what was, and refuses when the record is no longer at `version`. */
export async function correct(
  tx: Tx,
  unit: string,
  record: 'effect' | 'measurement' | 'claim' | 'figure',
  id: string,
  {
    version,
    reason,
    becomes,
    author,
  }: { version: number; reason: string; becomes: Record<string, unknown>; author: Author },
): Promise<void> {
  await tx
    .insertInto('results.correction')
    .values({
      unit_id: unit,
      record,
      record_id: id,
      number: version,
      reason,
      becomes: JSON.stringify(becomes),
      ...signed(author),
    })
    .execute();
}

const signed = ({ person, name, recorded }: Author) => ({
  author_id: person,
  author_name: name,
  ...(recorded ? { recorded_at: recorded } : {}),
});
