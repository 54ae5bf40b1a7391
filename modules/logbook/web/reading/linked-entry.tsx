import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { LogEntry } from '../../contract.ts';
import { useText } from '../words.ts';
import { LogList } from './log-list.tsx';

/** The entry of a link that is not in the list as it is shown now. */
export function LinkedEntry({
  query,
  children,
}: {
  query: UseQueryResult<LogEntry> | undefined;
  children: (entry: LogEntry) => ReactNode;
}) {
  const text = useText();
  if (query?.isError) {
    return (
      <p className="om-note" data-attention role="status">
        {text('logbook.entry.not-found')}
      </p>
    );
  }
  if (!query?.data) return null;
  return (
    <div className="om-box logbook-empty">
      <p className="om-small om-muted">{text('logbook.entry.not-loaded')}</p>
      <LogList entries={[query.data]}>{children}</LogList>
    </div>
  );
}
