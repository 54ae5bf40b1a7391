import { type Basis, bases, type Kind, kinds, type Stage, stages } from '../../terms.ts';

/** What the address of the ledger says, in the words of the API. */
export type LedgerSearch = {
  readonly kind?: Kind;
  readonly basis?: Basis;
  readonly stage?: Stage;
  readonly needs?: 'check' | 'evidence';
  readonly on?: string;
};

export const needs = ['all', 'check', 'evidence'] as const;

/** What somebody else's link, or a hand-typed one, asks for; what is not understood is left out, never an error. */
export function readLedgerSearch(raw: Record<string, unknown>): LedgerSearch {
  const kind = kinds.find((one) => one === raw.kind);
  const basis = bases.find((one) => one === raw.basis);
  const stage = stages.find((one) => one === raw.stage);
  const lacks = (['check', 'evidence'] as const).find((one) => one === raw.needs);
  return {
    ...(kind && { kind }),
    ...(basis && { basis }),
    ...(stage && { stage }),
    ...(lacks && { needs: lacks }),
    ...(isDay(raw.on) && { on: raw.on }),
  };
}

/** One part changed; an empty value takes it away. */
export const withPart = (search: LedgerSearch, part: keyof LedgerSearch, value: string): LedgerSearch =>
  readLedgerSearch({ ...search, [part]: value });

/** Whether fewer rows are shown than there are. The day is another question: it moves the figures too. */
export const isNarrowed = ({ on: _, ...parts }: LedgerSearch): boolean => Object.keys(parts).length > 0;

function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^(19|20)\d\d-\d\d-\d\d$/.test(value)) return false;
  const day = new Date(`${value}T00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}
