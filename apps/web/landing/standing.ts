import type { ListedProgramme } from '#modules/programme/contract.ts';
import { endOf, parseWhen } from '#platform/time/when.ts';
import type { MarkState } from '#platform/ui/cartogram/tile.ts';

/** How a visitor is told of it: what the map draws, and what stands in the table only. */
export type Standing = MarkState | 'considered' | 'refused';

/** What a programme says of itself. */
export const standingOf = ({ state }: Pick<ListedProgramme, 'state'>): Standing => standings[state];

/**
 * The time that stands beside it: of what is over, when it ended; of the rest, from when to when. Of what closed before its
 * time, none: the period would tell of years that never came.
 */
export function toldPeriod(
  { period, zone }: Pick<ListedProgramme, 'period' | 'zone'>,
  standing: Standing,
  now: number,
): string | undefined {
  if (standing !== 'closed') return period ?? undefined;
  return isOver(period, zone, now) ? period?.split('/').at(-1) : undefined;
}

/** Of a programme of long ago we may know no period. */
function isOver(period: string | null, zone: string, now: number): boolean {
  const when = period === null ? undefined : parseWhen(period);
  return when !== undefined && endOf(when, zone) <= now;
}

/**
 * Whether it is drawn: what is only considered is no programme yet, and what was refused never became one. The map would
 * make both look like one.
 */
export const isDrawn = (standing: Standing): standing is MarkState =>
  standing !== 'considered' && standing !== 'refused';

const standings = {
  considered: 'considered',
  applied: 'applied',
  granted: 'ongoing',
  refused: 'refused',
  strategy: 'ongoing',
  implementation: 'ongoing',
  closing: 'ongoing',
  closed: 'closed',
  'follow-up': 'continued',
} as const satisfies Record<ListedProgramme['state'], Standing>;
