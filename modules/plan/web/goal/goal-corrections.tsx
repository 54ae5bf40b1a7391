import { Lang } from '#platform/ui/language/lang.tsx';
import { useFormat } from '#platform/ui/language/use-format.ts';
import type { Goal } from '../../contract.ts';
import { usePlan } from '../plan-context.ts';
import { type PlanKey, useText } from '../words.ts';

/** What the goal and its indicators said before they were corrected, and why. */
export function GoalCorrections({ goal }: { goal: Goal }) {
  const text = useText();
  const format = useFormat();
  const { programme } = usePlan();
  const all = [goal, ...goal.indicators].flatMap((record) =>
    record.corrections.map((correction) => ({
      ...correction,
      of: record.id,
      name: 'title' in record ? '' : record.name,
    })),
  );
  if (all.length === 0) return null;
  return (
    <details className="plan-history om-small">
      <summary>{text('plan.corrections.open', { count: all.length })}</summary>
      <ol className="om-plain-list">
        {all.map(({ of, number, name, was, reason, by, at }) => (
          <li key={`${of}-${number}`}>
            {name ? <strong>{name}: </strong> : null}
            {Object.entries(was).map(([field, value]) => (
              <span key={field} className="plan-was">
                {text(`plan.was.${field}` as PlanKey)}{' '}
                {typeof value === 'string' ? (
                  <s>
                    {field === 'kind' || field === 'direction' || field === 'aggregation'
                      ? text(`plan.${field}.${value}` as PlanKey)
                      : value}
                  </s>
                ) : (
                  <Was value={value} />
                )}
                {'. '}
              </span>
            ))}
            <p className="om-xs om-muted">
              {text('plan.corrections.why', { by, when: format.moment(at, programme.zone) })}{' '}
              <Lang lang={goal.lang}>{reason}</Lang>
            </p>
          </li>
        ))}
      </ol>
    </details>
  );
}

/** A baseline as it stood, or nothing. */
function Was({ value }: { value: unknown }) {
  const text = useText();
  const format = useFormat();
  const on = value !== null && typeof value === 'object' && 'on' in value ? String(value.on) : undefined;
  const numbers =
    value !== null && typeof value === 'object' && 'value' in value
      ? Object.entries(value.value as object)
          .filter(([part]) => part !== 'type')
          .map(([, part]) => (typeof part === 'number' ? format.number(part) : String(part)))
      : [];
  return on ? (
    <s>
      {numbers.join(' / ')}, {format.when(on)}
    </s>
  ) : (
    <span>{text('plan.was.nothing')}</span>
  );
}
