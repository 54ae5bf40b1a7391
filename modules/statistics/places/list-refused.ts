import type { PlaceChange } from './change.ts';

export const listFaults = [
  'unreadable',
  'no-such-day',
  'no-code',
  'neither-code',
  'not-there',
  'born-again',
  'abolished-and-not',
  'known-twice',
  'known-and-gone',
  'there-and-unknown',
] as const;
export type ListFault = (typeof listFaults)[number];

/** A list of places or of changes that contradicts itself, or cannot be read: what is wrong, where, and what to do. */
export class PlaceListRefused extends Error {
  readonly code: ListFault;
  /** The line, or the place: `2020-01-01: 0529 → 3443`. */
  readonly where: string;

  constructor(code: ListFault, where: string, says: string) {
    super(`${where}: ${says}`);
    this.name = 'PlaceListRefused';
    this.code = code;
    this.where = where;
  }
}

/** A line as a person would write it. */
export const lineOf = ({ on, from, to }: PlaceChange): string =>
  `${on}: ${from ?? 'nothing'} → ${to ?? 'nothing'}`;
