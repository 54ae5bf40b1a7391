import { useState } from 'react';
import { messagesByField } from '#platform/ui/api/problem-of.ts';
import { useDraft } from '#platform/ui/drafts/use-draft.ts';
import type { Content, LogEntry } from '../../contract.ts';
import { useText } from '../words.ts';
import type { Fault } from '../writing/faults.ts';
import { fieldMessages } from '../writing/field-messages.ts';
import { readWriting, type Writing, writingOf } from '../writing/writing.ts';
import { judged } from './judged.ts';
import { useCorrection } from './use-correction.ts';

/** A correction that is being written: its draft, what is wrong with it, the sending of it, and two people at once. */
export function useCorrecting(entry: LogEntry, zone: string, done: (entry: LogEntry) => void) {
  const text = useText();
  // The version that was opened: what the list fetches meanwhile must not change what one is correcting.
  const [opened] = useState(entry);
  const draft = useDraft<Writing>(
    { operation: 'correctLogEntry', subject: opened.id },
    {
      empty: writingOf(opened),
      isEmpty: (content) => JSON.stringify(content) === JSON.stringify(writingOf(opened)),
      parse: readWriting,
    },
  );
  const { keeper, content } = draft;
  const finish = (after: LogEntry) => {
    void keeper.finish(writingOf(after));
    done(after);
  };
  const correction = useCorrection(finish);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [unchanged, setUnchanged] = useState(false);
  const [round, setRound] = useState(0);
  const judge = (typed: Writing) => judged(opened, typed, { now: Date.now(), zone });
  const messages: Readonly<Record<string, string>> = {
    ...fieldMessages(faults, messagesByField(correction.error), text),
    ...(unchanged ? { text: text('logbook.errors.nothing-changed') } : {}),
  };
  return {
    opened,
    draft,
    messages,
    round,
    correction,
    /** What the writer wants changed, as it stands. */
    yours: judge(content).change,
    change: (part: Partial<Writing>) => {
      // What was sent may have arrived; anything else is another correction, and If-Match keeps the two apart.
      if (correction.error) keeper.asNew();
      keeper.change({ ...keeper.draft().content, ...part });
      setFaults([]);
      setUnchanged(false);
    },
    submit: () => {
      const { change, faults } = judge(keeper.draft().content);
      const nothing = Object.keys(change).length === 0;
      setFaults(faults);
      setUnchanged(nothing);
      setRound(round + 1);
      if (faults.length === 0 && !nothing) void correction.send(opened, change, content.reason, draft.key);
    },
    settle: (on: LogEntry, change: Partial<Content>) => {
      keeper.asNew();
      return correction.send(on, change, content.reason, keeper.draft().key);
    },
    keepTheirs: () => finish(correction.theirs ?? opened),
    giveUp: () => void keeper.finish(writingOf(opened)),
  };
}
