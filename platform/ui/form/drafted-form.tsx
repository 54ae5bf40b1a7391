import { Button } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import type { Draft } from '../drafts/draft-keeper.ts';
import { DraftNotices } from '../drafts/draft-notices.tsx';
import { DraftState } from '../drafts/draft-state.tsx';
import { useText } from '../language/use-text.ts';
import { ErrorSummary } from '../problem/error-summary.tsx';
import { ProblemPanel } from '../problem/problem-panel.tsx';
import type { useDraftedForm } from './use-drafted-form.ts';
import './form.css';

type State = Pick<
  ReturnType<typeof useDraftedForm<object, unknown>>,
  'messages' | 'error' | 'round' | 'sending' | 'submit' | 'giveUp'
> & { draft: Draft<unknown> & { keeper: { discard: () => void; exchange: () => void } } };

/** Around the fields of a form that saves itself: what is wrong, the draft found again, where it is safe, and the two ways out. */
export function DraftedForm({
  form,
  prefix,
  zone,
  labelledBy,
  save,
  saving,
  cancel,
  children,
}: {
  form: State;
  /** Fields are `<prefix>-<name of the field>`, as the summary of faults links to them. */
  prefix: string;
  zone: string;
  labelledBy: string;
  save: string;
  saving: string;
  cancel?: () => void;
  children: ReactNode;
}) {
  const text = useText();
  const { draft, messages, error, round, sending, submit, giveUp } = form;
  return (
    <form
      className="om-form"
      aria-labelledby={labelledBy}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <ErrorSummary
        errors={Object.entries(messages).map(([field, message]) => ({
          field: fieldId(prefix, field),
          message,
        }))}
        round={round}
      />
      {error ? <ProblemPanel error={error} again={submit} /> : null}
      <DraftNotices draft={draft} keeper={draft.keeper} zone={zone} />
      {children}
      <div className="om-row om-between om-form-end">
        <DraftState copies={draft.copies} />
        <div className="om-row">
          {cancel ? (
            <Button
              type="button"
              variant="tertiary"
              onClick={() => {
                giveUp();
                cancel();
              }}
            >
              {text('common.cancel')}
            </Button>
          ) : null}
          <Button type="submit" aria-disabled={sending}>
            {sending ? saving : save}
          </Button>
        </div>
      </div>
    </form>
  );
}

/** `source.url` of the form `shock` is the field `shock-source-url`. */
export const fieldId = (prefix: string, field: string) => `${prefix}-${field.replaceAll('.', '-')}`;
