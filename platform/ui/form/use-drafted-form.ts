import { useState } from 'react';
import { messagesByField } from '../api/problem-of.ts';
import { useDraft } from '../drafts/use-draft.ts';

/** What a form says, in one sentence a field. */
export type Messages = Readonly<Record<string, string>>;

/**
 * A form that saves itself: its draft, what is wrong with it beside each field, and the sending of it. A retry is sent under the same
 * key and never writes twice; what is changed after a refusal is another thing, and gets another key.
 */
export function useDraftedForm<T extends object, Made>({
  about,
  empty,
  parse,
  faults,
  send,
  sent,
}: {
  about: { operation: string; subject: string };
  empty: T;
  /** Reads a draft of an earlier version; undefined drops it. */
  parse: (content: unknown) => T | undefined;
  /** What can be seen to be missing without asking the server. */
  faults: (content: T) => Messages;
  send: (content: T, options: { idempotencyKey: string }) => Promise<Made>;
  sent: (made: Made) => void;
}) {
  const same = (content: T) => JSON.stringify(content) === JSON.stringify(empty);
  const draft = useDraft<T>(about, { empty, isEmpty: same, parse });
  const { keeper } = draft;
  const [own, setOwn] = useState<Messages>({});
  const [error, setError] = useState<unknown>();
  const [sending, setSending] = useState(false);
  const [round, setRound] = useState(0);

  const change = (part: Partial<T>) => {
    if (error) keeper.asNew();
    setError(undefined);
    keeper.change({ ...keeper.draft().content, ...part });
    setOwn((all) => Object.fromEntries(Object.entries(all).filter(([field]) => !isOf(field, part))));
  };
  const submit = async () => {
    if (sending) return;
    const { content, key } = keeper.draft();
    const found = faults(content);
    setOwn(found);
    setError(undefined);
    setRound((before) => before + 1);
    if (Object.keys(found).length > 0) return;
    setSending(true);
    try {
      const made = await send(content, { idempotencyKey: key });
      void keeper.finish(empty);
      sent(made);
    } catch (problem) {
      setError(problem);
    } finally {
      setSending(false);
    }
  };
  const messages: Messages = { ...messagesByField(error), ...own };
  return {
    draft,
    content: draft.content,
    messages,
    /** Told in a panel, where no field has it. */
    error: error && Object.keys(messages).length === 0 ? error : undefined,
    round,
    sending,
    change,
    submit: () => void submit(),
    giveUp: () => void keeper.finish(empty),
  };
}

/** `source.url` is of the part `source`. */
const isOf = (field: string, part: object) => (field.split('.')[0] ?? field) in part;
