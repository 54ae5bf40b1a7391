import type { IndicatorSaid, Value } from '../../contract.ts';
import { attainment, type Reached } from '../../rules.ts';
import { useText } from '../open-words.ts';
import './attainment.css';

/** How far, in words and as a small bar; words are judged by people, and what is not measured has no attainment. */
export function AttainmentWords({
  of,
  target,
  reached,
}: {
  of: Pick<IndicatorSaid, 'direction' | 'baseline' | 'type'>;
  target: Value | undefined;
  reached: Pick<Reached, 'fraction'> | undefined;
}) {
  const text = useText();
  if (!target || !reached) return null;
  const found = attainment(of, target, reached);
  if (!found) return <span className="om-muted">{text('plan.attainment.by-people')}</span>;
  const { percent = found.reached ? 100 : 0 } = found;
  const way = found.from === 'baseline' ? 'plan.attainment.way' : 'plan.attainment.share';
  return (
    <div className="plan-attainment">
      <span>
        {found.reached
          ? text('plan.attainment.reached')
          : found.percent === undefined
            ? text('plan.attainment.not-reached')
            : found.percent < 0
              ? text('plan.attainment.further-away')
              : text(way, { percent: found.percent })}
      </span>
      <span className="plan-bar" aria-hidden data-reached={found.reached}>
        <span style={{ inlineSize: `${Math.max(0, Math.min(100, percent))}%` }} />
      </span>
    </div>
  );
}
