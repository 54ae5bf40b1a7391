import type { ReactNode } from 'react';
import type { LogEntry } from '../../contract.ts';
import { byDay } from './grouping.ts';
import { useDayHeading } from './use-day-heading.ts';
import './log-list.css';

/** Entries under their days, latest first. */
export function LogList({
  entries,
  children,
}: {
  entries: readonly LogEntry[];
  children: (entry: LogEntry) => ReactNode;
}) {
  const headingOf = useDayHeading();
  return byDay(entries).map((group) => (
    <section key={`${group.heading} ${group.entries[0]?.id}`}>
      <h3 className="logbook-day om-num">{headingOf(group.heading)}</h3>
      <ol className="logbook-entries">{group.entries.map(children)}</ol>
    </section>
  ));
}
