import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useProgramme } from '#modules/programme/web/index.ts';
import { useClient } from '#platform/ui/api/use-client.ts';
import { TextArea, TextField } from '#platform/ui/form/fields.tsx';
import { DonePanel } from '#platform/ui/state/done-panel.tsx';
import type { Results } from '../../answers.ts';
import { resultsOperations } from '../../contract.ts';
import { kinds } from '../../terms.ts';
import { useText } from '../beside-words.ts';
import { CorrectFrame } from '../effect/correct-frame.tsx';
import { useEffectChanged } from '../effect/use-effect-changed.ts';
import { ChoiceField } from '../writing/choice-field.tsx';
import { underKey, useTyped } from '../writing/drafts.ts';
import { messagesOf } from '../writing/messages-of.ts';
import { useAttempt } from '../writing/use-attempt.ts';
import {
  type DeductionFault,
  deductionFaults,
  deductionOf,
  newDeduction,
  typedDeduction,
} from './typed-deduction.ts';
import { WhatFollows } from './what-follows.tsx';
import '../effect/effect.css';

const prefix = 'deduct';

/** States how much would have come anyway, or was only moved: the latest counts. */
export default function StateDeduction({ results, cancel }: { results: Results; cancel: () => void }) {
  const text = useText();
  const { id: programmeId, zone } = useProgramme();
  const client = useClient(resultsOperations);
  const changed = useEffectChanged();
  const draft = useTyped('stateFactor', programmeId, typedDeduction, newDeduction);
  const attempt = useAttempt();
  const [faults, setFaults] = useState<readonly DeductionFault[]>([]);
  const [done, setDone] = useState(false);
  const { content } = draft;
  const messages = messagesOf(faults, attempt.error, text);
  const submit = async () => {
    const { content } = draft.keeper.draft();
    const wrong = deductionFaults(content);
    const body = deductionOf(content);
    setFaults(wrong);
    if (wrong.length > 0 || !body) return attempt.stopped();
    const after = await attempt.run(() =>
      underKey(draft.keeper, (idempotencyKey) =>
        client.stateFactor({ params: { programmeId }, body }, { idempotencyKey }),
      ),
    );
    if (!after) return;
    await draft.keeper.finish(newDeduction);
    await changed();
    setDone(true);
  };
  const change = (part: Partial<typeof content>) => {
    draft.change(part);
    setFaults((all) => all.filter(({ field }) => !(field.replace('source.', '') in part)));
  };
  const written = (name: 'share' | 'reason' | 'title' | 'publisher' | 'url' | 'published') => {
    const field = ['share', 'reason'].includes(name) ? name : `source.${name}`;
    return {
      id: `${prefix}-${field}`,
      error: messages[field],
      value: content[name],
      onChange: ({ target }: { target: { value: string } }) => change({ [name]: target.value }),
    };
  };
  if (done)
    return (
      <DonePanel
        title={text('results.deduct.done')}
        actions={
          <Button type="button" variant="secondary" data-size="sm" onClick={() => setDone(false)}>
            {text('results.deduct.another')}
          </Button>
        }
      />
    );
  return (
    <CorrectFrame
      prefix={prefix}
      heading={text('results.deduct.heading')}
      about={text('results.deduct.about')}
      zone={zone}
      draft={draft}
      attempt={attempt}
      messages={messages}
      save={text('results.deduct.submit')}
      submit={() => void submit()}
      cancel={cancel}
    >
      <ChoiceField
        id={`${prefix}-kind`}
        label={text('results.deduct.kind')}
        value={content.kind}
        error={messages.kind}
        choices={kinds.map((kind) => ({
          value: kind,
          label: text(`results.kind.${kind}.many`),
          means: text(`results.kind.${kind}.means`),
        }))}
        choose={(kind) => change({ kind })}
      />
      <ChoiceField
        id={`${prefix}-name`}
        label={text('results.deduct.name')}
        value={content.name}
        error={messages.name}
        choices={(['deadweight', 'displacement'] as const).map((name) => ({
          value: name,
          label: text(`results.deduct.${name}`),
          means: text(`results.deduct.${name}-means`),
        }))}
        choose={(name) => change({ name })}
      />
      <TextField
        {...written('share')}
        label={text('results.deduct.share')}
        hint={text('results.deduct.share-hint')}
        className="results-short"
        inputMode="decimal"
      />
      <WhatFollows results={results} typed={content} />
      <TextArea
        {...written('reason')}
        label={text('results.deduct.reason')}
        hint={text('results.deduct.reason-hint')}
        rows={3}
      />
      <TextField {...written('title')} label={text('results.quote.title')} />
      <TextField {...written('publisher')} label={text('results.quote.publisher')} optional />
      <TextField {...written('url')} label={text('results.quote.url')} type="url" />
      <TextField
        {...written('published')}
        label={text('results.quote.published')}
        hint={text('results.hint.happened')}
        optional
      />
    </CorrectFrame>
  );
}
