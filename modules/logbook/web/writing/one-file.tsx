import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { ProblemPanel } from '#platform/ui/problem/problem-panel.tsx';
import { useText } from '../words.ts';
import { AddFiles } from './add-files.tsx';
import { useAttachments } from './use-attachments.ts';

export type OneFileValue = { readonly id: string; readonly name: string } | null;

/** One file of a programme, for a form of another module: chosen, sent at once, and replaced or taken away again. */
export default function OneFile({
  id,
  programmeId,
  value,
  choose,
}: {
  id: string;
  programmeId: string;
  value: OneFileValue;
  choose: (file: OneFileValue) => void;
}) {
  const text = useText();
  const [said, setSaid] = useState('');
  const files = useAttachments(programmeId, (file) => choose({ id: file.id, name: file.name }));
  const [sending] = files.sending;
  if (sending) {
    return (
      <div className="om-stack">
        <p className="om-small" role="status">
          {sending.file.name}: {text('logbook.attach.uploading', { percent: sending.percent })}
        </p>
        {sending.error ? <ProblemPanel error={sending.error} again={() => files.again(sending)} /> : null}
        <Button type="button" variant="tertiary" data-size="sm" onClick={() => files.remove(sending)}>
          {text('logbook.attach.remove', { name: sending.file.name })}
        </Button>
      </div>
    );
  }
  return (
    <div className="om-row">
      {value ? (
        <>
          <span className="om-small">{value.name}</span>
          <Button
            type="button"
            variant="tertiary"
            data-size="sm"
            onClick={() => {
              setSaid(text('logbook.attach.removed', { name: value.name }));
              choose(null);
            }}
          >
            {text('logbook.attach.remove', { name: value.name })}
          </Button>
        </>
      ) : (
        <AddFiles id={id} add={([first]) => first && files.add([first])} full={false} />
      )}
      <span className="ds-sr-only" role="status">
        {said}
      </span>
    </div>
  );
}
