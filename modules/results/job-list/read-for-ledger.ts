import { createHash } from 'node:crypto';
import type { Tx } from '#platform/database/database.ts';
import { plain } from '#platform/documents/importing/headings.ts';
import type { Table as ReadTable } from '#platform/documents/read-table.ts';
import {
  type OrganisationNumber,
  parseOrganisationNumber,
} from '#platform/organisations/organisation-number.ts';
import { granted } from '#platform/problems/refusal.ts';
import { daysOf } from '#platform/time/when.ts';
import { today } from '#platform/time/zone.ts';
import { figures } from '../figures/figure-store.ts';
import { by } from '../ledger/by.ts';
import { ledgerHere } from '../ledger/own-effect.ts';
import type { ResultsPorts } from '../ports.ts';
import type { EffectContent } from '../shapes.ts';
import { type JobEntry, waitForEachOther } from './job-entry.ts';
import * as store from './job-list-store.ts';
import { judgeEntry } from './judge-entry.ts';
import { findingsOf, findJobList, idsIn, type JobList, readJobList } from './read-job-list.ts';
import { isEffectId, type Known, overlap, sameJobs, type Told } from './same-jobs.ts';

/** A list as it meets a ledger. */
export type ForLedger = Omit<JobList['list'], 'rows'> & {
  readonly rows: ReturnType<typeof findingsOf>;
  readonly fresh: readonly { readonly entry: JobEntry; readonly hash: Buffer }[];
  readonly told: readonly Told[];
  /** Rows that the ledger holds. */
  readonly already: number;
};

/** What a list would bring in: entries that the ledger does not hold, judged by its rules and told apart from what is there. */
export async function readForLedger(
  { tx, unit, now }: { tx: Tx; unit: string; now: number },
  { dictionaries }: ResultsPorts,
  { sheets }: ReadTable,
  { hold }: { hold: boolean },
): Promise<ForLedger> {
  const ledger = await ledgerHere(tx, unit);
  const list = granted(findJobList(sheets, dictionaries));
  const reading = {
    dictionaries,
    today: today(now, ledger.zone),
    lang: ledger.language as EffectContent['lang'],
    example: ledger.example,
  };
  const there = await store.effectsThere(tx, unit, idsIn(list).filter(isEffectId));
  const jobs = await readJobList(list, reading, there);
  const hashed = hashesOf(jobs.entries);
  const known = await store.alreadyImported(
    tx,
    unit,
    hashed.map(({ hash }) => hash),
  );
  const news = hashed.filter(({ hash }) => !known.has(hash.toString('hex')));
  const entries = news.map(({ entry }) => entry);
  const passed = new Set(hashed.filter((each) => !news.includes(each)).flatMap(({ entry }) => entry.rows));
  const beside = { ...reading, figures: await figures(tx, unit) };
  for (const entry of entries) judgeEntry(entry, beside);
  const told = sameJobs(entries, await knownTo(tx, ledger, entries, hold));
  for (const { rows } of entries) waitForEachOther(rows);
  const good = (entry: JobEntry) => entry.rows.every(({ problems }) => problems.length === 0);
  const rows = jobs.rows.filter((row) => !passed.has(row));
  return {
    ...list,
    rows: findingsOf({ list, rows }),
    fresh: news.filter(({ entry }) => good(entry)),
    told: told.filter(({ entry, other }) => good(entry) && (typeof other === 'string' || good(other))),
    already: jobs.passed + passed.size,
  };
}

/** The same row stands twice where somebody said that these are other jobs: the second of them is another row. */
function hashesOf(entries: readonly JobEntry[]): { entry: JobEntry; hash: Buffer }[] {
  const seen = new Map<string, number>();
  return entries.map((entry) => {
    const said = JSON.stringify(entry.said);
    const number = (seen.get(said) ?? 0) + 1;
    seen.set(said, number);
    return { entry, hash: createHash('sha256').update(`${number} ${said}`).digest() };
  });
}

/** What is in ledgers about the firms of a list: by number in all of them, by name in this one. */
async function knownTo(
  tx: Tx,
  ledger: { unit: string; name: string },
  entries: readonly JobEntry[],
  hold: boolean,
): Promise<(entry: JobEntry) => readonly Known[]> {
  const numbered = entries.flatMap((entry) => {
    const number = numberOf(entry);
    return number ? [{ entry, ...number, happened: entry.content.happened }] : [];
  });
  if (hold) await store.holdOrganisations(tx, numbered);
  const candidates = await store.candidatesOf(tx, numbered);
  const places = new Map(numbered.map(({ entry }, at) => [entry, at]));
  const firms = by(await store.firmsOf(tx, ledger.unit), ({ name }) => plain(name));
  return (entry) => {
    const { organisationName, organisationNumber, happened } = entry.content;
    const mine = daysOf(happened);
    const byName = (firms.get(plain(organisationName)) ?? [])
      .filter(({ number }) => number === null || organisationNumber === null)
      .filter((firm) => overlap(mine, daysOf(firm.happened)))
      .map(({ effect, happened }) => ({ effect, happened, programme: ledger.name }));
    return [...(candidates.get(places.get(entry) ?? -1) ?? []), ...byName];
  };
}

function numberOf({ content }: JobEntry): OrganisationNumber | undefined {
  const parsed = content.organisationNumber ? parseOrganisationNumber(content.organisationNumber) : undefined;
  return parsed && 'number' in parsed ? parsed : undefined;
}
