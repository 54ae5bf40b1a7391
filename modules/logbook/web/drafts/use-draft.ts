import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { accessOperations } from '#modules/access/contract.ts';
import { problemOf } from '#platform/ui/api/problem-of.ts';
import { useClient } from '#platform/ui/api/use-client.ts';
import { useSession } from '#platform/ui/session/session.ts';
import type { FailureKind } from './autosave.ts';
import { browserCopies } from './browser-copy.ts';
import { type Draft, type DraftKeeper, type DraftShape, keepDraft } from './draft-keeper.ts';
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
  const client = useClient(accessOperations);
  const { email, name, refresh } = useSession();
  const latest = useRef({ client, refresh, shape });
  latest.current = { ...latest.current, client, refresh };
  // Who began it, also after the session has ended: on a shared machine nobody finds another's draft.
  const writer = useRef('');
  writer.current ||= email ?? name ?? '';
  return useMemo(() => {
    const id = [writer.current, operation, subject].join('/');
    const params = { operation, subject };
    return keepDraft<T>(
      {
        browser: {
          read: () => browserCopies.read(id),
          write: (copy) => browserCopies.write(id, copy),
          drop: () => browserCopies.drop(id),
        },
        server: {
          read: async () => (await latest.current.client.readDraft({ params })).content,
          save: async (copy) =>
            (await latest.current.client.saveDraft({ params, body: { content: copy } })).saved,
          drop: () => latest.current.client.dropDraft({ params }),
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
