import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { problemOf } from '../api/problem-of.ts';
import { useSession } from '../session/session.ts';
import type { FailureKind } from './autosave.ts';
import { browserCopies } from './browser-copy.ts';
import { type Draft, type DraftKeeper, type DraftShape, keepDraft } from './draft-keeper.ts';
import { useDraftServer } from './draft-server.ts';
import { newKey } from './new-key.ts';

type Subject = { readonly operation: string; readonly subject: string };

/** A draft of one operation on one subject, kept in the browser and on the server. `shape` is read once. */
export function useDraft<T extends object>(
  { operation, subject }: Subject,
  shape: DraftShape<T>,
): Draft<T> & { keeper: DraftKeeper<T> } {
  const keeper = useKeeper({ operation, subject }, shape);
  useEffect(() => {
    void keeper.open();
    addEventListener('online', keeper.again);
    return () => {
      removeEventListener('online', keeper.again);
      keeper.close();
    };
  }, [keeper]);
  useSignedInAgain(keeper);
  return { ...useSyncExternalStore(keeper.subscribe, keeper.draft), keeper };
}

function useKeeper<T extends object>({ operation, subject }: Subject, shape: DraftShape<T>): DraftKeeper<T> {
  const server = useDraftServer();
  const { email, name, refresh } = useSession();
  const latest = useRef({ server, refresh, shape });
  latest.current = { ...latest.current, server, refresh };
  // Who began it, also after the session has ended: on a shared machine nobody finds another's draft.
  const writer = useRef('');
  writer.current ||= email ?? name ?? '';
  return useMemo(() => {
    const id = [writer.current, operation, subject].join('/');
    return keepDraft<T>(
      {
        browser: {
          read: () => browserCopies.read(id),
          write: (copy) => browserCopies.write(id, copy),
          drop: () => browserCopies.drop(id),
        },
        server: {
          read: () => latest.current.server.read(operation, subject),
          save: (copy) => latest.current.server.save(operation, subject, copy),
          drop: () => latest.current.server.drop(operation, subject),
        },
        why: (error) => {
          const { code } = problemOf(error);
          if (code === 'csrf') void latest.current.refresh();
          return failureOf(error);
        },
        now: Date.now,
        later: (milliseconds, action) => {
          const timer = setTimeout(action, milliseconds);
          return () => clearTimeout(timer);
        },
        newKey,
      },
      latest.current.shape,
    );
  }, [operation, subject]);
}

function failureOf(error: unknown): FailureKind {
  const { status } = problemOf(error);
  if (status === 401) return 'expired';
  return status === 0 || status === 429 || status >= 500 ? 'offline' : 'refused';
}

/** Another proof against forgery means another session: what waited can go. */
function useSignedInAgain(keeper: { again: () => void }): void {
  const { csrf } = useSession();
  const before = useRef(csrf);
  useEffect(() => {
    if (csrf && csrf !== before.current) keeper.again();
    before.current = csrf;
  }, [csrf, keeper]);
}
