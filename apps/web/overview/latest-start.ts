import type { Programme } from '#modules/programme/contract.ts';
import { endOf, parseWhen } from '#platform/time/when.ts';
import { today } from '#platform/time/zone.ts';
import { continuationStarts } from '#schemes/programme-rules.ts';

/** The last day on which continuation may begin, where the country's rules name one and the end is known. */
export function latestStart(
  { period, zone }: Pick<Programme, 'period' | 'zone'>,
  now = Date.now(),
): string | undefined {
  const rule = continuationStarts(zone, today(now, zone));
  const when = period === null ? undefined : parseWhen(period);
  if (!rule || !when) return undefined;
  const day = new Date(endOf(when, 'UTC') - 86_400_000);
  day.setUTCMonth(day.getUTCMonth() - rule.monthsBeforeEnd);
  return day.toISOString().slice(0, 10);
}
