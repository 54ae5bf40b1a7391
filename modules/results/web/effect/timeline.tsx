import { Button } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { logbookOperations } from '#modules/logbook/contract.ts';
import { addressOf } from '#platform/http/client.ts';
import { Lines } from '#platform/ui/language/lines.tsx';
import { useFormat } from '#platform/ui/language/use-format.ts';
import { TextLink } from '#platform/ui/link/text-link.tsx';
import type { Effect } from '../../answers.ts';
import { inOrder } from '../../rules.ts';
import type { Measurement } from '../../shapes.ts';
import { StageMark } from '../ledger/stage-mark.tsx';
import { useAmount } from '../use-amount.ts';
import { useText } from '../words.ts';
import './effect.css';

/** What was found, day by day, each with what shows it. */
export function Timeline({
  effect,
  slug,
  correcting,
  correct,
  form,
}: {
  effect: Effect;
  slug: string;
  correcting: string | undefined;
  /** undefined: one may only read. */
  correct: ((measurement: Measurement) => void) | undefined;
  form: (measurement: Measurement) => ReactNode;
}) {
  return (
    <ol className="results-timeline om-plain-list">
      {inOrder(effect.measurements).map((measurement) => (
        <li key={measurement.id}>
          <Moment effect={effect} measurement={measurement} slug={slug} correct={correct} />
          {correcting === measurement.id ? form(measurement) : null}
        </li>
      ))}
    </ol>
  );
}

function Moment({
  effect,
  measurement,
  slug,
  correct,
}: {
  effect: Effect;
  measurement: Measurement;
  slug: string;
  correct: ((measurement: Measurement) => void) | undefined;
}) {
  const text = useText();
  const format = useFormat();
  const { amount } = useAmount();
  const { stage, hundredths, measuredOn, point, method, evidence, entry, file, note, by } = measurement;
  const count = `${amount(hundredths)} ${text(`results.basis.${effect.basis}`)}`;
  return (
    <>
      <p className="om-small om-muted om-num">
        {format.date(measuredOn)} · {text(`results.point.${point}`)}
      </p>
      <p className="results-moment om-num">
        <strong>{stage === 'lost' ? text('results.measure.lost', { count }) : count}</strong>
        <StageMark stage={stage} />
      </p>
      <p className="om-small">
        {text(`results.method.${method}`)}.{' '}
        {effect.own
          ? (evidence ?? <span className="om-muted">{text('results.measure.no-evidence')}</span>)
          : text('results.ledger.evidence-elsewhere')}
      </p>
      {note ? (
        <div className="om-small">
          <Lines lang={effect.lang}>{note}</Lines>
        </div>
      ) : null}
      <div className="om-row om-small">
        {entry ? (
          <TextLink to="/programmes/$slug/logbook" params={{ slug } as never} hash={`entry-${entry}`}>
            {text('results.measure.see-entry')}
          </TextLink>
        ) : null}
        {file ? (
          <a
            className="ds-link"
            href={addressOf(logbookOperations.readLogFile, { params: { fileId: file } })}
          >
            {text('results.measure.see-file')}
          </a>
        ) : null}
        {by ? <span className="om-muted">{text('results.effect.by', { by })}</span> : null}
        {correct ? (
          <Button
            type="button"
            variant="tertiary"
            data-size="sm"
            aria-label={text('results.measure.correct-of', { on: format.date(measuredOn) })}
            onClick={() => correct(measurement)}
          >
            {text('results.correct.open')}
          </Button>
        ) : null}
      </div>
    </>
  );
}
