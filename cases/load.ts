import { keepLog } from '#modules/logbook/index.ts';
import { keepPlan } from '#modules/plan/index.ts';
import { hasProgramme, keepLife, keepProgramme } from '#modules/programme/index.ts';
import { keepFigures, keepLedger } from '#modules/results/index.ts';
import type { UnitId } from '#platform/access/actor.ts';
import { asOwner } from '#platform/database/as-owner.ts';
import type { Database, Tx } from '#platform/database/database.ts';
import { today } from '#platform/time/zone.ts';
import { authorOf, editor } from './author.ts';
import type { Case } from './case.ts';
import { daysBefore } from './days.ts';
import { idOf } from './ids.ts';
import { cases as shipped } from './index.ts';
import { keptLife } from './kept-life.ts';
import { keptPlan } from './kept-plan.ts';
import { keptFigures, keptLedger } from './kept-results.ts';
import { placeUnits } from './place-units.ts';
import { type ResolvedCase, resolveCase } from './resolve.ts';

export type LoadOptions = {
  ownerUrl: string;
  database: Database;
  examples: boolean;
  now: number;
  /** Those that are shipped, where nothing else is said. */
  cases?: readonly Case[];
};

/**
 * Sees that the shipped cases stand in the database as they stand in `cases/`. Real ones are brought up to date by
 * corrections; an example, whose dates are counted back from the day it is loaded, is loaded once.
 */
export async function loadCases({
  ownerUrl,
  database,
  examples,
  now,
  cases = shipped,
}: LoadOptions): Promise<{ written: number; corrected: number }> {
  const there = await examplesThere(database, cases);
  const wanted = cases
    .filter((each) => !each.example || (examples && !there.has(each)))
    .map((file) => resolveCase(file, today(now, file.zone)));
  await asOwner(ownerUrl, (query) => placeUnits(query, wanted));
  const total = { written: 0, corrected: 0 };
  const inEach = async (
    files: readonly ResolvedCase[],
    work: (tx: Tx, file: ResolvedCase, unit: UnitId) => Promise<readonly Kept[]>,
  ) => {
    for (const file of files) {
      const unit = idOf(file.slug);
      const kept = await database.withActor({ kind: 'system', unit }, (tx) => work(tx, file, unit));
      for (const { written, corrected = 0 } of kept) {
        total.written += written;
        total.corrected += corrected;
      }
    }
  };
  await inEach(wanted, (tx, file, unit) => keep(tx, file, { unit, now }));
  const claiming = wanted.filter(({ claims }) => claims.length > 0);
  // Two examples may each claim a share of what the other keeps: by now both are there.
  await inEach(claiming, (tx, file, unit) => keepClaims(tx, file, { unit, now }));
  return total;
}

type Kept = { written: number; corrected?: number };

/** Part by part, what others refer to first: the log, then decisions, then what rests on them. */
async function keep(
  tx: Tx,
  file: ResolvedCase,
  { unit, now }: { unit: string; now: number },
): Promise<readonly Kept[]> {
  const at = daysBefore(today(now, file.zone), file.zone);
  const by = { unit, reason: 'Rettet etter kilden.', editor };
  await keepProgramme(tx, programmeOf(file, unit));
  return [
    await keepLog(tx, { ...by, log: logOf(file), zone: file.zone, now }),
    await keepLife(tx, { ...by, ...keptLife(file, at) }),
    await keepPlan(tx, { ...by, goals: keptPlan(file, unit, at) }),
    await keepFigures(tx, { ...by, figures: keptFigures(file) }),
    await keepLedger(tx, { unit, effects: keptLedger(file, unit, at).effects, claims: [] }),
  ];
}

async function keepClaims(
  tx: Tx,
  file: ResolvedCase,
  { unit, now }: { unit: string; now: number },
): Promise<readonly Kept[]> {
  const at = daysBefore(today(now, file.zone), file.zone);
  return [await keepLedger(tx, { unit, effects: [], claims: keptLedger(file, unit, at).claims })];
}

const programmeOf = (file: ResolvedCase, unit: string) => ({
  unit,
  summary: file.summary,
  period: file.period.text,
  periodNote: file.period.note,
  state: file.state,
  notPublished: file.notPublished,
  partners: file.partners.map(({ name, role, contribution, source }) => ({
    name,
    role,
    contribution: contribution ?? null,
    source: source ?? null,
  })),
});

/** Also those that somebody took off the public pages: what is done in an example is never undone by a start. */
async function examplesThere(database: Database, cases: readonly Case[]): Promise<ReadonlySet<Case>> {
  const there = new Set<Case>();
  for (const each of cases.filter(({ example }) => example)) {
    const unit = idOf(each.slug);
    if (await database.withActor({ kind: 'system', unit }, (tx) => hasProgramme(tx, unit))) there.add(each);
  }
  return there;
}

const logOf = (file: ResolvedCase) =>
  file.log.map(({ key, author, recorded, corrections, ...content }) => ({
    key,
    content: { ...content, source: content.source ?? null },
    author: authorOf(file, author),
    ...(recorded ? { recorded: new Date(recorded) } : {}),
    corrections: corrections.map((each) => ({
      ...each,
      author: authorOf(file, each.author),
      recorded: new Date(each.recorded),
    })),
  }));
