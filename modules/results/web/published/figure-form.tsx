import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { useProgramme } from '#modules/programme/web/index.ts';
import { useClient } from '#platform/ui/api/use-client.ts';
import { useLanguage } from '#platform/ui/language/use-text.ts';
import { ErrorSummary } from '#platform/ui/problem/error-summary.tsx';
import { resultsOperations } from '../../contract.ts';
import { useText } from '../beside-words.ts';
import { useEffectChanged } from '../effect/use-effect-changed.ts';
import { AttemptProblem } from '../writing/attempt-problem.tsx';
import { DraftNotices, DraftState, useTyped } from '../writing/drafts.ts';
import { messagesOf } from '../writing/messages-of.ts';
import { useAttempt } from '../writing/use-attempt.ts';
import { FigureFields } from './figure-fields.tsx';
import { type FigureFault, figureFaults, figureOf, newFigure, typedFigure } from './typed-figure.ts';
import '../writing/form.css';

const prefix = 'figure';

/** Keeps what somebody published, with the words and where they stand. */
export function FigureForm({
  programme,
  done,
}: {
  programme: ReturnType<typeof useProgramme>;
  done: () => void;
}) {
  const text = useText();
  const page = useLanguage();
  const lang = page === 'en' ? programme.language : page;
  const client = useClient(resultsOperations);
  const changed = useEffectChanged();
  const empty = newFigure(lang);
  const draft = useTyped('recordPublishedFigure', programme.id, typedFigure, empty);
  const attempt = useAttempt();
  const [faults, setFaults] = useState<readonly FigureFault[]>([]);
  const { content } = draft;
  const messages = messagesOf(faults, attempt.error, text);
  const fields = Object.entries(messages);
  const change = (part: Partial<typeof content>) => {
    draft.change(part);
    const touched = Object.keys(part);
    setFaults((all) => all.filter(({ field }) => !touched.some((start) => field.startsWith(start))));
  };
  const submit = async () => {
    const { content, key } = draft.keeper.draft();
    const wrong = figureFaults(content);
    setFaults(wrong);
    if (wrong.length > 0) return attempt.stopped();
    const after = await attempt.run(() =>
      client.recordPublishedFigure(
        { params: { programmeId: programme.id }, body: figureOf(content) },
        { idempotencyKey: key },
      ),
    );
    if (!after) return;
    await draft.keeper.finish(empty);
    await changed();
    done();
  };
  return (
    <form
      className="results-form"
      noValidate
      aria-labelledby="figure-heading"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <div className="results-part">
        {fields.length > 0 ? (
          <ErrorSummary
            round={attempt.round}
            errors={fields.map(([name, message]) => ({ field: `${prefix}-${name}`, message }))}
          />
        ) : null}
        {attempt.error && fields.length === 0 ? (
          <AttemptProblem error={attempt.error} again={() => void submit()} asNew={draft.keeper.asNew} />
        ) : null}
        <DraftNotices draft={draft} keeper={draft.keeper} zone={programme.zone} />
        <FigureFields prefix={prefix} value={content} errors={messages} lang={lang} change={change} />
      </div>
      <div className="results-end">
        <DraftState copies={draft.copies} />
        <Button type="submit" aria-disabled={attempt.sending}>
          {text(attempt.sending ? 'results.write.sending' : 'results.figure-form.submit')}
        </Button>
      </div>
    </form>
  );
}
