import { capitalised } from '#platform/language/format.ts';
import { useFormat } from '#platform/ui/language/use-format.ts';
import { useText } from '../open-words.ts';
import { Attachments } from '../reading/attachments.tsx';
import { Corrections } from '../reading/corrections.tsx';
import { EntrySource } from '../reading/entry-source.tsx';
import { EntryText } from '../reading/entry-text.tsx';
import { byYear } from '../reading/grouping.ts';
import type { Shown } from '../reading/shown.ts';
import './public-entries.css';

/** Year by year; each with its date as precisely as it is known, its source, its files and what it said before. */
export const PublicEntries = ({
  entries,
  zone,
  asTimeline,
}: {
  entries: readonly Shown[];
  zone: string;
  asTimeline: boolean;
}) => (
  <div className="logbook-years" data-timeline={asTimeline || undefined}>
    {byYear(entries).map((group) => (
      <section key={`${group.heading} ${group.entries[0]?.id}`}>
        <h3 className="logbook-year om-num">{group.heading}</h3>
        <ol className="logbook-year-entries">
          {group.entries.map((entry) => (
            <PublicEntry key={entry.id} entry={entry} zone={zone} />
          ))}
        </ol>
      </section>
    ))}
  </div>
);

function PublicEntry({ entry, zone }: { entry: Shown; zone: string }) {
  const text = useText();
  const format = useFormat();
  return (
    <li className="logbook-open-entry" id={`entry-${entry.id}`} tabIndex={-1}>
      <p className="logbook-open-when om-small om-num">
        <a href={`#entry-${entry.id}`}>{capitalised(format.when(entry.happened))}</a>
      </p>
      <div className="logbook-open-body">
        <p className="om-small om-muted">
          {text('logbook.entry.by', { who: entry.who, activity: text(`logbook.activity.${entry.activity}`) })}
        </p>
        <EntryText entry={entry} />
        <Attachments files={entry.attachments} open />
        {entry.source ? <EntrySource source={entry.source} lang={entry.lang} /> : null}
        <Corrections entry={entry} zone={zone} />
      </div>
    </li>
  );
}
