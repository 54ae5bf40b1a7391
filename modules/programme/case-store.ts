import { v5 } from 'uuid';
import type { Tx } from '#platform/database/database.ts';
import type { PublicProgramme } from './contract.ts';

/** A case is there to be read: its programme is published. */
export type KeptProgramme = Pick<PublicProgramme, 'summary' | 'period' | 'periodNote' | 'partners'> & {
  unit: string;
};

/** Sees that a programme of a case stands as the case says, and changes it only where it does not. */
export async function keepProgramme(
  tx: Tx,
  { unit, summary, period, periodNote, partners }: KeptProgramme,
): Promise<void> {
  const note = periodNote && JSON.stringify(periodNote);
  await tx
    .insertInto('programme.programme')
    .values({ unit_id: unit, summary: JSON.stringify(summary), period, period_note: note, published: true })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  for (const partner of partners) {
    await tx
      .insertInto('programme.partner')
      .values({
        unit_id: unit,
        partner_id: v5(`${partner.name}/${partner.role}`, unit),
        ...partner,
        source: partner.source && JSON.stringify(partner.source),
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}
