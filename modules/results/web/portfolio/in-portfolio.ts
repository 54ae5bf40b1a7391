import type { RollUp } from '../../answers.ts';
import type { Totals } from '../../rules.ts';
import { type Basis, bases, type Kind, kinds } from '../../terms.ts';

/** Whether all that the page shows is made up. */
export const onlyExamples = ({ counties, examples }: RollUp): boolean =>
  counties.length === 0 && examples.counties.length > 0;

export type Column = { readonly kind: Kind; readonly basis: Basis };

/** A column for each kind on each basis of which there is anything: nothing is added over either. */
export const columnsOf = (all: Totals): readonly Column[] =>
  kinds.flatMap((kind) =>
    bases.filter((basis) => all[kind][basis].rows > 0).map((basis) => ({ kind, basis })),
  );

type County = RollUp['counties'][number];

/** Counties as the reader's language orders them; programmes without one last. */
export const inOrder = (counties: readonly County[], language: string): readonly County[] =>
  counties.toSorted(
    (a, b) =>
      Number(a.county === null) - Number(b.county === null) ||
      (a.county ?? '').localeCompare(b.county ?? '', language),
  );
