import { Heading } from '@digdir/designsystemet-react';
import type { Role } from '#platform/access/actor.ts';
import { capitalised } from '#platform/language/format.ts';
import { DueList } from '#platform/ui/due/due-list.tsx';
import { useFormat } from '#platform/ui/language/use-format.ts';
import { TextLink } from '#platform/ui/link/text-link.tsx';
import type { Due } from './due.ts';
import { useText } from './words.ts';

/** What comes: roles and tokens within a month, firms to ask again within two. */
export function Coming({ items, today }: { items: readonly Due[]; today: string }) {
  const text = useText();
  const format = useFormat();
  const rows = items.flatMap((item) => {
    if (item.kind === 'silent') return [];
    const when = { when: format.date(item.on, 'short'), distance: format.relativeDay(item.on, today) };
    if (item.kind === 're-check') {
      const { slug, name } = item.programme;
      const { effect, organisationName, kind } = item.check;
      return [
        {
          ...when,
          key: `check ${effect}`,
          title: text('web.home.check', { firm: organisationName }),
          about: text(`web.home.check-${kind}`, { programme: name }),
          action: (
            <TextLink to="/programmes/$slug/results/$effectId" params={{ slug, effectId: effect } as never}>
              {text('web.home.check-action')}
            </TextLink>
          ),
        },
      ];
    }
    if (item.kind === 're-checks') {
      const { slug, name } = item.programme;
      return [
        {
          ...when,
          key: `checks ${slug}`,
          title: text('web.home.checks', { count: item.count }),
          about: text('web.home.checks-text', { programme: name }),
          action: (
            <TextLink to="/programmes/$slug/results" params={{ slug } as never}>
              {text('web.home.checks-action')}
            </TextLink>
          ),
        },
      ];
    }
    return item.kind === 'role-ends'
      ? [
          {
            ...when,
            key: item.holding,
            title: text('web.home.role-ends', { name: item.name }),
            about: text('web.home.role-ends-text', {
              role: capitalised(text(`role.${item.role as Role}`)),
              programme: item.programme.name,
            }),
            action: (
              <TextLink to="/programmes/$slug/people" params={{ slug: item.programme.slug }}>
                {text('web.home.role-action')}
              </TextLink>
            ),
          },
        ]
      : [
          {
            ...when,
            key: item.id,
            title: text('web.home.token-ends', { name: item.name }),
            about: text('web.home.token-ends-text'),
            action: <TextLink to="/account">{text('web.home.token-action')}</TextLink>,
          },
        ];
  });
  if (rows.length === 0) return null;
  return (
    <section className="home-section" aria-labelledby="coming">
      <Heading level={2} data-size="sm" id="coming">
        {text('web.home.coming')}
      </Heading>
      <DueList items={rows} />
    </section>
  );
}
