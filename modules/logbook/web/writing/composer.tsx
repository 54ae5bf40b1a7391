import { Button } from '@digdir/designsystemet-react';
import { type KeyboardEvent, useState } from 'react';
import { DraftNotices } from '#platform/ui/drafts/draft-notices.tsx';
import { DraftState } from '#platform/ui/drafts/draft-state.tsx';
import type { LogEntry } from '../../contract.ts';
import { useText } from '../words.ts';
import { AddFiles } from './add-files.tsx';
import { AttachmentList } from './attachment-list.tsx';
import { EntryFields } from './entry-fields.tsx';
import { fieldMessages } from './field-messages.ts';
import { LostFiles } from './lost-files.tsx';
import { useFiles } from './use-files.ts';
import { type Programmed, useWriting } from './use-writing.ts';
import { WritingErrors } from './writing-errors.tsx';
import './composer.css';

const prefix = 'log';

/** Writes what was done: one field, four choices already filled, saved at every keystroke. */
export function Composer({
  programme,
  named,
  written,
}: {
  programme: Programmed;
  /** Whom the log has named lately. */
  named: readonly string[];
  written: (entry: LogEntry) => void;
}) {
  const text = useText();
  const state = useWriting(programme, written);
  const { draft, change } = state;
  const files = useFiles(programme.id, draft.keeper);
  const [heldUp, setHeldUp] = useState(false);
  const unsent = files.sending.length;
  const messages = {
    ...fieldMessages(state.faults, state.fieldErrors, text),
    ...(heldUp && unsent > 0 ? { attachments: text('logbook.attach.must-wait', { count: unsent }) } : {}),
  };
  const submit = () => {
    setHeldUp(unsent > 0);
    if (unsent === 0) void state.submit();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    submit();
  };
  return (
    <form
      className="logbook-composer"
      aria-labelledby="log-heading"
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <h2 className="ds-sr-only" id="log-heading">
        {text('logbook.write.heading')}
      </h2>
      <WritingErrors state={state} prefix={prefix} messages={messages} />
      <DraftNotices
        draft={draft}
        keeper={{ discard: state.discard, exchange: draft.keeper.exchange }}
        zone={programme.zone}
      />
      <EntryFields
        prefix={prefix}
        value={draft.content}
        errors={messages}
        now={state.now}
        zone={programme.zone}
        me={state.me}
        named={named}
        change={change}
        files={
          <AddFiles
            id={`${prefix}-attachments`}
            add={files.add}
            full={draft.content.attachments.length + unsent >= 20}
          />
        }
        attached={
          <>
            <LostFiles names={files.lost} dismiss={files.forgetLost} />
            <AttachmentList
              sending={files.sending}
              uploaded={draft.content.attachments}
              again={files.again}
              stop={files.stop}
              remove={files.remove}
            />
          </>
        }
      />
      <div className="logbook-composer-end">
        <DraftState copies={draft.copies} />
        <div className="logbook-composer-send">
          <Shortcut />
          <Button type="submit" aria-disabled={state.attempt === 'sending'}>
            {text(state.attempt === 'sending' ? 'logbook.write.submitting' : 'logbook.write.submit')}
          </Button>
        </div>
      </div>
    </form>
  );
}

/** For those with a keyboard; a telephone has none. */
function Shortcut() {
  const text = useText();
  const [onMac] = useState(() => /Mac|iP/.test(navigator.platform));
  return (
    <span className="om-xs om-muted logbook-shortcut">
      {text(onMac ? 'logbook.write.shortcut-mac' : 'logbook.write.shortcut')}
    </span>
  );
}
