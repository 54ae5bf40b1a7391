import type { Observations } from '../observations.ts';
import type { Series } from '../series.ts';
import type { Provenance } from '../vintage.ts';
import type { Progress } from './import.ts';

/** Where an import gets what it brings in. */
export type Supply = {
  /** Asks what there is. Refused with a `Refusal`; what may go better another time throws anything else. */
  prepare(signal: AbortSignal): Promise<Prepared>;
};

export type Prepared = PreparedNumbers | PreparedPlaces;

export type PreparedNumbers = {
  readonly holds: 'numbers';
  /** Names the state of the source: parts that were had of another are thrown away, for a vintage is of one time. */
  readonly fingerprint: string;
  /** What may be delivered. */
  readonly series: readonly Series[];
  readonly boundaries: string | null;
  readonly whole: boolean;
  readonly source: Omit<Provenance, 'asked' | 'retrievedAt' | 'notes'>;
  /** How much will be asked for, where that is known before. */
  readonly plan?: { readonly cells: number; readonly queries: number };
  /** Whether parts are kept until the vintage is there: not where all can be read again at once. */
  readonly keep: boolean;
  /** Those that were not had, in an order that is the same every time. */
  parts(given: {
    readonly had: ReadonlySet<string>;
    readonly signal: AbortSignal;
    readonly tell: (progress: Progress) => void;
  }): AsyncIterable<Part>;
};

export type Part = {
  readonly id: string;
  readonly observations: readonly Observations[];
  /** The address with its selection; of a file its hash and how it was read. */
  readonly asked: unknown;
  /** What the source wants read with these numbers. */
  readonly notes: Provenance['notes'];
  readonly retrievedAt: string;
};

export type PreparedPlaces = {
  readonly holds: 'places';
  readonly country: string;
  readonly document: unknown;
  readonly source: Provenance;
  readonly example: boolean;
};
