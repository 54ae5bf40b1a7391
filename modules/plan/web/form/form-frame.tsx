import { Button, Heading } from '@digdir/designsystemet-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { DraftedForm } from '#platform/ui/form/drafted-form.tsx';
import { ProblemPanel } from '#platform/ui/problem/problem-panel.tsx';
import { useText } from '../words.ts';
import type { PlanForm } from './use-plan-form.ts';
import './form-frame.css';

/** A form of the plan where it belongs: its heading takes focus, and what somebody else wrote meanwhile is shown. */
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
  return (
    <div className="om-box plan-form">
      <div>
        <Heading level={level} data-size="xs" id="plan-form-heading" tabIndex={-1} ref={heading}>
          {title}
        </Heading>
        {lead ? <p className="om-small om-muted om-measure">{lead}</p> : null}
      </div>
      <DraftedForm
        form={theirs ? { ...form, error: undefined } : form}
        prefix="plan"
        zone={zone}
        labelledBy="plan-form-heading"
        save={save}
        saving={text('saved.saving')}
        cancel={close}
      >
        {theirs ? (
          <ProblemPanel error={form.error}>
            <p className="om-small">{text('plan.form.theirs')}</p>
            <blockquote className="om-note">{theirs.words}</blockquote>
            <div className="om-row plan-choose">
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
        {children}
      </DraftedForm>
    </div>
  );
}
