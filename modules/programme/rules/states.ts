import type { ProgrammeState } from '../terms.ts';

/** Which state may follow which; `programme.may_follow` in the database says the same of every pair. */
export const following: Readonly<Record<ProgrammeState, readonly ProgrammeState[]>> = {
  considered: ['applied'],
  applied: ['granted', 'refused'],
  refused: ['applied'],
  granted: ['strategy'],
  strategy: ['implementation'],
  implementation: ['closing'],
  closing: ['implementation', 'closed'],
  closed: ['follow-up'],
  'follow-up': [],
};

/** A programme about which nothing was decided is being considered. */
export const mayFollow = (state: ProgrammeState | null, next: ProgrammeState): boolean =>
  following[state ?? 'considered'].includes(next);
