import { Button } from '@digdir/designsystemet-react';
import { CheckmarkIcon, FilesIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import { TextField } from '#platform/ui/form/fields.tsx';
import { DonePanel } from '#platform/ui/state/done-panel.tsx';
import { useText } from '../words.ts';

/** The secret of a new token, this once. */
export function NewSecret({ secret }: { secret: string }) {
  const text = useText();
  const [copied, setCopied] = useState(false);
  return (
    <DonePanel title={text('access.tokens.created')} next={text('access.tokens.secret-once')}>
      <div className="om-stack" style={{ marginTop: '0.75rem' }}>
        <TextField
          label={text('access.tokens.secret')}
          hint={text('access.tokens.use')}
          readOnly
          value={secret}
          onFocus={(event) => event.target.select()}
        />
        <Button
          variant="secondary"
          data-size="sm"
          onClick={() => void navigator.clipboard.writeText(secret).then(() => setCopied(true))}
        >
          {copied ? <CheckmarkIcon aria-hidden /> : <FilesIcon aria-hidden />}
          <span aria-live="polite">{text(copied ? 'common.copied' : 'common.copy')}</span>
        </Button>
      </div>
    </DonePanel>
  );
}
