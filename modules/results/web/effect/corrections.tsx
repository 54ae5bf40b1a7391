import { useFormat } from '#platform/ui/language/use-format.ts';
import type { LedgerCorrection } from '../../answers.ts';
import { useText } from '../words.ts';
import { named, useValueWords } from './use-value-words.ts';
import './effect.css';

/** What was corrected, the latest first: what it said, what it says, who changed it and why. */
export function Corrections({
  corrections,
  zone,
}: {
  corrections: readonly LedgerCorrection[];
  zone: string;
}) {
  const latestFirst = [...corrections].sort((a, b) => b.at.localeCompare(a.at, 'en'));
  return (
    <ol className="results-corrections om-plain-list">
      {latestFirst.map((correction) => (
        <li key={`${correction.recordId} ${correction.number}`}>
          <One correction={correction} zone={zone} />
        </li>
      ))}
    </ol>
  );
}

function One({
  correction: { record, was, becomes, by, at, reason },
  zone,
}: {
  correction: LedgerCorrection;
  zone: string;
}) {
  const text = useText();
  const format = useFormat();
  const words = useValueWords();
  return (
    <div className="om-small">
      <p className="om-strong om-num">
        {text('results.corrections.made', {
          what: text(`results.corrections.${record}`),
          when: format.moment(at, zone),
          by,
        })}
      </p>
      <p>{text('results.corrections.because', { reason })}</p>
      <ul className="om-plain-list">
        {Object.keys(becomes)
          .filter((field) => named[field])
          .map((field) => (
            <li key={field}>
              <span className="om-muted">{words.name(field)}:</span>{' '}
              <del>
                <span className="ds-sr-only">{text('results.corrections.was')} </span>
                {words.value(field, was[field])}
              </del>{' '}
              <ins>
                <span className="ds-sr-only">{text('results.corrections.becomes')} </span>
                {words.value(field, becomes[field])}
              </ins>
            </li>
          ))}
      </ul>
    </div>
  );
}
