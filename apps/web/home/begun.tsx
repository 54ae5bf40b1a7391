import { Heading } from '@digdir/designsystemet-react';
import type { Programme } from '#modules/programme/contract.ts';
import { wallClock } from '#platform/time/zone.ts';
import { DueList } from '#platform/ui/due/due-list.tsx';
import { useFormat } from '#platform/ui/language/use-format.ts';
import { TextLink } from '#platform/ui/link/text-link.tsx';
import { useText } from './words.ts';

/** Where the form of a draft is. A draft whose operation is not here is found again where it was begun. */
const forms: Readonly<Record<string, Form>> = {
  writeLogEntry: { name: 'web.home.draft', to: '/programmes/$slug/logbook' },
  recordShock: {
    name: 'web.home.draft-shock',
    to: '/programmes/$slug/decisions',
    search: { record: 'shock' },
  },
  recordDecision: {
    name: 'web.home.draft-decision',
    to: '/programmes/$slug/decisions',
    search: { record: 'decision' },
  },
  addPartner: { name: 'web.home.draft-partner', to: '/programmes/$slug/people' },
  recordEffect: { name: 'web.home.draft-effect', to: '/programmes/$slug/results/new' },
  recordPublishedFigure: { name: 'web.home.draft-figure', to: '/programmes/$slug/results/published' },
  correctPublishedFigure: {
    name: 'web.home.draft-figure-correction',
    to: '/programmes/$slug/results/published',
    hash: (subject) => `correct-${subject.slice(subject.indexOf('.') + 1)}`,
  },
  stateFactor: { name: 'web.home.draft-deduction', to: '/programmes/$slug/results', hash: () => 'deduct' },
  createProgramme: { name: 'web.home.draft-programme', to: '/programmes/new' },
};

type Form = {
  name: Name;
  to: string;
  search?: Record<string, string>;
  /** Which of the forms of the page is found open. */
  hash?: (subject: string) => string;
};

type Name =
  | 'web.home.draft'
  | `web.home.draft-${'shock' | 'decision' | 'partner' | 'programme' | 'effect' | 'figure' | 'figure-correction' | 'deduction'}`;

/** What was begun and not finished: one click and the words are there again. */
export function Begun({
  drafts,
  programmes,
  today,
  zone,
}: {
  drafts: readonly { operation: string; subject: string; saved: string }[];
  programmes: readonly Programme[];
  today: string;
  zone: string;
}) {
  const text = useText();
  const format = useFormat();
  const rows = drafts.flatMap(({ operation, subject, saved }) => {
    const programme = programmes.find(({ id, slug }) => subject.startsWith(id) || subject === slug);
    const form = forms[operation];
    if (!form || (!programme && operation !== 'createProgramme')) return [];
    const clock = wallClock(Date.parse(saved), zone);
    return [
      {
        key: `${operation} ${subject}`,
        when: format.date(clock, 'short'),
        distance: format.relativeDay(clock.slice(0, 10), today),
        title: programme ? `${text(form.name)}, ${programme.name}` : text(form.name),
        about: text('web.home.draft-saved', { when: clock.slice(11) }),
        action: (
          <TextLink
            to={form.to}
            params={{ slug: programme?.slug ?? '' }}
            search={form.search ?? {}}
            {...(form.hash && { hash: form.hash(subject) })}
          >
            {text('web.home.draft-action')}
          </TextLink>
        ),
      },
    ];
  });
  if (rows.length === 0) return null;
  return (
    <section className="home-section" aria-labelledby="begun">
      <Heading level={2} data-size="sm" id="begun">
        {text('web.home.begun')}
      </Heading>
      <DueList items={rows} />
    </section>
  );
}
