import { Button } from '@digdir/designsystemet-react';
import { DraftNotices } from '#platform/ui/drafts/draft-notices.tsx';
import { DraftState } from '#platform/ui/drafts/draft-state.tsx';
import { TextArea } from '#platform/ui/form/fields.tsx';
import { ErrorSummary } from '#platform/ui/problem/error-summary.tsx';
import { ProblemPanel } from '#platform/ui/problem/problem-panel.tsx';
import { useSession } from '#platform/ui/session/session.ts';
import type { LogEntry } from '../../contract.ts';
import { useText } from '../words.ts';
import { EntryFields } from '../writing/entry-fields.tsx';
import { FormHeading } from './form-heading.tsx';
import { TwoVersions } from './two-versions.tsx';
import { useCorrecting } from './use-correcting.ts';
import './correct-form.css';

/** Corrects an entry where it stands; what it said before is kept, with the reason. Saves itself like the composer. */
export function CorrectForm({
  entry,
  zone,
  named,
  done,
  cancel,
}: {
  entry: LogEntry;
  zone: string;
  named: readonly string[];
  done: (entry: LogEntry) => void;
  cancel: () => void;
}) {
  const text = useText();
  const session = useSession();
  const { opened, draft, messages, round, correction, yours, change, submit, settle, keepTheirs, giveUp } =
    useCorrecting(entry, zone, done);
  const prefix = `correct-${opened.id}`;
  const fields = Object.entries(messages);
  if (correction.theirs) {
    return (
      <TwoVersions
        before={opened}
        theirs={correction.theirs}
        yours={yours}
        zone={zone}
        sending={correction.sending}
        error={correction.error}
        keepAll={keepTheirs}
        save={settle}
      />
    );
  }
  return (
    <form
      className="logbook-correct"
      aria-labelledby={`${prefix}-heading`}
      noValidate
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        submit();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <FormHeading id={`${prefix}-heading`} />
      {fields.length > 0 ? (
        <ErrorSummary
          errors={fields.map(([field, message]) => ({ field: `${prefix}-${field}`, message }))}
          round={round}
        />
      ) : null}
      {correction.error && fields.length === 0 ? (
        <ProblemPanel error={correction.error} again={submit} />
      ) : null}
      <DraftNotices draft={draft} keeper={draft.keeper} zone={zone} />
      <EntryFields
        prefix={prefix}
        value={draft.content}
        errors={messages}
        now={Date.now()}
        zone={zone}
        me={session.name ?? ''}
        named={named}
        correcting
        change={change}
      />
      <TextArea
        id={`${prefix}-reason`}
        label={text('logbook.field.reason')}
        hint={text('logbook.correct.reason-hint')}
        className="logbook-text logbook-reason"
        rows={2}
        value={draft.content.reason}
        error={messages.reason}
        onChange={(event) => change({ reason: event.target.value })}
      />
      <div className="logbook-correct-end">
        <DraftState copies={draft.copies} />
        <div className="om-row">
          <Button
            type="button"
            variant="tertiary"
            onClick={() => {
              giveUp();
              cancel();
            }}
          >
            {text('logbook.correct.cancel')}
          </Button>
          <Button type="submit" aria-disabled={correction.sending}>
            {text(correction.sending ? 'logbook.correct.saving' : 'logbook.correct.save')}
          </Button>
        </div>
      </div>
    </form>
  );
}
