import { CheckmarkCircleIcon } from '@navikt/aksel-icons';
import type { ReactNode } from 'react';
import { calendarWords } from '#platform/language/calendar-words.ts';
import { useFormat } from '#platform/ui/language/use-format.ts';
import { useLanguage } from '#platform/ui/language/use-text.ts';
import { VisibilityTag } from '#platform/ui/state/tags.tsx';
import { useText } from '../words.ts';
import { Attachments } from './attachments.tsx';
import { Corrections } from './corrections.tsx';
import { EntrySource } from './entry-source.tsx';
import { EntryText } from './entry-text.tsx';
import { timeIsAbout, timeOf } from './grouping.ts';
import type { Shown } from './shown.ts';
import './entry.css';

/** One entry: when, who and what kind, what was done, attachments, source, and what it said before. */
export function Entry({
  entry,
  zone,
  isNew = false,
  isLinked = false,
  actions,
  note,
  children,
}: {
  entry: Shown;
  zone: string;
  isNew?: boolean;
  /** The address points at it. */
  isLinked?: boolean;
  actions?: ReactNode;
  /** What just happened to it. */
  note?: string | undefined;
  /** Stands instead of the entry while it is corrected. */
  children?: ReactNode;
}) {
  const text = useText();
  return (
    <li
      className="logbook-entry"
      id={`entry-${entry.id}`}
      data-new={isNew || undefined}
      data-linked={isLinked || undefined}
      tabIndex={-1}
    >
      <EntryTime entry={entry} />
      <div className="logbook-entry-body">
        {children ?? (
          <>
            <div className="logbook-entry-head">
              <p className="om-small om-muted">
                <span>
                  {text('logbook.entry.by', {
                    who: entry.who,
                    activity: text(`logbook.activity.${entry.activity}`),
                  })}
                  {entry.visibility && entry.by !== entry.who
                    ? `, ${text('logbook.entry.entered-by', { by: entry.by })}`
                    : ''}
                </span>
                {entry.visibility ? <VisibilityTag visibility={entry.visibility} /> : null}
              </p>
              {actions}
            </div>
            <EntryText entry={entry} />
            <Attachments files={entry.attachments} open={entry.visibility === undefined} />
            {entry.source ? <EntrySource source={entry.source} lang={entry.lang} /> : null}
            <Corrections entry={entry} zone={zone} />
            {note ? (
              <p className="om-saved logbook-entry-note" role="status">
                <CheckmarkCircleIcon className="om-icon" aria-hidden /> {note}
              </p>
            ) : null}
          </>
        )}
      </div>
    </li>
  );
}

/** The time is the entry's own link, as far as one is known. */
function EntryTime({ entry }: { entry: Shown }) {
  const text = useText();
  const format = useFormat();
  const time = timeOf(entry.happened);
  const { about: ca } = calendarWords[useLanguage()];
  const about = timeIsAbout(entry.happened) ? ca : '';
  return (
    <a
      className="logbook-entry-time om-num"
      href={`#entry-${entry.id}`}
      aria-label={text('logbook.entry.permalink', { when: format.when(entry.happened) })}
    >
      {time ? `${about}${time}` : <span aria-hidden="true">#</span>}
    </a>
  );
}
