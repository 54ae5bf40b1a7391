import { Heading } from '@digdir/designsystemet-react';
import { Lang } from '#platform/ui/language/lang.tsx';
import type { ListedProgramme } from '../../contract.ts';
import { useText } from '../open-words.ts';
import { partnerRoleKey } from './partner-role.ts';
import './programme-partners.css';

/** Who took part, as what, and with how much where that is published. */
export default function ProgrammePartners({ programme }: { programme: ListedProgramme }) {
  const text = useText();
  if (programme.partners.length === 0) return null;
  return (
    <section className="om-section" aria-labelledby="partners">
      <Heading level={2} data-size="sm" id="partners">
        {text('programme.facts.partners')}
      </Heading>
      <ul className="programme-partners">
        {programme.partners.map(({ name, role, contribution, source }) => (
          <li key={`${name} ${role}`}>
            <strong>{name}</strong>
            <span className="om-small om-muted">
              {text(partnerRoleKey(role))}
              {contribution ? (
                <>
                  {' · '}
                  <Lang lang={programme.language}>{contribution}</Lang>
                </>
              ) : null}
            </span>
            {source ? (
              <span className="om-xs om-muted">
                {text('programme.facts.source')}{' '}
                <a className="ds-link" href={source.url}>
                  <Lang lang={programme.language}>
                    {[source.publisher, source.title].filter(Boolean).join(', ')}
                  </Lang>
                </a>
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
