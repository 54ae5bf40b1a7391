import { Button, Heading } from '@digdir/designsystemet-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { messagesByField } from '#platform/ui/api/problem-of.ts';
import { TextArea } from '#platform/ui/form/fields.tsx';
import { ErrorSummary } from '#platform/ui/problem/error-summary.tsx';
import { ProblemPanel } from '#platform/ui/problem/problem-panel.tsx';
import { useSession } from '#platform/ui/session/session.ts';
import type { LogEntry } from '../../contract.ts';
import { useDraft } from '../drafts/use-draft.ts';
import { useText } from '../words.ts';
import { DraftNotices } from '../writing/draft-notices.tsx';
import { DraftState } from '../writing/draft-state.tsx';
import { EntryFields } from '../writing/entry-fields.tsx';
import type { Fault } from '../writing/faults.ts';
import { fieldMessages } from '../writing/field-messages.ts';
import { type Writing, writing, writingOf } from '../writing/writing.ts';
import { judged } from './judged.ts';
import { TwoVersions } from './two-versions.tsx';
import { useCorrection } from './use-correction.ts';
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
  // The version that was opened: what the list fetches meanwhile must not change what one is correcting.
  const [opened] = useState(entry);
  const draft = useDraft<Writing>(
    { operation: 'correctLogEntry', subject: opened.id },
    {
      empty: writingOf(opened),
      isEmpty: (content) => JSON.stringify(content) === JSON.stringify(writingOf(opened)),
      parse: (content) => writing.safeParse(content).data,
    },
  );
  const { keeper, content } = draft;
  const correction = useCorrection((after) => {
    void keeper.finish(writingOf(after));
    done(after);
  });
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [unchanged, setUnchanged] = useState(false);
  const [round, setRound] = useState(0);
  const prefix = `correct-${opened.id}`;
  const messages: Readonly<Record<string, string>> = {
    ...fieldMessages(faults, messagesByField(correction.error), text),
    ...(unchanged ? { text: text('logbook.errors.nothing-changed') } : {}),
  };
  const fields = Object.entries(messages);
  const { change: yours } = judged(opened, content, { now: Date.now(), zone });

  const change = (part: Partial<Writing>) => {
    keeper.change({ ...keeper.draft().content, ...part });
    setFaults([]);
    setUnchanged(false);
  };
  const submit = () => {
    const { change, faults } = judged(opened, keeper.draft().content, { now: Date.now(), zone });
    const nothing = Object.keys(change).length === 0;
    setFaults(faults);
    setUnchanged(nothing);
    setRound(round + 1);
    if (faults.length === 0 && !nothing) void correction.send(opened, change, content.reason, draft.key);
  };
  if (correction.theirs) {
    return (
      <TwoVersions
        before={opened}
        theirs={correction.theirs}
        yours={yours}
        zone={zone}
        sending={correction.sending}
        keepAll={() => {
          void keeper.finish(writingOf(correction.theirs ?? opened));
          done(correction.theirs ?? opened);
        }}
        save={(on, settled) => {
          keeper.asNew();
          return correction.send(on, settled, content.reason, keeper.draft().key);
        }}
      />
    );
  }
  return (
    <form
      className="logbook-correct"
      aria-labelledby={`${prefix}-heading`}
      noValidate
      onKeyDown={(event: KeyboardEvent) => {
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
      ) : correction.error ? (
        <ProblemPanel error={correction.error} />
      ) : null}
      <DraftNotices draft={draft} keeper={keeper} zone={zone} />
      <EntryFields
        prefix={prefix}
        value={content}
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
        value={content.reason}
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
              void keeper.finish(writingOf(opened));
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

/** Takes focus when the form opens, so that one knows where one is. */
function FormHeading({ id }: { id: string }) {
  const text = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div>
      <Heading
        level={4}
        data-size="2xs"
        id={id}
        tabIndex={-1}
        ref={heading}
        className="logbook-correct-heading"
      >
        {text('logbook.correct.heading')}
      </Heading>
      <p className="om-small om-muted">{text('logbook.correct.kept')}</p>
    </div>
  );
}
