import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { useProgramme } from '#modules/programme/web/index.ts';
import { useClient } from '#platform/ui/api/use-client.ts';
import { SelectField, TextField } from '#platform/ui/form/fields.tsx';
import { useLanguage } from '#platform/ui/language/use-text.ts';
import { ErrorSummary } from '#platform/ui/problem/error-summary.tsx';
import { resultsOperations } from '../../contract.ts';
import { figureUnits, qualifiers, subjects } from '../../terms.ts';
import { useEffectChanged } from '../effect/use-effect-changed.ts';
import { useText } from '../words.ts';
import { AttemptProblem } from '../writing/attempt-problem.tsx';
import { ChoiceField } from '../writing/choice-field.tsx';
import { DraftNotices, DraftState, useTyped } from '../writing/drafts.ts';
import { messagesOf } from '../writing/messages-of.ts';
import { useAttempt } from '../writing/use-attempt.ts';
import { QuoteFields } from './quote-fields.tsx';
import {
  type FigureFault,
  figureFaults,
  figureOf,
  newFigure,
  newQuote,
  typedFigure,
} from './typed-figure.ts';
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
  const field = (name: keyof typeof content) => ({ id: `${prefix}-${name}`, error: messages[name] });
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
        <SelectField
          {...field('subject')}
          label={text('results.figure-form.subject')}
          hint={text('results.figure-form.subject-hint')}
          value={content.subject}
          onChange={(event) => change({ subject: subjects.find((one) => one === event.target.value) ?? '' })}
        >
          <option value="">{text('results.figure-form.choose')}</option>
          {subjects.map((subject) => (
            <option key={subject} value={subject}>
              {text(`results.subject.${subject}`)}
            </option>
          ))}
        </SelectField>
        <div className="results-pair">
          <SelectField
            {...field('qualifier')}
            label={text('results.figure-form.qualifier')}
            value={content.qualifier}
            onChange={(event) =>
              change({ qualifier: qualifiers.find((one) => one === event.target.value) ?? 'exactly' })
            }
          >
            {qualifiers.map((qualifier) => (
              <option key={qualifier} value={qualifier}>
                {text(`results.qualifier.${qualifier}`)}
              </option>
            ))}
          </SelectField>
          <TextField
            {...field('low')}
            label={text('results.figure-form.low')}
            inputMode="decimal"
            value={content.low}
            onChange={(event) => change({ low: event.target.value })}
          />
          <TextField
            {...field('high')}
            label={text('results.figure-form.high')}
            optional
            inputMode="decimal"
            value={content.high}
            onChange={(event) => change({ high: event.target.value })}
          />
          <SelectField
            {...field('unit')}
            label={text('results.figure-form.unit')}
            value={content.unit}
            onChange={(event) =>
              change({ unit: figureUnits.find((one) => one === event.target.value) ?? 'jobs' })
            }
          >
            {figureUnits.map((unit) => (
              <option key={unit} value={unit}>
                {text(`results.unit.${unit}`)}
              </option>
            ))}
          </SelectField>
        </div>
        <TextField
          {...field('asOf')}
          label={text('results.figure-form.as-of')}
          hint={text('results.hint.happened')}
          optional
          value={content.asOf}
          onChange={(event) => change({ asOf: event.target.value })}
        />
        <ChoiceField
          id={`${prefix}-attribution`}
          label={text('results.figure-form.attribution')}
          value={content.attribution}
          error={messages.attribution}
          choices={(['contributed', 'context'] as const).map((value) => ({
            value,
            label: text(`results.attribution.${value}`),
          }))}
          choose={(attribution) => change({ attribution })}
        />
        {Object.entries(content.quotes).map(([at, quote]) => (
          <QuoteFields
            key={at}
            prefix={prefix}
            number={Number(at) + 1}
            value={quote}
            errors={messages}
            change={(part) =>
              change({
                quotes: content.quotes.map((each, index) =>
                  index === Number(at) ? { ...each, ...part } : each,
                ),
              })
            }
            remove={
              content.quotes.length > 1
                ? () => change({ quotes: content.quotes.filter((_, index) => index !== Number(at)) })
                : undefined
            }
          />
        ))}
        {content.quotes.length < 10 ? (
          <div>
            <Button
              type="button"
              variant="secondary"
              data-size="sm"
              onClick={() => change({ quotes: [...content.quotes, newQuote(lang)] })}
            >
              {text('results.quote.add')}
            </Button>
          </div>
        ) : null}
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
