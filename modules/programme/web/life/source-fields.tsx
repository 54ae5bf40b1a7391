import { type Language, languages } from '#platform/language/language.ts';
import { SelectField, TextField } from '#platform/ui/form/fields.tsx';
import type { Messages } from '#platform/ui/form/use-drafted-form.ts';
import { languageNames } from '#platform/ui/language/language-names.ts';
import { useText } from '../words.ts';
import type { SourceTyped } from './source-typed.ts';

/** Where it is said, and in what language the words are. */
export function SourceFields({
  prefix,
  value,
  lang,
  messages,
  change,
}: {
  prefix: string;
  value: SourceTyped;
  /** Asked for only where words of one's own go with it. */
  lang?: Language;
  messages: Messages;
  change: (part: { source?: SourceTyped; lang?: Language }) => void;
}) {
  const text = useText();
  const field = (name: keyof SourceTyped) => ({
    id: `${prefix}-source-${name}`,
    value: value[name],
    error: messages[`source.${name}`],
    optional: true,
    onChange: (event: { target: { value: string } }) =>
      change({ source: { ...value, [name]: event.target.value } }),
  });
  return (
    <>
      <div className="om-form-pair">
        <TextField label={text('programme.life.source-title')} maxLength={300} {...field('title')} />
        <TextField label={text('programme.life.source-publisher')} maxLength={200} {...field('publisher')} />
      </div>
      <TextField
        label={text('programme.life.source-url')}
        type="url"
        inputMode="url"
        placeholder="https://"
        maxLength={2000}
        {...field('url')}
      />
      {lang === undefined ? null : (
        <SelectField
          id={`${prefix}-lang`}
          label={text('programme.life.lang')}
          value={lang}
          onChange={(event) => {
            const chosen = languages.find((one) => one === event.target.value);
            if (chosen) change({ lang: chosen });
          }}
        >
          {languages.map((one) => (
            <option key={one} value={one} lang={one}>
              {languageNames[one]}
            </option>
          ))}
        </SelectField>
      )}
    </>
  );
}
