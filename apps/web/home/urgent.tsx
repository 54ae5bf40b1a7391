import { Heading } from '@digdir/designsystemet-react';
import { ClockIcon, ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import type { Role } from '#platform/access/actor.ts';
import { capitalised } from '#platform/language/format.ts';
import { UrgentList } from '#platform/ui/due/due-list.tsx';
import { useFormat } from '#platform/ui/language/use-format.ts';
import { ButtonLink } from '#platform/ui/link/text-link.tsx';
import type { Due } from './due.ts';
import { useText } from './words.ts';

/** What cannot wait: the first has the one primary button of the page. */
export function Urgent({ items, today }: { items: readonly Due[]; today: string }) {
  const text = useText();
  const format = useFormat();
  if (items.length === 0) return null;
  const rows = items.map((item, index) => {
    const variant = index === 0 ? 'primary' : 'secondary';
    if (item.kind === 'silent') {
      const { slug, name } = item.programme;
      return {
        key: `silent ${slug}`,
        icon: <ExclamationmarkTriangleIcon className="om-icon" aria-hidden />,
        when:
          item.days === null
            ? text('web.home.silent-never')
            : text('web.home.silent-when', { days: item.days }),
        title: text(item.days === null ? 'web.home.silent-start' : 'web.home.silent', { programme: name }),
        about: text('web.home.silent-text'),
        action: (
          <ButtonLink to="/programmes/$slug/logbook" params={{ slug }} variant={variant}>
            {text('web.home.silent-action')}
          </ButtonLink>
        ),
      } as const;
    }
    const when = `${capitalised(format.relativeDay(item.on, today))} · ${format.date(item.on, 'weekday')}`;
    if (item.kind === 're-check') {
      const { slug, name } = item.programme;
      const { effect, organisationName, kind } = item.check;
      return {
        key: `check ${effect}`,
        icon: <ClockIcon className="om-icon" aria-hidden />,
        when: `${capitalised(format.relativeDay(item.on, today))} · ${format.date(item.on)}`,
        title: text('web.home.check', { firm: organisationName }),
        about: text(`web.home.check-${kind}`, { programme: name }),
        action: (
          <ButtonLink
            to="/programmes/$slug/results/$effectId"
            params={{ slug, effectId: effect } as never}
            variant={variant}
          >
            {text('web.home.check-action')}
          </ButtonLink>
        ),
      } as const;
    }
    if (item.kind === 're-checks') {
      const { slug, name } = item.programme;
      return {
        key: `checks ${slug}`,
        icon: <ClockIcon className="om-icon" aria-hidden />,
        when: text('web.home.checks-since', { on: format.date(item.on) }),
        title: text('web.home.checks', { count: item.count }),
        about: text('web.home.checks-text', { programme: name }),
        action: (
          <ButtonLink
            to="/programmes/$slug/results"
            params={{ slug } as never}
            search={{ needs: 'check' } as never}
            variant={variant}
          >
            {text('web.home.checks-action')}
          </ButtonLink>
        ),
      } as const;
    }
    if (item.kind === 'role-ends') {
      return {
        key: item.holding,
        icon: <ClockIcon className="om-icon" aria-hidden />,
        when,
        title: text('web.home.role-ends', { name: item.name }),
        about: text('web.home.role-ends-text', {
          role: capitalised(text(`role.${item.role as Role}`)),
          programme: item.programme.name,
        }),
        action: (
          <ButtonLink to="/programmes/$slug/people" params={{ slug: item.programme.slug }} variant={variant}>
            {text('web.home.role-action')}
          </ButtonLink>
        ),
      } as const;
    }
    return {
      key: item.id,
      icon: <ClockIcon className="om-icon" aria-hidden />,
      when,
      title: text('web.home.token-ends', { name: item.name }),
      about: text('web.home.token-ends-text'),
      action: (
        <ButtonLink to="/account" variant={variant}>
          {text('web.home.token-action')}
        </ButtonLink>
      ),
    } as const;
  });
  return (
    <section className="home-section" aria-labelledby="urgent">
      <Heading level={2} data-size="sm" id="urgent">
        {text('web.home.urgent')}
      </Heading>
      <UrgentList items={rows} />
    </section>
  );
}
