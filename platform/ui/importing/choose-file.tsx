import { FileIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import { useText } from './words.ts';
import './choose-file.css';

/** Drop a file or choose it. The whole box is the file field, so that the keyboard and the reader find one control. */
export function ChooseFile({
  choose,
  accept = lists,
  hint,
}: {
  choose: (file: File) => void;
  /** Ends of names; lists come as tables. */
  accept?: string;
  /** What may be chosen, where it is not a list. */
  hint?: string;
}) {
  const text = useText();
  const [over, setOver] = useState(false);
  return (
    <div className="om-import-drop" data-over={over || undefined}>
      <FileIcon aria-hidden fontSize="2rem" />
      <p className="om-strong">{text('importing.drop')}</p>
      <p className="om-small om-muted" id="import-hint">
        {hint ?? text('importing.hint')}
      </p>
      <span className="ds-button" data-variant="secondary" aria-hidden="true">
        {text('importing.choose')}
      </span>
      <input
        type="file"
        accept={accept}
        aria-label={text('importing.choose')}
        aria-describedby="import-hint"
        onDragEnter={() => setOver(true)}
        onDragLeave={() => setOver(false)}
        onDrop={() => setOver(false)}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) choose(file);
        }}
      />
    </div>
  );
}

const lists = '.csv,.txt,.tsv,.xlsx';
