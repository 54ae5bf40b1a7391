import { ExternalLinkIcon } from '@navikt/aksel-icons';
import { Lang } from '#platform/ui/language/lang.tsx';
import { useFormat } from '#platform/ui/language/use-format.ts';
import type { IndicatorSaid } from '../../contract.ts';
import { useText } from '../open-words.ts';
import { useValueWords } from '../value/use-value-words.ts';
import { WithItsLanguage } from '../value/with-its-language.tsx';

/** Where it began and when, which way is better, and where the values come from. */
export function IndicatorFacts({ indicator }: { indicator: IndicatorSaid }) {
  const text = useText();
  const format = useFormat();
  const { words } = useValueWords();
  const { baseline, collection, direction, ledger, lang } = indicator;
  return (
    <p className="om-small om-muted plan-facts">
      {baseline ? (
        <span>
          {text('plan.facts.baseline')}{' '}
          <strong className="om-num">
            <WithItsLanguage of={indicator}>{words(baseline.value, indicator)}</WithItsLanguage>
          </strong>
          , {format.when(baseline.on)}
          {baseline.source ? (
            <>
              {' ('}
              <a className="ds-link" href={baseline.source.url} rel="noopener noreferrer">
                <Lang lang={lang}>{baseline.source.title}</Lang>
                <ExternalLinkIcon className="om-icon" aria-hidden />
              </a>
              )
            </>
          ) : null}
        </span>
      ) : null}
      {direction === 'down' ? <span>{text('plan.facts.down')}</span> : null}
      {ledger ? <span>{text('plan.facts.ledger')}</span> : null}
      {collection ? (
        <span>
          {text('plan.facts.collection')} <Lang lang={lang}>{collection}</Lang>
        </span>
      ) : null}
    </p>
  );
}
