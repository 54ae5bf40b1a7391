import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { problemOf } from '#platform/ui/api/problem-of.ts';
import { readKey } from '#platform/ui/api/use-read.ts';
import type { Draft } from '#platform/ui/drafts/draft-keeper.ts';
import { useDraftedForm } from '#platform/ui/form/use-drafted-form.ts';

/** What was typed, ready to be sent, or what is wrong with it: the field's name and words. */
export type Judged<Body> = { body: Body; faults?: never } | { body?: never; faults: Record<string, string> };

/** One form of the plan. When somebody else was first, nothing is written over: both versions are shown, and one chooses. */
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
  parse: (content: unknown) => Typed | undefined;
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
  const onto = useRef(version);
  const form = useDraftedForm<Typed, Made>({
    about: { operation, subject },
    empty: opened.empty,
    parse,
    faults: (typed) => judge(typed).faults ?? {},
    send: async (typed, { idempotencyKey }) => {
      const { body } = judge(typed);
      if (body === undefined) throw new Error('What is wrong was sent');
      const answer = await send(body, { version: onto.current, key: idempotencyKey });
      await queries.invalidateQueries({ queryKey: readKey('listGoals') });
      return answer;
    },
    sent: made,
  });
  const { status, extra } = problemOf(form.error);
  return {
    ...form,
    typed: form.content,
    messages: Object.fromEntries(
      Object.entries(form.messages).map(([field, message]) => [fieldOf(field), message]),
    ),
    /** What somebody else wrote meanwhile; undefined while nobody did. */
    theirs: status === 412 ? (extra?.current ?? null) : undefined,
    /** On top of what somebody else wrote: another sending, under another key. */
    submitOnto: (current: number) => {
      onto.current = current;
      form.draft.keeper.asNew();
      form.submit();
    },
  };
}

/** What the frame around a form needs of it, whatever is typed in it. */
export type PlanForm = Omit<
  ReturnType<typeof usePlanForm<object, unknown, unknown>>,
  'draft' | 'typed' | 'content' | 'change'
> & { draft: Draft<unknown> & { keeper: { discard: () => void; exchange: () => void } } };
