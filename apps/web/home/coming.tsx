import { Heading } from '@digdir/designsystemet-react';
import type { Role } from '#platform/access/actor.ts';
import { capitalised } from '#platform/language/format.ts';
import { DueList } from '#platform/ui/due/due-list.tsx';
import { useFormat } from '#platform/ui/language/use-format.ts';
import { TextLink } from '#platform/ui/link/text-link.tsx';
import { useText } from '../words.ts';
import type { Due } from './due.ts';

/** What comes within a month. */
export function Coming({ items, today }: { items: readonly Due[]; today: string }) {
  const text = useText();
  const format = useFormat();
  const rows = items.flatMap((item) => {
    if (item.kind === 'silent') return [];
    const when = { when: format.date(item.on, 'short'), distance: format.relativeDay(item.on, today) };
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
