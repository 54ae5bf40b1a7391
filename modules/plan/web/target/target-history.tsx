import { Lang } from '#platform/ui/language/lang.tsx';
import { useFormat } from '#platform/ui/language/use-format.ts';
import type { Indicator, PublicIndicator, Target, TargetVersion, Value } from '../../contract.ts';
import { useText } from '../open-words.ts';
import { useValueWords } from '../value/use-value-words.ts';
import { WithItsLanguage } from '../value/with-its-language.tsx';
import './target-history.css';

type Version = Omit<TargetVersion, 'by'> & { readonly by?: string };
type Of = Indicator | PublicIndicator;

/** What is aimed at for a year. One that was revised shows the old value beside it, and on opening why it no longer holds. */
export function TargetHistory({
  target,
  of,
  zone,
}: {
  target: Omit<Target, 'history'> & { readonly history: readonly Version[] };
  of: Of;
  zone: string;
}) {
  const text = useText();
  const { words: written } = useValueWords();
  const words = (value: Value) => <WithItsLanguage of={of}>{written(value, of)}</WithItsLanguage>;
  const now = <strong>{words(target.value)}</strong>;
  const before = target.history.slice(0, -1);
  const last = before.at(-1);
  if (!last) return now;
  return (
    <details className="plan-history">
      <summary>
        <s>
          <span className="ds-sr-only">{text('plan.history.before')} </span>
          {words(last.value)}
        </s>{' '}
        {now}{' '}
        <span className="om-xs plan-history-count">
          {text('plan.history.revised', { count: before.length })}
        </span>
      </summary>
      <ol className="om-plain-list">
        {target.history.map((version, place) => (
          <li key={version.number}>
            {place < before.length ? <s>{words(version.value)}</s> : <strong>{words(version.value)}</strong>}
            <Why version={version} zone={zone} lang={of.lang} />
          </li>
        ))}
      </ol>
    </details>
  );
}

/** Since when, by whom, why, and by which decision. */
function Why({ version, zone, lang }: { version: Version; zone: string; lang: Of['lang'] }) {
  const text = useText();
  const format = useFormat();
  const { reason, decision, by, at } = version;
  const when = format.moment(at, zone);
  return (
    <p className="om-xs om-muted">
      {by ? text('plan.history.set-by', { when, by }) : text('plan.history.set', { when })}
      {reason ? (
        <>
          {' '}
          {text('plan.history.reason')} <Lang lang={lang}>{reason}</Lang>
        </>
      ) : null}
      {decision ? (
        <>
          {' '}
          {text('plan.history.decision')}{' '}
          <Lang lang={decision.lang}>
            {[decision.body, decision.caseNumber].filter(Boolean).join(' ')}, {format.when(decision.decided)}:{' '}
            {decision.what}
          </Lang>
        </>
      ) : null}
    </p>
  );
}
