import type { PublicProgramme } from '#modules/programme/contract.ts';
import { endOf, parseWhen } from '#platform/time/when.ts';
import type { MarkState } from '#platform/ui/cartogram/tile.ts';

/** How far a programme has come, as the programme itself says. */
export type ProgrammeState =
  | 'considered'
  | 'applied'
  | 'granted'
  | 'refused'
  | 'strategy'
  | 'implementation'
  | 'closing'
  | 'closed'
  | 'follow-up';

/** How a visitor is told of it: what the map draws, and what stands in the table only. */
export type Standing = MarkState | 'considered' | 'refused';

export type Standable = Pick<PublicProgramme, 'period' | 'zone'> & {
  readonly state?: ProgrammeState | null;
};

/** What a programme says of itself; where it says nothing, its period tells whether it is over. */
export function standingOf({ state, period, zone }: Standable, now: number): Standing {
  if (state) return standings[state];
  const when = parseWhen(period);
  return when && endOf(when, zone) <= now ? 'closed' : 'ongoing';
}

/**
 * The time that stands beside it: of what is over, when it ended; of the rest, from when to when. Of what closed before its
 * time, none: the period would tell of years that never came.
 */
export function toldPeriod(
  { period, zone }: Pick<Standable, 'period' | 'zone'>,
  standing: Standing,
  now: number,
): string | undefined {
  if (standing !== 'closed') return period;
  const when = parseWhen(period);
  return when && endOf(when, zone) <= now ? period.split('/').at(-1) : undefined;
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
} as const satisfies Record<ProgrammeState, Standing>;
