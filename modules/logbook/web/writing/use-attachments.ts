import { useCallback, useEffect, useRef, useState } from 'react';
import { upload } from '#platform/ui/api/upload.ts';
import { newKey } from '#platform/ui/drafts/new-key.ts';
import { useLanguage } from '#platform/ui/language/use-text.ts';
import { useSession } from '#platform/ui/session/session.ts';
import { logbookOperations } from '../../contract.ts';
import type { Uploaded } from './writing.ts';

/** A file that is not yet with the server. */
export type Sending = {
  readonly id: string;
  readonly file: File;
  readonly percent: number;
  readonly error: unknown;
  readonly stop: () => void;
};

/** Files go as soon as they are chosen, so that nobody waits for them when the entry is written. */
export function useAttachments(programmeId: string, arrived: (file: Uploaded) => void) {
  const language = useLanguage();
  const { csrf } = useSession();
  const [sending, setSending] = useState<readonly Sending[]>([]);
  const latest = useRef({ language, csrf, arrived });
  latest.current = { language, csrf, arrived };

  const update = useCallback((id: string, change: Partial<Sending>) => {
    setSending((all) => all.map((each) => (each.id === id ? { ...each, ...change } : each)));
  }, []);
  const forget = useCallback((id: string) => {
    setSending((all) => all.filter((each) => each.id !== id));
  }, []);

  const send = useCallback(
    (id: string, file: File) => {
      const stopping = new AbortController();
      update(id, { percent: 0, error: undefined, stop: () => stopping.abort() });
      const { language, csrf } = latest.current;
      upload(logbookOperations.uploadLogFile, file, {
        params: { programmeId },
        headers: { 'Accept-Language': language, ...(csrf ? { 'X-CSRF-Token': csrf } : {}) },
        progress: (percent) => update(id, { percent }),
        signal: stopping.signal,
      }).then(
        ({ id: fileId, name, type, size }) => {
          forget(id);
          latest.current.arrived({ id: fileId, name, type, size });
        },
        (error: unknown) => update(id, { error }),
      );
    },
    [programmeId, update, forget],
  );

  const add = useCallback(
    (files: readonly File[]) => {
      const added = files.map((file) => ({
        id: newKey(),
        file,
        percent: 0,
        error: undefined,
        stop: () => {},
      }));
      setSending((all) => [...all, ...added]);
      for (const { id, file } of added) send(id, file);
    },
    [send],
  );

  useWhenOnline(() => {
    for (const { id, file, error } of sending) if (error) send(id, file);
  });

  return {
    sending,
    add,
    again: (each: Sending) => send(each.id, each.file),
    remove: (each: Sending) => {
      each.stop();
      forget(each.id);
    },
    clear: () => {
      for (const each of sending) each.stop();
      setSending([]);
    },
  };
}

function useWhenOnline(action: () => void): void {
  const latest = useRef(action);
  latest.current = action;
  useEffect(() => {
    const online = () => latest.current();
    addEventListener('online', online);
    return () => removeEventListener('online', online);
  }, []);
}
