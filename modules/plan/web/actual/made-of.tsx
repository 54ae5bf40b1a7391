import { useFormat } from '#platform/ui/language/use-format.ts';
import type { ActualSaid, IndicatorSaid } from '../../contract.ts';
import type { Reached } from '../../rules.ts';
import { useText } from '../open-words.ts';

/** When a year's result is of, or how many values it was made of. */
export function MadeOf({
  reached,
  aggregation,
}: {
  reached: Reached<Pick<ActualSaid, 'asOf' | 'value'>>;
  aggregation: IndicatorSaid['aggregation'];
}) {
  const text = useText();
  const format = useFormat();
  const count = reached.of.length;
  const last = reached.of.at(-1);
  return (
    <span className="om-xs om-muted plan-as-of">
      {count > 1
        ? text(aggregation === 'mean' ? 'plan.table.mean' : 'plan.table.sum', { count })
        : text('plan.evidence.as-of', { when: format.when(last?.asOf ?? '') })}
    </span>
  );
}
