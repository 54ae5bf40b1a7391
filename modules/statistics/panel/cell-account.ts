import type { State } from '../terms.ts';

/** A municipality whose number goes into a cell. */
export type PartAccount = {
  readonly code: string;
  readonly name: string;
  /** The vintage that says it; null: none does, and the state is `absent`. */
  readonly vintage: number | null;
  readonly state: State;
  readonly value: number | null;
};

/** What is delivered on one kind of boundaries. */
export type AnswerAccount = {
  /** Fixed boundaries of the delivery, or null: those of the time. */
  readonly boundaries: string | null;
  /** The day whose municipalities are the parts. */
  readonly on: string;
  /** Whether this is the answer that counts. */
  readonly chosen: boolean;
  readonly parts: readonly PartAccount[];
};

export type CellAccount = {
  readonly state: State;
  readonly value: number | null;
  /**
   * `delivered`: one number as it came. `added`. `made-anew`: a rate of its numerator and denominator. `not-additive`: several parts of a
   * number that cannot be added. `no-parts`: the place was not there yet, or the day is before the list of changes.
   * `nothing-delivered`. `part-lacking`: see `lacks`.
   */
  readonly how:
    | 'delivered'
    | 'added'
    | 'made-anew'
    | 'not-additive'
    | 'no-parts'
    | 'nothing-delivered'
    | 'part-lacking';
  /** Latest first, as far as they differ in boundaries. */
  readonly answers: readonly AnswerAccount[];
  /** The parts that lack a number, of the answer that counts or would be the best. */
  readonly lacks: readonly PartAccount[];
  /** Of a rate made anew. */
  readonly of: { readonly numerator: CellAccount; readonly denominator: CellAccount } | null;
  /** Something in it is not to be compared with the periods before. */
  readonly broken: boolean;
};
