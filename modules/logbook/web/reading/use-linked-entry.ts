import { useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useRead } from '#platform/ui/api/use-read.ts';
import { type LogEntry, logbookOperations } from '../../contract.ts';

/**
 * The entry that the address points at (`#entry-…`). When it is in the list the page goes there; when it is not, an
 * older one for instance, it is read by itself.
 */
export function useLinkedEntry(entries: readonly LogEntry[], ready: boolean) {
  const hash = useLocation({ select: (location) => location.hash });
  const id = /^entry-([0-9a-f-]{36})$/.exec(hash)?.[1];
  const isThere = entries.some((entry) => entry.id === id);
  const alone = useRead(
    logbookOperations,
    'readLogEntry',
    { params: { entryId: id ?? '' } },
    { enabled: ready && id !== undefined && !isThere },
  );
  const isShown = isThere || alone.data?.id === id;
  const goneTo = useRef<string>(undefined);
  useEffect(() => {
    if (!isShown || id === goneTo.current) return;
    goneTo.current = id;
    if (id !== undefined) goTo(id);
  }, [isShown, id]);
  const navigate = useNavigate();
  const pointAt = (entryId: string) => {
    goTo(entryId);
    void navigate({
      to: '.',
      search: true as never,
      hash: `entry-${entryId}`,
      replace: true,
      resetScroll: false,
    });
  };
  return {
    id,
    alone: isThere || id === undefined ? undefined : alone,
    /** Lets the address point at an entry, whether the list shows it or not. */
    pointAt,
  };
}

export function goTo(entryId: string): void {
  const element = document.getElementById(`entry-${entryId}`);
  element?.scrollIntoView({ block: 'center' });
  element?.focus({ preventScroll: true });
}
