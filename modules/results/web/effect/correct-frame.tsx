import { Button, Heading } from '@digdir/designsystemet-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { TextArea } from '#platform/ui/form/fields.tsx';
import { ErrorSummary } from '#platform/ui/problem/error-summary.tsx';
import { useText } from '../words.ts';
import { AttemptProblem } from '../writing/attempt-problem.tsx';
import { DraftNotices, DraftState } from '../writing/drafts.ts';
import type { useAttempt } from '../writing/use-attempt.ts';
import { Stale } from './stale.tsx';
import '../writing/form.css';

type Notices = Parameters<typeof DraftNotices>[0];
type Draft = Notices['draft'] & { keeper: Notices['keeper'] & { asNew: () => void } };

/** A form below what it changes: focus on its heading, what is wrong with links, the draft's state, and a way out. */
export function CorrectFrame({
  prefix,
  heading,
  about,
  zone,
  draft,
  attempt,
  messages,
  conflict,
  refusal,
  reason,
  save,
  submit,
  cancel,
  children,
}: {
  prefix: string;
  heading: string;
  about?: string;
  zone: string;
  draft: Draft;
  attempt: ReturnType<typeof useAttempt>;
  messages: Readonly<Record<string, string>>;
  /** Somebody else was first: what stands now, what one wants, and the two ways on. */
  conflict?:
    | {
        theirs: Readonly<Record<string, unknown>> & { readonly version: number };
        yours: Readonly<Record<string, unknown>>;
        send: (version: number) => unknown;
        leave: () => void;
      }
    | undefined;
  /** Its own panel, instead of the general one. */
  refusal?: ReactNode;
  /** Why it is corrected; a new measurement needs no reason. */
  reason?: { value: string; change: (reason: string) => void };
  save: string;
  submit: () => void;
  cancel: () => void;
  children: ReactNode;
}) {
  const text = useText();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const fields = Object.entries(messages);
  return (
    <form
      className="results-form results-correct"
      noValidate
      aria-labelledby={`${prefix}-heading`}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div className="results-part">
        <div>
          <Heading level={3} data-size="2xs" id={`${prefix}-heading`} tabIndex={-1} ref={title}>
            {heading}
          </Heading>
          {about ? <p className="om-small om-muted">{about}</p> : null}
        </div>
        {fields.length > 0 ? (
          <ErrorSummary
            round={attempt.round}
            errors={fields.map(([field, message]) => ({ field: `${prefix}-${field}`, message }))}
          />
        ) : null}
        {conflict ? (
          <Stale
            theirs={conflict.theirs}
            yours={conflict.yours}
            sending={attempt.sending}
            save={() => {
              draft.keeper.asNew();
              void conflict.send(conflict.theirs.version);
            }}
            leave={conflict.leave}
          />
        ) : (
          (refusal ??
          (attempt.error && fields.length === 0 ? (
            <AttemptProblem error={attempt.error} again={submit} asNew={draft.keeper.asNew} />
          ) : null))
        )}
        <DraftNotices draft={draft} keeper={draft.keeper} zone={zone} />
        {children}
        {reason ? (
          <TextArea
            id={`${prefix}-reason`}
            label={text('results.correct.reason')}
            hint={text('results.correct.reason-hint')}
            rows={2}
            value={reason.value}
            error={messages.reason}
            onChange={(event) => reason.change(event.target.value)}
          />
        ) : null}
      </div>
      <div className="results-end">
        <DraftState copies={draft.copies} />
        <div className="om-row">
          <Button type="button" variant="tertiary" onClick={cancel}>
            {text('common.cancel')}
          </Button>
          <Button type="submit" aria-disabled={attempt.sending}>
            {attempt.sending ? text('saved.saving') : save}
          </Button>
        </div>
      </div>
    </form>
  );
}
