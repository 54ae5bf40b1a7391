import { Button } from '@digdir/designsystemet-react';
import type { Language } from '#platform/language/language.ts';
import { SelectField, TextField } from '#platform/ui/form/fields.tsx';
import { figureUnits, qualifiers, subjects } from '../../terms.ts';
import { useText } from '../beside-words.ts';
import { ChoiceField } from '../writing/choice-field.tsx';
import { QuoteFields } from './quote-fields.tsx';
import { newQuote, type TypedFigure } from './typed-figure.ts';

/** What was published, in which words: the same fields when it is kept and when it is corrected. */
export function FigureFields({
  prefix,
  value,
  errors,
  lang,
  change,
}: {
  prefix: string;
  value: TypedFigure;
  errors: Readonly<Record<string, string>>;
  /** Of another quote, until somebody says otherwise. */
  lang: Language;
  change: (part: Partial<TypedFigure>) => void;
}) {
  const text = useText();
  const field = (name: keyof TypedFigure) => ({ id: `${prefix}-${name}`, error: errors[name] });
  return (
    <>
      <SelectField
        {...field('subject')}
        label={text('results.figure-form.subject')}
        hint={text('results.figure-form.subject-hint')}
        value={value.subject}
        onChange={(event) => change({ subject: subjects.find((one) => one === event.target.value) ?? '' })}
      >
        <option value="">{text('results.figure-form.choose')}</option>
        {subjects.map((subject) => (
          <option key={subject} value={subject}>
            {text(`results.subject.${subject}`)}
          </option>
        ))}
      </SelectField>
      <div className="results-pair">
        <SelectField
          {...field('qualifier')}
          label={text('results.figure-form.qualifier')}
          value={value.qualifier}
          onChange={(event) =>
            change({ qualifier: qualifiers.find((one) => one === event.target.value) ?? 'exactly' })
          }
        >
          {qualifiers.map((qualifier) => (
            <option key={qualifier} value={qualifier}>
              {text(`results.qualifier.${qualifier}`)}
            </option>
          ))}
        </SelectField>
        <TextField
          {...field('low')}
          label={text('results.figure-form.low')}
          inputMode="decimal"
          value={value.low}
          onChange={(event) => change({ low: event.target.value })}
        />
        <TextField
          {...field('high')}
          label={text('results.figure-form.high')}
          optional
          inputMode="decimal"
          value={value.high}
          onChange={(event) => change({ high: event.target.value })}
        />
        <SelectField
          {...field('unit')}
          label={text('results.figure-form.unit')}
          value={value.unit}
          onChange={(event) =>
            change({ unit: figureUnits.find((one) => one === event.target.value) ?? 'jobs' })
          }
        >
          {figureUnits.map((unit) => (
            <option key={unit} value={unit}>
              {text(`results.unit.${unit}`)}
            </option>
          ))}
        </SelectField>
      </div>
      <TextField
        {...field('asOf')}
        label={text('results.figure-form.as-of')}
        hint={text('results.hint.happened')}
        optional
        value={value.asOf}
        onChange={(event) => change({ asOf: event.target.value })}
      />
      <ChoiceField
        id={`${prefix}-attribution`}
        label={text('results.figure-form.attribution')}
        value={value.attribution}
        error={errors.attribution}
        choices={(['contributed', 'context'] as const).map((value) => ({
          value,
          label: text(`results.attribution.${value}`),
        }))}
        choose={(attribution) => change({ attribution })}
      />
      {Object.entries(value.quotes).map(([at, quote]) => (
        <QuoteFields
          key={at}
          prefix={prefix}
          number={Number(at) + 1}
          value={quote}
          errors={errors}
          change={(part) =>
            change({
              quotes: value.quotes.map((each, index) => (index === Number(at) ? { ...each, ...part } : each)),
            })
          }
          remove={
            value.quotes.length > 1
              ? () => change({ quotes: value.quotes.filter((_, index) => index !== Number(at)) })
              : undefined
          }
        />
      ))}
      {value.quotes.length < 10 ? (
        <div>
          <Button
            type="button"
            variant="secondary"
            data-size="sm"
            onClick={() => change({ quotes: [...value.quotes, newQuote(lang)] })}
          >
            {text('results.quote.add')}
          </Button>
        </div>
      ) : null}
    </>
  );
}
