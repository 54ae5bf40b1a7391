import { Button } from '@digdir/designsystemet-react';
import { CheckmarkCircleIcon, FileIcon, XMarkIcon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { useClient } from '#platform/ui/api/use-client.ts';
import { readKey } from '#platform/ui/api/use-read.ts';
import { useFormat } from '#platform/ui/language/use-format.ts';
import { useProblemWords } from '#platform/ui/problem/problem-panel.tsx';
import { logbookOperations } from '../../contract.ts';
import { useText } from '../words.ts';
import type { Sending } from './use-attachments.ts';
import type { Uploaded } from './writing.ts';
import './attachment-list.css';

/** What is attached, and how far it has come: on its way, in quarantine, ready, or refused and why. */
export function AttachmentList({
  sending,
  uploaded,
  again,
  stop,
  remove,
}: {
  sending: readonly Sending[];
  uploaded: readonly Uploaded[];
  again: (file: Sending) => void;
  stop: (file: Sending) => void;
  remove: (file: Uploaded) => void;
}) {
  const text = useText();
  if (sending.length + uploaded.length === 0) return null;
  return (
    <ul className="logbook-attached" aria-label={text('logbook.attach.list')}>
      {uploaded.map((file) => (
        <Arrived key={file.id} file={file} remove={() => remove(file)} />
      ))}
      {sending.map((file) => (
        <OnItsWay key={file.id} file={file} again={() => again(file)} stop={() => stop(file)} />
      ))}
    </ul>
  );
}

function OnItsWay({ file, again, stop }: { file: Sending; again: () => void; stop: () => void }) {
  const text = useText();
  const { title } = useProblemWords(file.error);
  const { name } = file.file;
  return (
    <li>
      <FileIcon className="om-icon" aria-hidden />
      <span className="logbook-attached-name">{name}</span>
      {file.error ? (
        <span className="logbook-attached-state" data-attention role="status">
          {text('logbook.attach.failed', { reason: title })}{' '}
          <Button type="button" variant="tertiary" data-size="sm" onClick={again}>
            {text('logbook.attach.again')}
          </Button>
        </span>
      ) : (
        <span className="logbook-attached-state om-num">
          <progress max={100} value={file.percent} aria-label={name} />
          {text('logbook.attach.uploading', { percent: file.percent })}
        </span>
      )}
      <Remove name={name} onClick={stop} />
    </li>
  );
}

function Arrived({ file, remove }: { file: Uploaded; remove: () => void }) {
  const text = useText();
  const format = useFormat();
  const client = useClient(logbookOperations);
  const params = { fileId: file.id };
  const { data } = useQuery({
    queryKey: readKey('readLogFileState', params),
    queryFn: () => client.readLogFileState({ params }),
    refetchInterval: ({ state }) => (state.data?.state === 'quarantined' || !state.data ? 1_500 : false),
  });
  const state = data?.state ?? 'quarantined';
  return (
    <li>
      {state === 'clean' ? (
        <CheckmarkCircleIcon className="om-icon" aria-hidden />
      ) : (
        <FileIcon className="om-icon" aria-hidden />
      )}
      <span className="logbook-attached-name">{file.name}</span>
      <span
        className="logbook-attached-state om-num"
        role="status"
        {...(state === 'refused' ? { 'data-attention': true } : {})}
      >
        {state === 'refused'
          ? text('logbook.attach.refused', { reason: data?.reason ?? text('logbook.attach.refused-plain') })
          : `${text(`logbook.attach.${state}`)}, ${format.bytes(file.size)}`}
      </span>
      <Remove name={file.name} onClick={remove} />
    </li>
  );
}

function Remove({ name, onClick }: { name: string; onClick: () => void }) {
  const text = useText();
  return (
    <button
      type="button"
      className="om-quiet logbook-attached-remove"
      aria-label={text('logbook.attach.remove', { name })}
      onClick={onClick}
    >
      <XMarkIcon className="om-icon" aria-hidden />
    </button>
  );
}
