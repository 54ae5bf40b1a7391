import { useState } from 'react';
import { z } from 'zod';
import { problemOf } from '#platform/ui/api/problem-of.ts';
import { useClient } from '#platform/ui/api/use-client.ts';
import { TextField } from '#platform/ui/form/fields.tsx';
import { type Claim, claim as claimShape } from '../../answers.ts';
import { resultsOperations } from '../../contract.ts';
import { shareOfTyped } from '../amount.ts';
import { useAmount } from '../use-amount.ts';
import { useText } from '../words.ts';
import { underKey, useTyped } from '../writing/drafts.ts';
import { messagesOf } from '../writing/messages-of.ts';
import { OverClaimed, overClaimedIn } from '../writing/over-claimed.tsx';
import type { AboutFault } from '../writing/typed-effect.ts';
import { useAttempt } from '../writing/use-attempt.ts';
import { changeOf } from './change-of.ts';
import { CorrectFrame } from './correct-frame.tsx';

const correcting = z.object({ share: z.string(), project: z.string(), reason: z.string() });

/** Changes a share, or takes it back; what it was is kept, with the reason. */
export function CorrectClaim({
  claim,
  zone,
  done,
  cancel,
}: {
  claim: Claim;
  zone: string;
  done: () => void;
  cancel: () => void;
}) {
  const text = useText();
  const { percent } = useAmount();
  const client = useClient(resultsOperations);
  const [opened] = useState(claim);
  const prefix = `claim-${opened.id}`;
  const empty = { share: percent(opened.share), project: opened.project ?? '', reason: '' };
  const draft = useTyped('correctClaim', opened.id, correcting, empty);
  const attempt = useAttempt();
  const [faults, setFaults] = useState<readonly AboutFault[]>([]);
  const { content } = draft;
  const { status, extra } = problemOf(attempt.error);
  const theirs = status === 412 ? claimShape.safeParse(extra?.current).data : undefined;
  const tooMuch = overClaimedIn(attempt.error);
  const messages = messagesOf(faults, theirs || tooMuch ? undefined : attempt.error, text);
  const change = (part: Partial<typeof content>) => {
    draft.change(part);
    setFaults((all) => all.filter(({ field }) => !(field in part)));
  };
  const yours = () => {
    const { share, project } = draft.keeper.draft().content;
    return changeOf(
      { share: opened.share, project: opened.project },
      { share: shareOfTyped(share) ?? opened.share, project: project.trim() || null },
    );
  };
  const send = async (version: number) => {
    const { content } = draft.keeper.draft();
    const share = shareOfTyped(content.share);
    const wrong: AboutFault[] = [];
    if (share === undefined) wrong.push({ field: 'share', key: 'results.fault.share-or-none' });
    else if (Object.keys(yours()).length === 0)
      wrong.push({ field: 'share', key: 'results.fault.nothing-changed' });
    if (!content.reason.trim()) wrong.push({ field: 'reason', key: 'results.fault.reason' });
    setFaults(wrong);
    if (wrong.length > 0) return attempt.stopped();
    const after = await attempt.run(() =>
      underKey(draft.keeper, (idempotencyKey) =>
        client.correctClaim(
          { params: { claimId: opened.id }, body: { ...yours(), reason: content.reason.trim() } },
          { ifMatch: version, idempotencyKey },
        ),
      ),
    );
    if (!after) return;
    await draft.keeper.finish(empty);
    done();
  };
  return (
    <CorrectFrame
      prefix={prefix}
      heading={text('results.shares.correct')}
      about={text('results.shares.correct-text')}
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
        tooMuch ? (
          <OverClaimed
            error={attempt.error}
            level={4}
            setShare={(left) => {
              change({ share: percent(left) });
              attempt.forget();
              document.getElementById(`${prefix}-share`)?.focus();
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
      <TextField
        id={`${prefix}-share`}
        label={text('results.field.share')}
        className="results-short"
        inputMode="decimal"
        value={content.share}
        error={messages.share}
        onChange={(event) => change({ share: event.target.value })}
      />
      <TextField
        id={`${prefix}-project`}
        label={text('results.field.project')}
        optional
        value={content.project}
        error={messages.project}
        onChange={(event) => change({ project: event.target.value })}
      />
    </CorrectFrame>
  );
}
