import { useText } from '../words.ts';
import type { IndicatorTyped } from './indicator-typed.ts';

/** Jobs name themselves (`Skapte arbeidsplasser, årsverk`) as long as nobody has called them something else. */
export function useJobNames() {
  const text = useText();
  const nameOf = ({ measure, kind, basis }: IndicatorTyped): string =>
    measure === 'jobs'
      ? text('plan.jobs-name', { kind: text(`plan.ledger.${kind}`), basis: text(`plan.basis.${basis}`) })
      : '';
  return (before: IndicatorTyped, part: Partial<IndicatorTyped>): Partial<IndicatorTyped> =>
    part.name === undefined && before.name === nameOf(before)
      ? { ...part, name: nameOf({ ...before, ...part }) }
      : part;
}
