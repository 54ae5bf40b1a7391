import { Heading } from '@digdir/designsystemet-react';
import { useLanguage } from '#platform/ui/language/use-text.ts';
import { decisionChain } from '#schemes/decision-chain.ts';
import { useText } from '../words.ts';

/** Who decides what, as each source says it: where two disagree, both stand. */
export function DecisionChain({ zone }: { zone: string }) {
  const text = useText();
  const language = useLanguage();
  const links = decisionChain(zone);
  if (links.length === 0) return null;
  return (
    <section className="om-section" aria-labelledby="chain">
      <Heading level={2} data-size="sm" id="chain">
        {text('programme.chain.title')}
      </Heading>
      <p className="om-small om-muted om-measure programme-under-heading">{text('programme.chain.lead')}</p>
      <dl className="om-facts programme-chain">
        {links.map(({ id, says }) => (
          <div key={id} className="programme-chain-link">
            <dt>{text(`programme.chain.${id}`)}</dt>
            <dd>
              <ul className="om-plain-list">
                {says.map(({ who, source }) => (
                  <li key={source.url}>
                    {who[language]}
                    <small>
                      <a className="ds-link" href={source.url} lang="nb">
                        {[source.publisher, source.title].filter(Boolean).join(', ')}
                      </a>
                    </small>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
