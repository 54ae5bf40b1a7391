import { Heading } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { QuickWrite } from '#modules/logbook/web/index.ts';
import { type Programme, programmeOperations } from '#modules/programme/contract.ts';
import { capitalised } from '#platform/language/format.ts';
import { today as dayOf, wallClock } from '#platform/time/zone.ts';
import { useRead } from '#platform/ui/api/use-read.ts';
import { useFormat } from '#platform/ui/language/use-format.ts';
import { ButtonLink } from '#platform/ui/link/text-link.tsx';
import { Page } from '#platform/ui/page/page.tsx';
import { useSession } from '#platform/ui/session/session.ts';
import { EmptyState } from '#platform/ui/state/empty-state.tsx';
import { Loaded } from '#platform/ui/state/loaded.tsx';
import { Begun } from './begun.tsx';
import { Coming } from './coming.tsx';
import { due } from './due.ts';
import { greetingAt } from './greeting.ts';
import { Latest } from './latest.tsx';
import { News } from './news.tsx';
import { Urgent } from './urgent.tsx';
import { useKnown } from './use-known.ts';
import { useText } from './words.ts';
import { YouAre } from './you-are.tsx';
import { YourProgrammes } from './your-programmes.tsx';
import './home.css';

/** What is due and overdue, for me, across programmes; and the logbook at hand. */
export default function HomePage() {
  const programmes = useRead(programmeOperations, 'listProgrammes', {});
  return <Loaded query={programmes}>{({ items }) => <Home programmes={items} />}</Loaded>;
}

function Home({ programmes }: { programmes: readonly Programme[] }) {
  const text = useText();
  const format = useFormat();
  const { name } = useSession();
  const [now] = useState(Date.now);
  const zone = programmes[0]?.zone ?? 'Europe/Oslo';
  const { known, recent, latest, drafts, settled } = useKnown(programmes, now, zone);
  const { urgent, coming } = due(known);
  const today = dayOf(now, zone);
  const writable = programmes.filter(({ may }) => may.includes('logbook.write'));
  const greeting = text(`web.home.${greetingAt(Number(wallClock(now, zone).slice(11, 13)))}`, {
    name: name?.split(' ')[0] ?? '',
  });
  return (
    <Page
      title={text('web.home.title')}
      size="xl"
      heading={settled ? `${greeting} ${text('web.home.urgent-count', { count: urgent.length })}` : greeting}
      eyebrow={capitalised(format.date(today, 'weekday-year'))}
      lead={<YouAre programmes={programmes} />}
      example={programmes.some(({ example }) => example)}
    >
      {programmes.length === 0 ? (
        <EmptyState
          title={text('web.home.no-programme')}
          sentence={text('web.home.no-programme-text')}
          action={<ButtonLink to="/programmes">{text('web.home.no-programme-button')}</ButtonLink>}
        />
      ) : (
        <div className="home-grid">
          <div>
            <Urgent items={urgent} today={today} />
            <Begun drafts={drafts} programmes={programmes} today={today} zone={zone} />
            <Coming items={coming} today={today} />
            {settled && urgent.length + coming.length + drafts.length === 0 ? (
              <p className="om-lead home-section">{text('web.home.in-order')}</p>
            ) : null}
            <Latest entries={latest} today={today} several={programmes.length > 1} />
          </div>
          <aside className="home-side">
            <QuickWrite programmes={writable} />
            <YourProgrammes programmes={programmes} />
            <section aria-labelledby="news">
              <Heading level={2} data-size="2xs" id="news">
                {text('web.home.news')}
              </Heading>
              <News recent={recent} />
            </section>
          </aside>
        </div>
      )}
    </Page>
  );
}
