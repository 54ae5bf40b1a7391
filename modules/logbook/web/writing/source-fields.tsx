import { Button } from '@digdir/designsystemet-react';
import { languages } from '#platform/language/language.ts';
import { SelectField, TextField } from '#platform/ui/form/fields.tsx';
import { useText } from '../words.ts';
import { emptySource, type Writing } from './writing.ts';

/** Where a published fact was published, and what language the text is in: asked for only by those who need it. */
export function SourceFields({
  prefix,
  value,
  errors,
  change,
}: {
  prefix: string;
  value: Writing;
  errors: Readonly<Record<string, string>>;
  change: (part: Partial<Writing>) => void;
}) {
  const text = useText();
  const source = value.source ?? emptySource;
  const field = (name: keyof typeof source) => ({
    id: `${prefix}-source-${name}`,
    value: source[name],
    error: errors[`source-${name}`],
    onChange: (event: { target: { value: string } }) => {
      const typed = { ...source, [name]: event.target.value };
      change({ source: Object.values(typed).some(Boolean) ? typed : null });
    },
  });
  return (
    <div className="logbook-source-fields">
      <TextField label={text('logbook.field.source-title')} maxLength={300} {...field('title')} />
      <TextField
        label={text('logbook.field.source-url')}
        type="url"
        inputMode="url"
        placeholder="https://"
        maxLength={2000}
        {...field('url')}
      />
      <TextField label={text('logbook.field.source-publisher')} maxLength={200} {...field('publisher')} />
      <TextField label={text('logbook.field.source-published')} {...field('published')} />
      <SelectField
        label={text('logbook.field.lang')}
        value={value.lang}
        onChange={(event) => {
          const lang = languages.find((one) => one === event.target.value);
          if (lang) change({ lang });
        }}
      >
        {languages.map((one) => (
          <option key={one} value={one}>
            {text(`logbook.lang.${one}`)}
          </option>
        ))}
      </SelectField>
      {value.source ? (
        <Button type="button" variant="tertiary" data-size="sm" onClick={() => change({ source: null })}>
          {text('logbook.write.remove-source')}
        </Button>
      ) : null}
    </div>
  );
}
