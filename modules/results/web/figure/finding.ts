import type { Results } from '../../answers.ts';
import type { Totals } from '../../rules.ts';
import { type Basis, bases, type Kind, kinds } from '../../terms.ts';

/** Sums on a day and what they are made of: a programme's, or those of several. */
export type Summed = Totals & Pick<Results, 'asOf' | 'rows' | 'firms'>;

/** What the plan aims for, in hundredths: of one kind on one basis by a day, and where it meant to be today. */
export type Target = {
  readonly kind: Kind;
  readonly basis: Basis;
  readonly target: number;
  readonly planNow: number | null;
  readonly by: string;
};

/** The bases of which there is anything to show: persons and full-time equivalents are never drawn in one bar. */
export const shownBases = (results: Totals, targets: readonly Target[] = []): readonly Basis[] =>
  bases.filter((basis) =>
    kinds.some(
      (kind) =>
        results[kind][basis].rows > 0 || targets.some((each) => each.kind === kind && each.basis === basis),
    ),
  );

export const targetOf = (
  targets: readonly Target[] | undefined,
  kind: Kind,
  basis: Basis,
): Target | undefined => targets?.find((each) => each.kind === kind && each.basis === basis);

/** The last of the days that the targets of a basis are for. */
export const aimedFor = (targets: readonly Target[] | undefined, basis: Basis): string | undefined =>
  targets
    ?.filter((each) => each.basis === basis)
    .map(({ by }) => by)
    .sort()
    .at(-1);
