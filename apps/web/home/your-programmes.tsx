import { Heading } from '@digdir/designsystemet-react';
import { accessOperations } from '#modules/access/contract.ts';
import type { Programme } from '#modules/programme/contract.ts';
import { useRead } from '#platform/ui/api/use-read.ts';
import { useFormat } from '#platform/ui/language/use-format.ts';
import { TextLink } from '#platform/ui/link/text-link.tsx';
import { useText } from './words.ts';

/** The programmes the reader is in, with what they are there. */
export function YourProgrammes({ programmes }: { programmes: readonly Programme[] }) {
  const text = useText();
  const format = useFormat();
  const units = useRead(accessOperations, 'listMyUnits', {});
  const begins = units.data?.items.some(
    ({ kind, roles }) =>
      kind === 'municipality' && (roles.includes('owner') || roles.includes('administrator')),
  );
  return (
    <section aria-labelledby="yours">
      <Heading level={2} data-size="2xs" id="yours">
        {text('web.home.your-programme', { count: programmes.length })}
      </Heading>
      <ul className="om-plain-list">
        {programmes.map(({ id, slug, name, period, published, roles }) => (
          <li key={id} className="home-programme">
            <TextLink to="/programmes/$slug/overview" params={{ slug }}>
              {name}
            </TextLink>
            <p className="om-small om-muted om-num">
              {[period && format.when(period), format.list(roles.map((role) => text(`role.${role}`)))]
                .filter(Boolean)
                .join(' · ')}
            </p>
            {published ? (
              <p className="om-small">
                <TextLink to="/programmes/$slug" params={{ slug }}>
                  {text('web.home.open-page')}
                </TextLink>
              </p>
            ) : null}
          </li>
        ))}
      </ul>
      {begins ? (
        <p className="om-small home-programme">
          <TextLink to="/programmes/new">{text('web.home.begin')}</TextLink>
        </p>
      ) : null}
    </section>
  );
}
