import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { z } from 'zod';
import type { useProgramme } from '#modules/programme/web/index.ts';
import { knownDayAsTyped } from '#platform/time/known-day-as-typed.ts';
import { problemOf } from '#platform/ui/api/problem-of.ts';
import { useClient } from '#platform/ui/api/use-client.ts';
import { readKey, useRead } from '#platform/ui/api/use-read.ts';
import { useKey } from '#platform/ui/drafts/use-key.ts';
import { useLanguage } from '#platform/ui/language/use-text.ts';
import { type Candidate, candidate } from '../../answers.ts';
import { resultsOperations } from '../../contract.ts';
import { useText } from '../words.ts';
import { useTyped } from './drafts.ts';
import { messagesOf } from './messages-of.ts';
import {
  type AboutFault,
  effectFaults,
  newEffect,
  numberTyped,
  recordingOf,
  type TypedEffect,
  typedEffect,
} from './typed-effect.ts';
import { useAttempt } from './use-attempt.ts';

/** A row that is being written: its draft, what is wrong with it, what may be the same jobs, and the sending of it. */
export function useRecording(programme: ReturnType<typeof useProgramme>) {
  const text = useText();
  const page = useLanguage();
  const client = useClient(resultsOperations);
  const keyOf = useKey();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const draft = useTyped('recordEffect', programme.id, typedEffect, newEffect);
  const [faults, setFaults] = useState<readonly AboutFault[]>([]);
  const attempt = useAttempt();
  const params = { programmeId: programme.id };
  const { content } = draft;
  const number = numberTyped(content.organisationNumber);
  const happened = knownDayAsTyped(content.happened);
  const found = useRead(
    resultsOperations,
    'findSameJobs',
    { params, query: { organisationNumber: number ?? '', happened: happened ?? '' } },
    { enabled: number !== undefined && happened !== undefined },
  );
  const isSame = problemOf(attempt.error).code === 'same-jobs';
  const candidates = number && happened ? together(found.data?.items ?? [], refused(attempt.error)) : [];

  const done = async (effect: string, what: 'recorded' | 'claimed') => {
    await draft.keeper.finish(newEffect);
    for (const name of ['listEffects', 'readResults', 'listReChecks', 'listClaims', 'readEffect'])
      void queries.invalidateQueries({ queryKey: readKey(name) });
    await navigate({
      to: '/programmes/$slug/results/$effectId',
      params: { slug: programme.slug, effectId: effect } as never,
      state: { done: what } as never,
    });
  };
  return {
    draft,
    attempt,
    candidates,
    sameJobs: isSame ? attempt.error : undefined,
    messages: messagesOf(faults, isSame ? undefined : attempt.error, text),
    change: (part: Partial<TypedEffect>) => {
      draft.change(part);
      const touched = Object.keys('measurement' in part ? { ...part, ...part.measurement } : part);
      setFaults((all) =>
        all.filter(({ field }) => !touched.includes(field) && !(part.told && field.startsWith('told-'))),
      );
    },
    submit: async () => {
      const typed = draft.keeper.draft();
      const wrong = effectFaults(typed.content);
      setFaults(wrong);
      if (wrong.length > 0) return attempt.stopped();
      // Who reads in English does not therefore write in English.
      const body = recordingOf(typed.content, page === 'en' ? programme.language : page);
      const effect = await attempt.run(() =>
        client.recordEffect({ params, body }, { idempotencyKey: typed.key }),
      );
      if (effect) await done(effect.id, 'recorded');
    },
    claim: async (effect: Candidate['effect'], share: number, project: string) => {
      const body = { effect, share, organisationNumber: number ?? null, project: project || null };
      await client.claimEffect({ params, body }, { idempotencyKey: keyOf({ ...params, ...body }) });
      await done(effect, 'claimed');
    },
  };
}

const refused = (error: unknown): readonly Candidate[] =>
  z.object({ candidates: z.array(candidate) }).safeParse(problemOf(error).extra).data?.candidates ?? [];

/** What was found while typing, and what the server found since. */
const together = (found: readonly Candidate[], since: readonly Candidate[]): readonly Candidate[] => [
  ...new Map([...found, ...since].map((each) => [each.effect, each])).values(),
];
