import { Button } from '@digdir/designsystemet-react';
import { languages } from '#platform/language/language.ts';
import { SelectField, TextArea, TextField } from '#platform/ui/form/fields.tsx';
import { useText } from '../beside-words.ts';
import { TickField } from '../writing/choice-field.tsx';
import type { TypedQuote } from './typed-figure.ts';

/** Who said it, in which words, and where it stands. */
export function QuoteFields({
  prefix,
  number,
  value,
  errors,
  change,
  remove,
}: {
  prefix: string;
  number: number;
  value: TypedQuote;
  errors: Readonly<Record<string, string>>;
  change: (part: Partial<TypedQuote>) => void;
  /** undefined: it is the only one. */
  remove: (() => void) | undefined;
}) {
  const text = useText();
  const at = `quotes.${number - 1}`;
  const field = (name: string) => ({ id: `${prefix}-${at}.${name}`, error: errors[`${at}.${name}`] });
  return (
    <fieldset className="results-quote-form">
      <legend className="om-strong">{text('results.quote.legend', { number })}</legend>
      <TextArea
        {...field('words')}
        label={text('results.quote.words')}
        hint={text('results.quote.words-hint')}
        rows={3}
        lang={value.lang}
        value={value.words}
        onChange={(event) => change({ words: event.target.value })}
      />
      <div className="results-pair">
        <TextField
          {...field('by')}
          label={text('results.quote.by')}
          value={value.by}
          onChange={(event) => change({ by: event.target.value })}
        />
        <SelectField
          {...field('lang')}
          label={text('results.quote.lang')}
          value={value.lang}
          onChange={(event) => change({ lang: languages.find((one) => one === event.target.value) ?? 'nb' })}
        >
          {languages.map((language) => (
            <option key={language} value={language}>
              {text(`results.lang.${language}`)}
            </option>
          ))}
        </SelectField>
      </div>
      <TextField
        {...field('source.title')}
        label={text('results.quote.title')}
        value={value.title}
        onChange={(event) => change({ title: event.target.value })}
      />
      <TextField
        {...field('source.publisher')}
        label={text('results.quote.publisher')}
        optional
        value={value.publisher}
        onChange={(event) => change({ publisher: event.target.value })}
      />
      <TextField
        {...field('source.url')}
        label={text('results.quote.url')}
        type="url"
        value={value.url}
        onChange={(event) => change({ url: event.target.value })}
      />
      <TextField
        {...field('source.published')}
        label={text('results.quote.published')}
        hint={text('results.hint.happened')}
        optional
        value={value.published}
        onChange={(event) => change({ published: event.target.value })}
      />
      <TickField
        id={`${prefix}-${at}.differs`}
        label={text('results.quote.differs')}
        means={text('results.quote.differs-means')}
        checked={value.differs}
        choose={(differs) => change({ differs })}
      />
      <TickField
        id={`${prefix}-${at}.retold`}
        label={text('results.published.retold')}
        checked={value.retold}
        choose={(retold) => change({ retold })}
      />
      {remove ? (
        <div>
          <Button type="button" variant="tertiary" data-size="sm" onClick={remove}>
            {text('results.quote.remove', { number })}
          </Button>
        </div>
      ) : null}
    </fieldset>
  );
}
