import { FileIcon } from '@navikt/aksel-icons';
import { addressOf } from '#platform/http/client.ts';
import { useFormat } from '#platform/ui/language/use-format.ts';
import { type Attachment, logbookOperations } from '../../contract.ts';
import { useText } from '../open-words.ts';
import { kindOf } from './file-kind.ts';
import './attachments.css';

/** Files of an entry: pictures as small pictures, all with type and size before anyone fetches them. */
export function Attachments({ files, open }: { files: readonly Attachment[]; open: boolean }) {
  const text = useText();
  const format = useFormat();
  if (files.length === 0) return null;
  return (
    <ul className="logbook-files">
      {files.map((file) => {
        const { name } = file;
        if (file.state !== 'clean') {
          return (
            <li key={file.id} className="om-small om-muted">
              <FileIcon className="om-icon" aria-hidden />{' '}
              {file.state === 'refused'
                ? text('logbook.entry.file-refused', {
                    name,
                    reason: file.reason ?? text('logbook.attach.refused-plain'),
                  })
                : text('logbook.entry.file-quarantined', { name })}
            </li>
          );
        }
        const operation = open ? logbookOperations.readPublicLogFile : logbookOperations.readLogFile;
        const address = addressOf(operation, { params: { fileId: file.id } });
        const isPicture = /^image\/(png|jpeg|webp|gif)$/.test(file.type);
        return (
          <li key={file.id} className="om-small" data-picture={isPicture || undefined}>
            <a className="ds-link" href={address} download={name}>
              {isPicture ? (
                <img src={address} alt={name} loading="lazy" width={160} height={120} />
              ) : (
                <>
                  <FileIcon className="om-icon" aria-hidden /> {name}
                </>
              )}
            </a>{' '}
            <span className="om-muted om-num">
              {isPicture ? `${name}, ` : ''}
              {text('logbook.entry.file', { type: kindOf(file), size: format.bytes(file.size) })}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
