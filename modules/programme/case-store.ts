import { v5 } from 'uuid';
import { changedColumns } from '#platform/database/changed-columns.ts';
import type { Tx } from '#platform/database/database.ts';
import type { InAllLanguages } from '#platform/language/language.ts';
import type { Source } from '#platform/sources/source.ts';

export type KeptProgramme = {
  unit: string;
  summary: InAllLanguages;
  /** null: not known. */
  period: string | null;
  periodNote: InAllLanguages | null;
  /** Without one nothing was decided yet, or its decisions lead it there. */
  state?: string | undefined;
  /** What was looked for and not found published. */
  notPublished?: readonly InAllLanguages[];
  partners: readonly { name: string; role: string; contribution: string | null; source: Source | null }[];
};

/** Whether the programme is there, published or not. */
export async function hasProgramme(tx: Tx, unit: string): Promise<boolean> {
  const row = await tx
    .selectFrom('programme.programme')
    .select('unit_id')
    .where('unit_id', '=', unit)
    .executeTakeFirst();
  return row !== undefined;
}

/** Sees that a programme of a case is there, published, and says what the case says; what it said before is in the audit. */
export async function keepProgramme(tx: Tx, { unit, partners, ...kept }: KeptProgramme): Promise<void> {
  const said = {
    summary: kept.summary,
    period: kept.period,
    period_note: kept.periodNote,
    state: kept.state ?? null,
    not_published: kept.notPublished?.length ? kept.notPublished : null,
  };
  const row = await tx
    .selectFrom('programme.programme')
    .select(['summary', 'period', 'period_note', 'state', 'not_published', 'version'])
    .where('unit_id', '=', unit)
    .executeTakeFirst();
  if (!row) {
    await tx
      .insertInto('programme.programme')
      .values({ unit_id: unit, published: true, ...inColumns(said) })
      .execute();
  } else if (changedColumns(row, said)) {
    await tx
      .updateTable('programme.programme')
      .set({ version: row.version + 1, ...inColumns(said) })
      .where('unit_id', '=', unit)
      .execute();
  }
  await keepPartners(tx, unit, partners);
}

/** Added where they are missing. */
async function keepPartners(tx: Tx, unit: string, partners: KeptProgramme['partners']): Promise<void> {
  if (partners.length === 0) return;
  const rows = partners.map((partner) => ({
    unit_id: unit,
    partner_id: v5(`${partner.name}/${partner.role}`, unit),
    ...partner,
    source: partner.source && JSON.stringify(partner.source),
  }));
  await tx
    .insertInto('programme.partner')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** The driver takes JSON as text. */
const inColumns = (said: {
  summary: InAllLanguages;
  period: string | null;
  period_note: InAllLanguages | null;
  state: string | null;
  not_published: readonly InAllLanguages[] | null;
}) => ({
  ...said,
  summary: JSON.stringify(said.summary),
  period_note: said.period_note && JSON.stringify(said.period_note),
  not_published: said.not_published && JSON.stringify(said.not_published),
});
