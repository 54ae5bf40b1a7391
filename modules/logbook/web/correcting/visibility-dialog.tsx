import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { Modal } from '#platform/ui/dialog/modal.tsx';
import { newKey } from '#platform/ui/drafts/new-key.ts';
import { TextArea } from '#platform/ui/form/fields.tsx';
import { useFormat } from '#platform/ui/language/use-format.ts';
import { ProblemPanel } from '#platform/ui/problem/problem-panel.tsx';
import type { LogEntry } from '../../contract.ts';
import { useText } from '../words.ts';
import { useCorrection } from './use-correction.ts';
import './visibility-dialog.css';

/** Makes an internal entry public, or a public one internal: a correction with a reason. Says who will see what. */
export function VisibilityDialog({
  entry,
  close,
  done,
}: {
  entry: LogEntry;
  close: () => void;
  done: (entry: LogEntry) => void;
}) {
  const text = useText();
  const publishing = entry.visibility === 'internal';
  const which = publishing ? 'publish' : 'withdraw';
  const [reason, setReason] = useState(publishing ? text('logbook.publish.reason-default') : '');
  const [missing, setMissing] = useState(false);
  const [key] = useState(newKey);
  const correction = useCorrection((after) => {
    done(after);
    close();
  });
  // Somebody corrected it meanwhile: what would be seen is not what was read here. It is shown again, and asked again.
  const current = correction.theirs ?? entry;
  const already = current.visibility !== entry.visibility;
  const confirm = () => {
    setMissing(reason.trim() === '');
    if (reason.trim() === '') return;
    const visibility = publishing ? 'public' : 'internal';
    void correction.send(current, { visibility }, reason, current === entry ? key : newKey());
  };
  return (
    <Modal
      open
      close={close}
      title={text(`logbook.${which}.title`)}
      actions={
        already ? (
          <Button onClick={close}>{text('common.close')}</Button>
        ) : (
          <>
            <Button aria-disabled={correction.sending} onClick={confirm}>
              {text(correction.sending ? 'logbook.correct.saving' : `logbook.${which}.confirm`)}
            </Button>
            <Button variant="secondary" onClick={close}>
              {text('common.cancel')}
            </Button>
          </>
        )
      }
    >
      {correction.theirs ? (
        <p className="om-note" data-attention role="alert">
          {text(already ? 'logbook.publish.already' : 'logbook.publish.changed')}
        </p>
      ) : null}
      {already ? null : (
        <>
          {publishing ? <WhatIsSeen entry={current} /> : <p>{text('logbook.withdraw.text')}</p>}
          <TextArea
            label={text(`logbook.${which}.reason`)}
            rows={2}
            className="logbook-dialog-reason"
            value={reason}
            maxLength={1000}
            error={missing ? text('logbook.errors.reason-empty') : undefined}
            onChange={(event) => {
              setReason(event.target.value);
              setMissing(false);
            }}
          />
        </>
      )}
      {correction.error ? <ProblemPanel error={correction.error} /> : null}
    </Modal>
  );
}

function WhatIsSeen({ entry }: { entry: LogEntry }) {
  const text = useText();
  const format = useFormat();
  const names = entry.attachments.map(({ name }) => name);
  return (
    <>
      <blockquote className="om-note om-lines logbook-dialog-text" lang={entry.lang}>
        {entry.text}
      </blockquote>
      <div>
        <p>{text('logbook.publish.text')}</p>
        <ul className="logbook-dialog-seen">
          <li>{text('logbook.publish.seen-text')}</li>
          {entry.source ? <li>{text('logbook.publish.seen-source')}</li> : null}
          {names.length > 0 ? (
            <li>{text('logbook.publish.seen-files', { count: names.length, names: format.list(names) })}</li>
          ) : null}
          <li>{text('logbook.publish.seen-corrections')}</li>
        </ul>
      </div>
      <p className="om-note" data-attention>
        {text('logbook.publish.check')}
      </p>
    </>
  );
}
