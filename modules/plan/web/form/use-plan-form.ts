import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { messagesByField, problemOf } from '#platform/ui/api/problem-of.ts';
import { readKey } from '#platform/ui/api/use-read.ts';
import type { Draft } from '#platform/ui/drafts/draft-keeper.ts';
import { useDraft } from '#platform/ui/drafts/use-draft.ts';

/** What was typed, ready to be sent, or what is wrong with it: the field's name and words. */
export type Judged<Body> = { body: Body; faults?: never } | { body?: never; faults: Record<string, string> };

/**
 * One form of the plan: a draft that saves itself, judged here first and by the server whatever is sent, sent once however often it
 * is tried. When somebody else was first, nothing is written over: both versions are shown.
 */
export function usePlanForm<Typed extends object, Body, Made>({
  operation,
  subject,
  empty,
  parse,
  version,
  judge,
  send,
  made,
  fieldOf = (field) => field,
}: {
  operation: string;
  subject: string;
  empty: Typed;
  parse: (content: Record<string, unknown>) => Typed | undefined;
  /** Which version is being changed, where one is. */
  version: number;
  judge: (typed: Typed) => Judged<Body>;
  send: (body: Body, given: { version: number; key: string }) => Promise<Made>;
  made: (made: Made) => void;
  /** The form's field for a field of the request. */
  fieldOf?: (field: string) => string;
}) {
  const queries = useQueryClient();
  // What stood there when the form was opened: what is fetched meanwhile must not change what one is changing.
  const [opened] = useState({ empty, version });
  const draft = useDraft<Typed>(
    { operation, subject },
    {
      empty: opened.empty,
      isEmpty: (content) => JSON.stringify(content) === JSON.stringify(opened.empty),
      parse,
    },
  );
  const { keeper } = draft;
  const [faults, setFaults] = useState<Record<string, string>>({});
  const [round, setRound] = useState(0);
  const [error, setError] = useState<unknown>();
  const [sending, setSending] = useState(false);

  const submit = async (onto = opened.version) => {
    if (sending) return;
    const judged = judge(keeper.draft().content);
    setFaults(judged.faults ?? {});
    setRound((before) => before + 1);
    setError(undefined);
    if (judged.body === undefined) return;
    setSending(true);
    try {
      const answer = await send(judged.body, { version: onto, key: keeper.draft().key });
      void keeper.finish(opened.empty);
      await queries.invalidateQueries({ queryKey: readKey('listGoals') });
      made(answer);
    } catch (problem) {
      setError(problem);
    } finally {
      setSending(false);
    }
  };
  const told = Object.fromEntries(
    Object.entries(messagesByField(error)).map(([field, message]) => [fieldOf(field), message]),
  );
  const { status, extra } = problemOf(error);
  return {
    draft,
    typed: draft.content,
    messages: { ...told, ...faults },
    round,
    error,
    sending,
    /** What somebody else wrote meanwhile; undefined while nobody did. */
    theirs: status === 412 ? (extra?.current ?? null) : undefined,
    submit: () => void submit(),
    /** On top of what somebody else wrote: another sending, under another key. */
    submitOnto: (current: number) => {
      keeper.asNew();
      void submit(current);
    },
    change: (part: Partial<Typed>) => {
      if (error !== undefined) keeper.asNew();
      setError(undefined);
      setFaults({});
      keeper.change({ ...keeper.draft().content, ...part });
    },
    giveUp: () => void keeper.finish(opened.empty),
  };
}

/** What the frame around a form needs of it, whatever is typed in it. */
export type PlanForm = Omit<
  ReturnType<typeof usePlanForm<object, unknown, unknown>>,
  'draft' | 'typed' | 'change'
> & { draft: Draft<unknown> & { keeper: { discard: () => void; exchange: () => void } } };
