import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Programme } from '#modules/programme/contract.ts';
import { messagesByField, problemOf } from '#platform/ui/api/problem-of.ts';
import { useClient } from '#platform/ui/api/use-client.ts';
import { readKey } from '#platform/ui/api/use-read.ts';
import { useDraft } from '#platform/ui/drafts/use-draft.ts';
import { useLanguage } from '#platform/ui/language/use-text.ts';
import { useSession } from '#platform/ui/session/session.ts';
import { type LogEntry, logbookOperations } from '../../contract.ts';
import { type Fault, faultsOf } from './faults.ts';
import { lastActivity, rememberActivity } from './last-activity.ts';
import { useWhenNetIsBack } from './use-when-net-is-back.ts';
import { contentOf, isUnwritten, newWriting, readWriting, type Writing } from './writing.ts';

export type Programmed = Pick<Programme, 'id' | 'slug' | 'name' | 'zone' | 'language'>;

/** The state of an attempt to send. `waiting`: there is no net; it goes by itself when there is. */
type Attempt = 'none' | 'sending' | 'waiting';

/** An entry that is being written: its draft, what is wrong with it, and the sending of it. */
export function useWriting(programme: Programmed, written: (entry: LogEntry) => void) {
  const page = useLanguage();
  const session = useSession();
  const client = useClient(logbookOperations);
  const queries = useQueryClient();
  // Who reads in English does not therefore write in English.
  const lang = page === 'en' ? programme.language : page;
  const draft = useDraft<Writing>(
    { operation: 'writeLogEntry', subject: programme.id },
    {
      empty: newWriting(lastActivity(), lang),
      isEmpty: isUnwritten,
      parse: readWriting,
    },
  );
  const { keeper } = draft;
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [round, setRound] = useState(0);
  const [error, setError] = useState<unknown>();
  const [attempt, setAttempt] = useState<Attempt>('none');

  /** "Now", by the server's clock where that is behind this device's: it judges what is in the future. */
  const moment = ({ copies, ahead }: typeof draft) => (copies.typed ?? Date.now()) - Math.max(0, ahead);
  const me = session.name ?? '';

  const change = (part: Partial<Writing>) => {
    keeper.change({ ...keeper.draft().content, ...part });
    setFaults((all) => all.filter(({ field }) => !touched(part).some((start) => field.startsWith(start))));
  };

  const submit = async (): Promise<LogEntry | undefined> => {
    if (attempt === 'sending') return undefined;
    const now = { ...keeper.draft(), keeper };
    const at = { me, now: moment(now), zone: programme.zone };
    const found = faultsOf(now.content, at);
    setFaults(found);
    setRound((before) => before + 1);
    setError(undefined);
    if (found.length > 0) return undefined;
    setAttempt('sending');
    try {
      const entry = await client.writeLogEntry(
        {
          params: { programmeId: programme.id },
          body: { ...contentOf(now.content, at), attachments: now.content.attachments.map(({ id }) => id) },
        },
        { idempotencyKey: now.key },
      );
      rememberActivity(entry.activity);
      void keeper.finish(newWriting(entry.activity, lang));
      void queries.invalidateQueries({ queryKey: readKey('listLogEntries') });
      setAttempt('none');
      written(entry);
      return entry;
    } catch (problem) {
      setError(problem);
      setAttempt(problemOf(problem).status === 0 ? 'waiting' : 'none');
      // It may be in the list already: whoever is told to look there must find it.
      void queries.invalidateQueries({ queryKey: readKey('listLogEntries') });
      return undefined;
    }
  };
  const forget = () => {
    setAttempt('none');
    setError(undefined);
    setFaults([]);
  };
  useWhenNetIsBack(attempt === 'waiting', () => void submit());

  return {
    draft,
    faults,
    round,
    error,
    fieldErrors: messagesByField(error),
    attempt,
    me,
    now: moment(draft),
    change,
    submit,
    /** No longer waits for the net; the draft stays. */
    stopWaiting: forget,
    discard: () => {
      keeper.discard();
      forget();
    },
  };
}

/** The beginnings of the names of the fields that a change may have put right. */
const touched = (part: Partial<Writing>): string[] =>
  Object.keys(part).map((name) => (name === 'when' ? 'happened' : name));
