import { useState } from 'react';
import { useProgramme } from '#modules/programme/web/index.ts';
import { problemOf } from '#platform/ui/api/problem-of.ts';
import { useClient } from '#platform/ui/api/use-client.ts';
import { resultsOperations } from '../../contract.ts';
import { type Figure, figure as figureShape } from '../../shapes.ts';
import { useText } from '../beside-words.ts';
import { CorrectFrame } from '../effect/correct-frame.tsx';
import { useAmount } from '../use-amount.ts';
import { underKey, useTyped } from '../writing/drafts.ts';
import { messagesOf } from '../writing/messages-of.ts';
import { useAttempt } from '../writing/use-attempt.ts';
import { FigureFields } from './figure-fields.tsx';
import {
  correctingFigure,
  correctionFaults,
  type FigureFault,
  figureChange,
  typedFigureOf,
} from './typed-figure.ts';

/** Corrects how a published figure is kept, or adds another quote; what it said before is kept, with the reason. */
export default function CorrectFigure({
  figure,
  zone,
  done,
  cancel,
}: {
  figure: Figure;
  zone: string;
  done: () => void;
  cancel: () => void;
}) {
  const text = useText();
  const { amount } = useAmount();
  const client = useClient(resultsOperations);
  const { id: programmeId } = useProgramme();
  const [opened] = useState(figure);
  const empty = { ...typedFigureOf(opened, amount), reason: '' };
  const prefix = `figure-${opened.id}`;
  const draft = useTyped('correctPublishedFigure', `${programmeId}.${opened.id}`, correctingFigure, empty);
  const attempt = useAttempt();
  const [faults, setFaults] = useState<readonly FigureFault[]>([]);
  const { content } = draft;
  const { status, extra } = problemOf(attempt.error);
  const theirs = status === 412 ? figureShape.safeParse(extra?.current).data : undefined;
  const messages = messagesOf(faults, theirs ? undefined : attempt.error, text);
  const change = (part: Partial<typeof content>) => {
    draft.change(part);
    const touched = Object.keys(part);
    setFaults((all) => all.filter(({ field }) => !touched.some((start) => field.startsWith(start))));
  };
  const yours = () => figureChange(empty, draft.keeper.draft().content);
  const send = async (version: number) => {
    const { content } = draft.keeper.draft();
    const wrong = correctionFaults(empty, content);
    setFaults(wrong);
    if (wrong.length > 0) return attempt.stopped();
    const after = await attempt.run(() =>
      underKey(draft.keeper, (idempotencyKey) =>
        client.correctPublishedFigure(
          { params: { figureId: opened.id }, body: { ...yours(), reason: content.reason.trim() } },
          { ifMatch: version, idempotencyKey },
        ),
      ),
    );
    if (!after) return;
    await draft.keeper.finish(empty);
    done();
  };
  const leave = (then: () => void) => {
    void draft.keeper.finish(empty);
    then();
  };
  return (
    <CorrectFrame
      prefix={prefix}
      heading={text('results.correct-figure.heading')}
      about={text('results.correct.kept')}
      zone={zone}
      draft={draft}
      attempt={attempt}
      messages={messages}
      conflict={theirs && { theirs, yours: yours(), send, leave: () => leave(done) }}
      reason={{ value: content.reason, change: (reason) => change({ reason }) }}
      save={text('results.correct.save')}
      submit={() => void send(opened.version)}
      cancel={() => leave(cancel)}
    >
      <FigureFields
        prefix={prefix}
        value={content}
        errors={messages}
        lang={content.quotes[0]?.lang ?? 'nb'}
        change={change}
      />
    </CorrectFrame>
  );
}
