import { CameraIcon, PaperclipIcon } from '@navikt/aksel-icons';
import { type ChangeEvent, type ReactNode, useState } from 'react';
import { useText } from '../words.ts';
import './pill.css';

/** What the server takes (`platform/files`): the rest is greyed out in the file picker, not refused afterwards. */
const accepted = '.pdf,.png,.jpg,.jpeg,.webp,.gif,.heic,.txt,.csv,.xlsx,.docx,.pptx,.odt,.ods,.odp';

/** Two ways in: the file picker, and on a telephone the camera. */
export function AddFiles({
  id,
  add,
  full,
}: {
  id: string;
  add: (files: readonly File[]) => void;
  full: boolean;
}) {
  const text = useText();
  const [hasCamera] = useState(() => matchMedia('(pointer: coarse)').matches);
  const chosen = (event: ChangeEvent<HTMLInputElement>) => {
    add([...(event.target.files ?? [])]);
    event.target.value = '';
  };
  if (full) return <p className="om-small om-muted">{text('logbook.attach.full')}</p>;
  return (
    <>
      <FilePill icon={<PaperclipIcon className="om-icon" aria-hidden />} label={text('logbook.attach.add')}>
        <input
          id={id}
          type="file"
          multiple
          accept={accepted}
          aria-label={`${text('logbook.attach.add')}. ${text('logbook.attach.hint')}`}
          onChange={chosen}
        />
      </FilePill>
      {hasCamera ? (
        <FilePill icon={<CameraIcon className="om-icon" aria-hidden />} label={text('logbook.attach.camera')}>
          <input
            type="file"
            accept="image/*"
            capture="environment"
            aria-label={text('logbook.attach.camera')}
            onChange={chosen}
          />
        </FilePill>
      ) : null}
    </>
  );
}

const FilePill = ({ icon, label, children }: { icon: ReactNode; label: string; children: ReactNode }) => (
  <div className="logbook-pill" data-add>
    {icon}
    <span aria-hidden="true">{label}</span>
    {children}
  </div>
);
