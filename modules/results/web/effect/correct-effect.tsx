import { useState } from 'react';
import { z } from 'zod';
import { problemOf } from '#platform/ui/api/problem-of.ts';
import { useClient } from '#platform/ui/api/use-client.ts';
import { useKey } from '#platform/ui/drafts/use-key.ts';
import { candidate, type Effect, effect as effectShape } from '../../answers.ts';
import { resultsOperations } from '../../contract.ts';
import { useText } from '../words.ts';
import { ExemptFields, FirmFields, JobFields, KindFields } from '../writing/about-fields.tsx';
import { FigureReason } from '../writing/doubt-fields.tsx';
import { underKey, useTyped } from '../writing/drafts.ts';
import { messagesOf } from '../writing/messages-of.ts';
import { SameJobs } from '../writing/same-jobs.tsx';
import {
  type AboutFault,
  aboutFaults,
  aboutOf,
  numberTyped,
  reasonsOf,
  typedAboutOf,
  typedEffect,
} from '../writing/typed-effect.ts';
import { useAttempt } from '../writing/use-attempt.ts';
import { changeOf } from './change-of.ts';
import { CorrectFrame } from './correct-frame.tsx';

const correcting = typedEffect
  .omit({ measurement: true, share: true, project: true })
  .extend({ reason: z.string() });

/** Corrects what an effect says of the firm and the jobs; how many there were is corrected in the measurement. */
export function CorrectEffect({
  effect,
  programmeId,
  zone,
  done,
  cancel,
}: {
  effect: Effect;
  programmeId: string;
  zone: string;
  done: () => void;
  cancel: () => void;
}) {
  const text = useText();
  const client = useClient(resultsOperations);
  const keyOf = useKey();
  const [opened] = useState(effect);
  const before = typedAboutOf(opened);
  const empty: z.output<typeof correcting> = { ...before, told: {}, reason: '' };
  const draft = useTyped('correctEffect', opened.id, correcting, empty);
  const attempt = useAttempt();
  const [faults, setFaults] = useState<readonly AboutFault[]>([]);
  const { content } = draft;
  const theirs = currentIn(attempt.error);
  const same = candidatesIn(attempt.error);
  const messages = messagesOf(faults, theirs || same.length > 0 ? undefined : attempt.error, text);
  const prefix = 'correct';
  const yours = () => {
    const { basis: _, ...after } = aboutOf(draft.keeper.draft().content, opened.lang);
    const { basis: __, ...was } = aboutOf(before, opened.lang);
    return changeOf(was, after);
  };
  const send = async (version: number) => {
    const { content } = draft.keeper.draft();
    const wrong: AboutFault[] = [...aboutFaults(content)];
    const reasons = changeOf(reasonsOf(before), reasonsOf(content));
    const nothing = Object.keys(yours()).length + Object.keys(reasons).length === 0;
    if (nothing) wrong.push({ field: 'organisationName', key: 'results.fault.nothing-changed' });
    if (!content.reason.trim()) wrong.push({ field: 'reason', key: 'results.fault.reason' });
    setFaults(wrong);
    if (wrong.length > 0) return attempt.stopped();
    const differentFrom = Object.entries(content.told).flatMap(([other, { how, reason }]) =>
      how === 'other' && reason.trim() ? [{ effect: other as Effect['id'], reason: reason.trim() }] : [],
    );
    const body = {
      ...yours(),
      ...(Object.keys(reasons).length > 0 ? { reasons: reasonsOf(content) } : {}),
      ...(differentFrom.length > 0 ? { differentFrom } : {}),
      reason: content.reason.trim(),
    };
    const after = await attempt.run(() =>
      underKey(draft.keeper, (idempotencyKey) =>
        client.correctEffect({ params: { effectId: opened.id }, body }, { ifMatch: version, idempotencyKey }),
      ),
    );
    if (!after) return;
    await draft.keeper.finish(empty);
    done();
  };
  const change = (part: Partial<typeof content>) => {
    draft.change(part);
    setFaults((all) => all.filter(({ field }) => !(field in part)));
  };
  const about = { prefix, value: content, errors: messages, change };
  return (
    <CorrectFrame
      prefix={prefix}
      heading={text('results.correct.effect')}
      about={text('results.correct.kept')}
      zone={zone}
      draft={draft}
      attempt={attempt}
      messages={messages}
      conflict={
        theirs && {
          theirs,
          yours: yours(),
          send,
          leave: () => {
            void draft.keeper.finish(empty);
            done();
          },
        }
      }
      refusal={
        same.length > 0 ? (
          <SameJobs
            prefix={prefix}
            candidates={same}
            refusal={attempt.error}
            told={content.told}
            errors={messages}
            change={(told) => change({ told })}
            claim={async (other, share, project) => {
              const params = { programmeId: programmeId as never };
              const body = {
                effect: other,
                share,
                organisationNumber: numberTyped(content.organisationNumber) ?? null,
                project: project || null,
              };
              await client.claimEffect({ params, body }, { idempotencyKey: keyOf(body) });
              done();
            }}
          />
        ) : undefined
      }
      reason={{ value: content.reason, change: (reason) => change({ reason }) }}
      save={text('results.correct.save')}
      submit={() => void send(opened.version)}
      cancel={() => {
        void draft.keeper.finish(empty);
        cancel();
      }}
    >
      <FirmFields {...about} />
      <KindFields {...about} fixedBasis />
      <FigureReason {...about} />
      <JobFields {...about} />
      <ExemptFields {...about} />
    </CorrectFrame>
  );
}

function currentIn(error: unknown): Effect | undefined {
  const { status, extra } = problemOf(error);
  return status === 412 ? effectShape.safeParse(extra?.current).data : undefined;
}

const candidatesIn = (error: unknown) =>
  problemOf(error).code === 'same-jobs'
    ? (z.object({ candidates: z.array(candidate) }).safeParse(problemOf(error).extra).data?.candidates ?? [])
    : [];
