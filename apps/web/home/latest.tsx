import { Heading } from '@digdir/designsystemet-react';
import type { LogEntry } from '#modules/logbook/contract.ts';
import type { Programme } from '#modules/programme/contract.ts';
import { wallClock } from '#platform/time/zone.ts';
import { DueList } from '#platform/ui/due/due-list.tsx';
import { Lang } from '#platform/ui/language/lang.tsx';
import { useFormat } from '#platform/ui/language/use-format.ts';
import { TextLink } from '#platform/ui/link/text-link.tsx';
import { firstWords } from './first-words.ts';
import { useText } from './words.ts';
import './home.css';

/** What was last written, by anyone: where one left off. */
export function Latest({
  entries,
  today,
  several,
}: {
  entries: readonly { programme: Programme; entry: LogEntry }[];
  today: string;
  /** With several programmes each entry says whose it is. */
  several: boolean;
}) {
  const text = useText();
  const format = useFormat();
  const first = entries[0];
  if (!first) return null;
  const rows = entries.map(({ programme, entry }) => {
    const clock = wallClock(Date.parse(entry.recorded), programme.zone);
    return {
      key: entry.id,
      when: format.date(clock, 'short'),
      distance: format.relativeDay(clock, today),
      title: <Lang lang={entry.lang}>{firstWords(entry.text, 140)}</Lang>,
      about: several ? `${entry.by} · ${programme.name}` : entry.by,
    };
  });
  return (
    <section className="home-section" aria-labelledby="latest">
      <Heading level={2} data-size="sm" id="latest">
        {text('web.home.latest')}
      </Heading>
      <DueList items={rows} />
      {several ? null : (
        <p className="home-after">
          <TextLink to="/programmes/$slug/logbook" params={{ slug: first.programme.slug }}>
            {text('web.home.latest-all')}
          </TextLink>
        </p>
      )}
    </section>
  );
}
