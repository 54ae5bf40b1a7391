import type { ReactNode } from 'react';
import { Lang } from '#platform/ui/language/lang.tsx';
import { Lines } from '#platform/ui/language/lines.tsx';
import { useFormat } from '#platform/ui/language/use-format.ts';
import { StateTag } from '#platform/ui/state/tags.tsx';
import type { PublicDecision } from '../../contract.ts';
import { useText } from '../open-words.ts';
import { SourceLine } from './source-line.tsx';
import './life.css';

/** What was decided, by whom, and what it led to; latest first. `after` is what a member may do with each. */
export default function DecisionTimeline<D extends PublicDecision>({
  decisions,
  after,
}: {
  decisions: readonly D[];
  after?: (decision: D) => ReactNode;
}) {
  const text = useText();
  const format = useFormat();
  return (
    <ol className="programme-timeline">
      {decisions.map((decision) => (
        <li key={decision.id}>
          <p className="programme-timeline-when om-num">{format.when(decision.decided)}</p>
          <div className="programme-timeline-what">
            <p className="om-strong">
              <Lang lang={decision.lang}>{decision.what}</Lang>
            </p>
            <p className="om-small om-muted om-num">
              <Lang lang={decision.lang}>{decision.body}</Lang>
              {decision.caseNumber
                ? ` · ${text('programme.life.case', { number: decision.caseNumber })}`
                : null}
              {decision.votesFor !== null && decision.votesAgainst !== null
                ? ` · ${text('programme.life.votes', { for: format.number(decision.votesFor), against: format.number(decision.votesAgainst) })}`
                : null}
            </p>
            <p className="om-row programme-timeline-tags">
              <StateTag tone={decision.outcome === 'refused' ? 'warning' : 'neutral'}>
                {text(`programme.life.about.${decision.about}`)}:{' '}
                {text(`programme.life.outcome.${decision.outcome}`)}
              </StateTag>
              {decision.movesTo ? (
                <StateTag tone="accent">
                  {text('programme.life.led-to', { state: text(`programme.state.${decision.movesTo}`) })}
                </StateTag>
              ) : null}
              {decision.ends ? (
                <StateTag tone="accent">
                  {text('programme.life.new-end', { date: format.when(decision.ends) })}
                </StateTag>
              ) : null}
            </p>
            {decision.reasons ? (
              <div className="om-small om-measure">
                <Lines lang={decision.lang}>{decision.reasons}</Lines>
              </div>
            ) : null}
            {decision.source || !decision.caseNumber ? (
              <SourceLine source={decision.source} lang={decision.lang} />
            ) : null}
            {after?.(decision)}
          </div>
        </li>
      ))}
    </ol>
  );
}
