import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import type { Point } from '#modules/results/contract.ts';
import type { Person } from '#platform/access/actor.ts';
import type { Tx } from '#platform/database/database.ts';

/** A shock, corrected once, and a decision. */
export async function fillLife(tx: Tx, leader: Person, unit: string): Promise<void> {
  const shock = newId();
  await sql`insert into programme.shock (unit_id, shock_id, what, lang, happened, lost_low, lost_high, author_id, author_name)
    values (${unit}, ${shock}, 'The mill closed.', 'en', '2019-05', 90, 110, ${leader.person}, ${leader.name})`.execute(
    tx,
  );
  await correction('programme', leader, unit, 'shock', shock, { happened: '2019-06' }).execute(tx);
  await sql`insert into programme.decision (unit_id, decision_id, about, what, lang, body, case_number, decided, outcome, votes_for, votes_against, moves_to, author_id, author_name)
    values (${unit}, ${newId()}, 'application', 'The council applied.', 'en', 'Municipal council', '12/19', '2019-09-01', 'approved', 20, 1, 'applied', ${leader.person}, ${leader.name})`.execute(
    tx,
  );
}

/** A goal with an indicator, a target revised once and what was reached. */
export async function fillPlan(tx: Tx, leader: Person, unit: string): Promise<void> {
  const [goal, indicator, actual] = [newId(), newId(), newId()];
  const by = sql`${leader.person}, ${leader.name}`;
  await sql`insert into plan.goal (unit_id, goal_id, kind, title, lang, author_id, author_name)
    values (${unit}, ${goal}, 'outcome', 'More firms', 'en', ${by})`.execute(tx);
  await sql`insert into plan.indicator (unit_id, indicator_id, goal_id, name, lang, type, unit, baseline, baseline_on, author_id, author_name)
    values (${unit}, ${indicator}, ${goal}, 'New firms', 'en', 'count', 'firms', '{"count":3}', '2019', ${by})`.execute(
    tx,
  );
  await sql`insert into plan.target (unit_id, indicator_id, year, number, value, reason, author_id, author_name)
    values (${unit}, ${indicator}, 2023, 1, '{"count":12}', null, ${by}), (${unit}, ${indicator}, 2023, 2, '{"count":9}', 'Too many.', ${by})`.execute(
    tx,
  );
  await sql`insert into plan.actual (unit_id, actual_id, indicator_id, as_of, value, evidence, author_id, author_name)
    values (${unit}, ${actual}, ${indicator}, '2022', '{"count":5}', 'The register', ${by})`.execute(tx);
  await correction('plan', leader, unit, 'actual', actual, { value: { count: 6 } }).execute(tx);
}

/** Two effects of one firm that are told apart, one of them measured twice, a figure, a factor and a reminder. */
export async function fillLedger(
  tx: Tx,
  leader: Person,
  unit: string,
  slug: string,
  { entry, file }: { entry: string; file: string },
): Promise<void> {
  const effects = [newId(), newId()] as const;
  const by = sql`${leader.person}, ${leader.name}`;
  for (const effect of effects) {
    await effectOf(leader, unit, effect, `Firm of ${slug}`).execute(tx);
    await measured(leader, unit, effect, { entry, file }).execute(tx);
    await claimed(leader, unit, effect, 10_000).execute(tx);
  }
  await sql`insert into results.difference (unit_id, effect_id, other_id, reason, author_id, author_name)
    values (${unit}, ${effects[0]}, ${effects[1]}, 'Two departments.', ${by})`.execute(tx);
  await correction('results', leader, unit, 'effect', effects[0], { place: 'The harbour' }).execute(tx);
  const quotes = [
    {
      words: 'about 9 jobs',
      by: 'The county',
      lang: 'en',
      source: { title: 'A report', url: 'https://example.org' },
    },
  ];
  await sql`insert into results.figure (unit_id, figure_id, subject, value_low, value_high, unit, qualifier, attribution, as_of, quotes, author_id, author_name)
    values (${unit}, ${newId()}, 'jobs-created', 900, 900, 'jobs', 'about', 'contributed', '2022', ${JSON.stringify(quotes)}, ${by})`.execute(
    tx,
  );
  await sql`insert into results.factor (unit_id, factor_id, name, kind, share, source, reason, author_id, author_name)
    values (${unit}, ${newId()}, 'deadweight', 'created', 2500, '{"title":"A study","url":"https://example.org"}', 'As in the study.', ${by})`.execute(
    tx,
  );
  await sql`insert into results.reminder (unit_id, effect_id, point) values (${unit}, ${effects[0]}, 'one-year')`.execute(
    tx,
  );
}

/** An effect as it stands in a row; its measurement and its claim come in the same transaction. */
export const effectOf = (
  by: Person,
  unit: string,
  effect: string,
  firm: string,
  number: string | null = null,
  happened = '2021-03',
) =>
  sql`insert into results.effect (unit_id, effect_id, organisation_number, organisation_name, kind, basis, origin, happened, lang, author_id, author_name)
    values (${unit}, ${effect}, ${number}, ${firm}, 'created', 'persons', 'new', ${happened}, 'en', ${by.person}, ${by.name})`;

export const measured = (
  by: Person,
  unit: string,
  effect: string,
  {
    entry = null,
    file = null,
    hundredths = 1_200,
    point = 'award',
    on = '2021-04-01',
  }: { entry?: string | null; file?: string | null; hundredths?: number; point?: Point; on?: string } = {},
) =>
  sql`insert into results.measurement (unit_id, measurement_id, effect_id, point, stage, hundredths, measured_on, method, evidence, entry_id, file_id, author_id, author_name)
    values (${unit}, ${newId()}, ${effect}, ${point}, 'verified', ${hundredths}, ${on}, 'register', 'The register', ${entry}, ${file}, ${by.person}, ${by.name})`;

export const claimed = (by: Person, unit: string, effect: string, share: number, claim = newId()) =>
  sql`insert into results.claim (unit_id, claim_id, effect_id, share, author_id, author_name)
    values (${unit}, ${claim}, ${effect}, ${share}, ${by.person}, ${by.name})`;

export const correction = (
  home: 'programme' | 'plan' | 'results',
  by: Person,
  unit: string,
  record: string,
  id: string,
  becomes: object,
  version = 1,
) =>
  sql`insert into ${sql.table(`${home}.correction`)} (unit_id, record, record_id, number, reason, becomes, author_id, author_name)
    values (${unit}, ${record}, ${id}, ${version}, 'It was wrong.', ${JSON.stringify(becomes)}, ${by.person}, ${by.name})`;
