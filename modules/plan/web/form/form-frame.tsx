import { Button, Heading } from '@digdir/designsystemet-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { DraftNotices } from '#platform/ui/drafts/draft-notices.tsx';
import { DraftState } from '#platform/ui/drafts/draft-state.tsx';
import { ErrorSummary } from '#platform/ui/problem/error-summary.tsx';
import { ProblemPanel } from '#platform/ui/problem/problem-panel.tsx';
import { useText } from '../words.ts';
import type { PlanForm } from './use-plan-form.ts';
import './form-frame.css';

/** What every form of the plan has around its fields: heading, what is wrong, where the draft is, and two buttons. */
export function FormFrame({
  form,
  title,
  lead,
  save,
  zone,
  close,
  standing,
  level = 5,
  children,
}: {
  form: PlanForm;
  /** Of its heading: one below what it stands under. */
  level?: 2 | 4 | 5;
  title: string;
  lead?: ReactNode;
  save: string;
  zone: string;
  close: () => void;
  /** What somebody else wrote meanwhile, in words, and its version. */
  standing?: ((theirs: unknown) => { words: ReactNode; version: number } | undefined) | undefined;
  children: ReactNode;
}) {
  const text = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const theirs = form.theirs === undefined ? undefined : standing?.(form.theirs);
  const faults = Object.entries(form.messages);
  return (
    <form
      className="plan-form om-form"
      aria-labelledby="plan-form-heading"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        form.submit();
      }}
    >
      <div>
        <Heading level={level} data-size="xs" id="plan-form-heading" tabIndex={-1} ref={heading}>
          {title}
        </Heading>
        {lead ? <div className="om-small om-muted om-measure">{lead}</div> : null}
      </div>
      <ErrorSummary
        errors={faults.map(([field, message]) => ({ field: `plan-${field}`, message }))}
        round={form.round}
      />
      {form.error !== undefined && faults.length === 0 && theirs === undefined ? (
        <ProblemPanel error={form.error} />
      ) : null}
      {theirs ? (
        <ProblemPanel error={form.error}>
          <p className="om-small">{text('plan.form.theirs')}</p>
          <blockquote className="om-note plan-theirs">{theirs.words}</blockquote>
          <div className="om-row">
            <Button
              type="button"
              variant="secondary"
              data-size="sm"
              onClick={() => form.submitOnto(theirs.version)}
            >
              {text('plan.form.use-mine')}
            </Button>
            <Button
              type="button"
              variant="tertiary"
              data-size="sm"
              onClick={() => {
                form.giveUp();
                close();
              }}
            >
              {text('plan.form.keep-theirs')}
            </Button>
          </div>
        </ProblemPanel>
      ) : null}
      <DraftNotices draft={form.draft} keeper={form.draft.keeper} zone={zone} />
      {children}
      <div className="plan-form-end">
        <Button type="submit" aria-disabled={form.sending}>
          {form.sending ? text('saved.saving') : save}
        </Button>
        {/* Closed, not thrown away: the draft is there when the form is opened again, and can be discarded there. */}
        <Button type="button" variant="tertiary" onClick={close}>
          {text('common.close')}
        </Button>
        <DraftState copies={form.draft.copies} />
      </div>
    </form>
  );
}
