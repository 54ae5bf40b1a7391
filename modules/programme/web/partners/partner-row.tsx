import { Button } from '@digdir/designsystemet-react';
import type { Language } from '#platform/language/language.ts';
import { Lang } from '#platform/ui/language/lang.tsx';
import { useFormat } from '#platform/ui/language/use-format.ts';
import type { Partnership } from '../../contract.ts';
import { SourceLine } from '../life/source-line.tsx';
import { partnerRoleKey } from '../open/partner-role.ts';
import { lastDay } from '../people/membership.ts';
import { useText } from '../words.ts';
import { hasEnded } from './partner-typed.ts';

export function PartnerRow({
  partner,
  today,
  language,
  end,
}: {
  partner: Partnership;
  today: string;
  language: Language;
  end: (() => void) | undefined;
}) {
  const text = useText();
  const format = useFormat();
  const { name, role, contribution, source, until } = partner;
  return (
    <li className="partners-row">
      <div>
        <p className="om-strong">{name}</p>
        <p className="om-small om-muted">
          {text(partnerRoleKey(role))}
          {contribution ? (
            <>
              {' · '}
              <Lang lang={language}>{contribution}</Lang>
            </>
          ) : null}
          {until ? ` · ${text('programme.people.last-day', { date: format.date(lastDay(until)) })}` : null}
        </p>
        {source ? <SourceLine source={source} lang={language} /> : null}
      </div>
      {end && !hasEnded(partner, today) ? (
        <Button
          variant="tertiary"
          data-size="sm"
          aria-label={text('programme.partners.end-this', { name })}
          onClick={end}
        >
          {text('programme.people.end')}
        </Button>
      ) : null}
    </li>
  );
}
