import type { OwnerQuery } from '#platform/database/as-owner.ts';

/** The newest migration of a database; the owner alone may read the list. */
export async function newestDone(query: OwnerQuery): Promise<number> {
  const { rows } = await query('select max(number)::int as number from public.omstilt_migration');
  return rows[0]?.number ?? 0;
}
