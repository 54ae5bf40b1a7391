import { logbookOperations } from '#modules/logbook/contract.ts';
import { useRead } from '#platform/ui/api/use-read.ts';
import { SelectField } from '#platform/ui/form/fields.tsx';
import { useFormat } from '#platform/ui/language/use-format.ts';
import { useText } from '../words.ts';

/** An entry of the log that shows the value, and a file that lies with it: what is evidence was written down when it was seen. */
export function EntryField({
  programmeId,
  entry,
  file,
  change,
  errors,
}: {
  programmeId: string;
  entry: string;
  file: string;
  change: (part: { entry?: string; file?: string }) => void;
  errors: Readonly<Record<string, string>>;
}) {
  const text = useText();
  const format = useFormat();
  const log = useRead(logbookOperations, 'listLogEntries', {
    params: { programmeId },
    query: { limit: 100 },
  });
  const entries = log.data?.items ?? [];
  const files = entries.find(({ id }) => id === entry)?.attachments ?? [];
  if (entries.length === 0 && entry === '') return null;
  const isThere = entries.some(({ id }) => id === entry);
  return (
    <>
      <SelectField
        id="plan-entry"
        label={text('plan.field.entry')}
        hint={text('plan.field.entry-hint')}
        optional
        value={entry}
        error={errors.entry}
        onChange={(event) => change({ entry: event.target.value, file: '' })}
      >
        <option value="">{text('plan.field.without-entry')}</option>
        {entry !== '' && !isThere ? <option value={entry}>{text('plan.field.older-entry')}</option> : null}
        {entries.map(({ id, happened, text: words }) => (
          <option key={id} value={id}>
            {format.when(happened)}: {words.slice(0, 70)}
          </option>
        ))}
      </SelectField>
      {files.length > 0 ? (
        <SelectField
          id="plan-file"
          label={text('plan.field.file')}
          optional
          value={file}
          error={errors.file}
          onChange={(event) => change({ file: event.target.value })}
        >
          <option value="">{text('plan.field.without-file')}</option>
          {files.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      ) : null}
    </>
  );
}
