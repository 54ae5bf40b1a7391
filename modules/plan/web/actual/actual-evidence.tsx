import { apiRoot } from '#platform/http/operation.ts';
import { Lang } from '#platform/ui/language/lang.tsx';
import { useFormat } from '#platform/ui/language/use-format.ts';
import { TextLink } from '#platform/ui/link/text-link.tsx';
import type { Actual, Indicator } from '../../contract.ts';
import { OpenForm } from '../form/open-form.tsx';
import { usePlan } from '../plan-context.ts';
import { useValueWords } from '../value/use-value-words.ts';
import { useText } from '../words.ts';

/** The values that a year's result is made of: each with its date, what shows it, and what it said before. */
export function ActualEvidence({ values, of }: { values: readonly Actual[]; of: Indicator }) {
  const text = useText();
  const { words } = useValueWords();
  const { mayWrite } = usePlan();
  return (
    <details className="plan-history om-small">
      <summary>{text('plan.evidence.open', { count: values.length })}</summary>
      <ol className="om-plain-list">
        {values.map((each) => (
          <li key={each.id}>
            {values.length > 1 ? <strong>{words(each.value, of)} </strong> : null}
            <Evidence actual={each} lang={of.lang} dated={values.length > 1} />
            {each.corrections.map((correction) => (
              <p key={correction.number} className="om-xs om-muted">
                {correction.was.value ? <s>{words(correction.was.value, of)}</s> : null}{' '}
                {text('plan.evidence.corrected', { by: correction.by })}{' '}
                <Lang lang={of.lang}>{correction.reason}</Lang>
              </p>
            ))}
            {mayWrite ? (
              <OpenForm search={{ form: 'correct-actual', of: each.id }} className="om-xs plan-small-link">
                {text('plan.evidence.correct')}
              </OpenForm>
            ) : null}
          </li>
        ))}
      </ol>
    </details>
  );
}

function Evidence({ actual, lang, dated }: { actual: Actual; lang: Indicator['lang']; dated: boolean }) {
  const text = useText();
  const format = useFormat();
  const { programme } = usePlan();
  return (
    <span className="om-muted">
      {dated ? `${text('plan.evidence.as-of', { when: format.when(actual.asOf) })}. ` : ''}
      {actual.evidence ? <Lang lang={lang}>{actual.evidence}</Lang> : null}{' '}
      {actual.entry ? (
        <TextLink
          to="/programmes/$slug/logbook"
          params={{ slug: programme.slug } as never}
          hash={`entry-${actual.entry}`}
        >
          {text('plan.evidence.entry')}
        </TextLink>
      ) : null}{' '}
      {actual.file ? (
        <a className="ds-link" href={`${apiRoot}/log-files/${actual.file.id}`}>
          {actual.file.name}
        </a>
      ) : null}
    </span>
  );
}
