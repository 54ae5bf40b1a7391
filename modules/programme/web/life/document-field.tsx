import { Button, Input } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { logbookOperations } from '#modules/logbook/contract.ts';
import { useClient } from '#platform/ui/api/use-client.ts';
import { Field } from '#platform/ui/form/field.tsx';
import { useProblemWords } from '#platform/ui/problem/problem-panel.tsx';
import type { Programme } from '../../contract.ts';
import { useText } from '../words.ts';

type Document = { id: string; name: string };

/** One file of the programme's: it goes as soon as it is chosen, and waits in quarantine like every other. */
export function DocumentField({
  id,
  programmeId,
  value,
  error,
  change,
}: {
  id: string;
  programmeId: Programme['id'];
  value: Document | null;
  error: string | undefined;
  change: (document: Document | null) => void;
}) {
  const text = useText();
  const client = useClient(logbookOperations);
  const upload = useMutation({
    mutationFn: (file: File) =>
      client.uploadLogFile({ params: { programmeId } }, { upload: file, fileName: file.name }),
    onSuccess: (file) => change({ id: file.id, name: file.name }),
  });
  const failed = useProblemWords(upload.error);
  if (value) {
    return (
      <div className="om-field">
        <p className="om-strong">{text('programme.life.document')}</p>
        <p className="om-row">
          {value.name}
          <Button
            id={id}
            type="button"
            variant="tertiary"
            data-size="sm"
            onClick={() => {
              upload.reset();
              change(null);
            }}
          >
            {text('programme.life.document-remove')}
          </Button>
        </p>
        {error ? <p className="ds-validation-message om-small">{error}</p> : null}
      </div>
    );
  }
  return (
    <Field
      id={id}
      label={text('programme.life.document')}
      hint={text(upload.isPending ? 'programme.life.document-sending' : 'programme.life.document-hint')}
      optional
      error={upload.isError ? [failed.title, failed.detail].filter(Boolean).join('. ') : error}
    >
      {(wiring) => (
        <Input
          {...wiring}
          type="file"
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file) upload.mutate(file);
          }}
        />
      )}
    </Field>
  );
}
