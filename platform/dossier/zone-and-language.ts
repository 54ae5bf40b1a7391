import type { OwnerQuery } from '#platform/database/as-owner.ts';
import { language } from '#platform/shapes/language.ts';
import { isZone } from '#platform/time/zone.ts';
import { DossierRefused } from './dossier-refused.ts';
import { otherVersion } from './staged.ts';

/**
 * The trigger that judges a zone is off while rows are placed. A zone that is not known would stop everybody above the programme: the
 * database judges in it from which day each role counts.
 */
export async function refuseUnknownZone(
  query: OwnerQuery,
  path: string,
  unit: { readonly zone: string; readonly language: string },
): Promise<void> {
  const { rows } = await query('select from pg_timezone_names where name = $1', [unit.zone]);
  if (rows.length === 0 || !isZone(unit.zone))
    throw new DossierRefused(
      'does-not-fit',
      `${path}: the time zone ${unit.zone} is not known here. Bring the time zones of this machine and its database up to date if there is such a zone; otherwise ask whoever sent the file.`,
    );
  if (!language.safeParse(unit.language).success)
    throw new DossierRefused(
      'does-not-fit',
      `${path}: there is no language ${unit.language} here. ${otherVersion}`,
    );
}
