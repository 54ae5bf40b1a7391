import { sql } from 'kysely';
import type { Tx } from '#platform/database/database.ts';
import type { OrganisationNumber } from '#platform/organisations/organisation-number.ts';
import { by } from '../ledger/by.ts';
import type { Known } from './same-jobs.ts';

/** Which of these effects the programme’s ledger has a share of, or keeps. */
export async function effectsThere(tx: Tx, unit: string, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const { rows } = await sql<{ id: string }>`
    select effect_id as id from results.shared_effect e
    where effect_id = any (${[...ids]}::uuid[]) and (unit_id = ${unit}::uuid
      or exists (select from results.claim c where c.effect_id = e.effect_id and c.unit_id = ${unit}::uuid))`.execute(
    tx,
  );
  return new Set(rows.map(({ id }) => id));
}

/** Which of these rows were brought in before; as hexadecimal hashes. */
export async function alreadyImported(tx: Tx, unit: string, hashes: readonly Buffer[]): Promise<Set<string>> {
  if (hashes.length === 0) return new Set();
  const { rows } = await sql<{ hash: string }>`
    select encode(imported, 'hex') as hash from results.effect
    where unit_id = ${unit}::uuid and imported = any (
      select decode(each, 'hex') from unnest(${hashes.map((hash) => hash.toString('hex'))}::text[]) each)`.execute(
    tx,
  );
  return new Set(rows.map(({ hash }) => hash));
}

/** Whoever else writes about one of these is waited for; always in the same order, so that two imports never wait for each other. */
export async function holdOrganisations(tx: Tx, numbers: readonly OrganisationNumber[]): Promise<void> {
  await sql`
    select results.hold_organisation(country, number) from (
      select distinct country, number from unnest(
        ${numbers.map(({ country }) => country)}::text[], ${numbers.map(({ number }) => number)}::text[])
        as given (country, number) order by 1, 2) ordered`.execute(tx);
}

/** What may be the same jobs as each of these, by their place in the list; asked for all at once. */
export async function candidatesOf(
  tx: Tx,
  asked: readonly (OrganisationNumber & { happened: string })[],
): Promise<Map<number, Known[]>> {
  if (asked.length === 0) return new Map();
  const { rows } = await sql<Known & { at: string }>`
    select given.at, c.effect_id as effect, c.programme, c.happened
    from unnest(${asked.map(({ country }) => country)}::text[], ${asked.map(({ number }) => number)}::text[],
      ${asked.map(({ happened }) => happened)}::text[]) with ordinality as given (country, number, happened, at)
    cross join lateral results.candidates(given.country, given.number, given.happened) c`.execute(tx);
  return by(rows, ({ at }) => Number(at) - 1);
}

/** The firms of a programme’s ledger, for rows that have a name and no number. */
export async function firmsOf(tx: Tx, unit: string) {
  const { rows } = await sql<{ effect: string; name: string; number: string | null; happened: string }>`
    select effect_id as effect, organisation_name as name, organisation_number as number, happened
    from results.shared_effect e where exists (
      select from results.claim c where c.effect_id = e.effect_id and c.unit_id = ${unit}::uuid and c.share > 0)`.execute(
    tx,
  );
  return rows;
}
