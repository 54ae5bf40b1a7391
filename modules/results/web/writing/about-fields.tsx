import { Heading } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { knownDayAsTyped } from '#platform/time/known-day-as-typed.ts';
import { SelectField, TextArea, TextField } from '#platform/ui/form/fields.tsx';
import { useFormat } from '#platform/ui/language/use-format.ts';
import { bases, kinds, origins } from '../../terms.ts';
import { useText } from '../words.ts';
import { ChoiceField, TickField } from './choice-field.tsx';
import { RegisterReason } from './doubt-fields.tsx';
import type { TypedAbout } from './typed-effect.ts';

type Fields = {
  prefix: string;
  value: TypedAbout;
  errors: Readonly<Record<string, string>>;
  change: (part: Partial<TypedAbout>) => void;
};

/** A part of the form, under its heading. */
export const Part = ({
  title,
  level = 2,
  children,
}: {
  title: string;
  level?: 2 | 3 | 4;
  children: ReactNode;
}) => (
  <div className="results-part">
    <Heading level={level} data-size="xs">
      {title}
    </Heading>
    {children}
  </div>
);

/** The firm: the number, so that the same jobs are found, and the name. */
export function FirmFields({ prefix, value, errors, change }: Fields) {
  const text = useText();
  return (
    <>
      <TextField
        id={`${prefix}-organisationNumber`}
        label={text('results.field.organisationNumber')}
        hint={text('results.hint.number')}
        optional
        inputMode="numeric"
        autoComplete="off"
        value={value.organisationNumber}
        error={errors.organisationNumber}
        onChange={(event) => change({ organisationNumber: event.target.value })}
      />
      <RegisterReason prefix={prefix} value={value} errors={errors} change={change} />
      <TextField
        id={`${prefix}-organisationName`}
        label={text('results.field.organisationName')}
        value={value.organisationName}
        error={errors.organisationName}
        onChange={(event) => change({ organisationName: event.target.value })}
      />
      <TextField
        id={`${prefix}-place`}
        label={text('results.field.place')}
        optional
        value={value.place}
        error={errors.place}
        onChange={(event) => change({ place: event.target.value })}
      />
      <TickField
        id={`${prefix}-publicBody`}
        label={text('results.field.publicBody')}
        means={text('results.hint.public-body')}
        checked={value.publicBody}
        choose={(publicBody) => change({ publicBody })}
      />
    </>
  );
}

/** Created or secured, in what they are counted, and how many. */
export function KindFields({
  prefix,
  value,
  errors,
  change,
  fixedBasis = false,
}: Fields & {
  /** A written effect keeps its basis: another basis is another row. */
  fixedBasis?: boolean;
}) {
  const text = useText();
  return (
    <>
      <ChoiceField
        id={`${prefix}-kind`}
        label={text('results.field.kind')}
        value={value.kind}
        error={errors.kind}
        choices={kinds.map((kind) => ({
          value: kind,
          label: text(`results.kind.${kind}.many`),
          means: text(`results.kind.${kind}.means`),
        }))}
        choose={(kind) => change({ kind })}
      />
      {fixedBasis ? null : (
        <ChoiceField
          id={`${prefix}-basis`}
          label={text('results.field.basis')}
          hint={text('results.hint.basis')}
          value={value.basis}
          error={errors.basis}
          choices={bases.map((basis) => ({
            value: basis,
            label: text(`results.filter.${basis}`),
            means: text(`results.basis.${basis}.means`),
          }))}
          choose={(basis) => change({ basis })}
        />
      )}
    </>
  );
}

/** When they came to be, why they would not exist otherwise, and who has them. */
export function JobFields({ prefix, value, errors, change }: Fields) {
  const text = useText();
  const format = useFormat();
  const read = knownDayAsTyped(value.happened);
  const secured = value.kind === 'secured';
  return (
    <>
      <TextField
        id={`${prefix}-happened`}
        label={text(secured ? 'results.field.happened-secured' : 'results.field.happened')}
        hint={
          <>
            {text('results.hint.happened')}{' '}
            {read && value.happened.trim() ? text('results.hint.read-as', { when: format.when(read) }) : null}
          </>
        }
        autoComplete="off"
        value={value.happened}
        error={errors.happened}
        onChange={(event) => change({ happened: event.target.value })}
      />
      <SelectField
        id={`${prefix}-origin`}
        label={text('results.field.origin')}
        value={value.origin}
        onChange={(event) =>
          change({ origin: origins.find((one) => one === event.target.value) ?? 'existing' })
        }
      >
        {origins.map((origin) => (
          <option key={origin} value={origin}>
            {text(`results.origin.${origin}`)}
          </option>
        ))}
      </SelectField>
      <TextArea
        id={`${prefix}-because`}
        label={text(secured ? 'results.field.because-secured' : 'results.field.because')}
        hint={text('results.hint.because')}
        optional
        rows={3}
        value={value.because}
        error={errors.because}
        onChange={(event) => change({ because: event.target.value })}
      />
      <div className="results-pair">
        {(['women', 'men'] as const).map((sex) => (
          <TextField
            key={sex}
            id={`${prefix}-${sex}`}
            label={text(`results.field.${sex}`)}
            hint={text('results.hint.sex')}
            optional
            inputMode="numeric"
            value={value[sex]}
            error={errors[sex]}
            onChange={(event) => change({ [sex]: event.target.value })}
          />
        ))}
      </div>
    </>
  );
}

/** Whether something keeps it from being public, and which law. */
export function ExemptFields({ prefix, value, errors, change }: Fields) {
  const text = useText();
  return (
    <>
      <TickField
        id={`${prefix}-isExempt`}
        label={text('results.field.isExempt')}
        means={text('results.hint.exempt')}
        checked={value.isExempt}
        choose={(isExempt) => change({ isExempt })}
      />
      {value.isExempt ? (
        <TextField
          id={`${prefix}-exempt`}
          label={text('results.field.exempt')}
          hint={text('results.hint.exempt-law')}
          value={value.exempt}
          error={errors.exempt}
          onChange={(event) => change({ exempt: event.target.value })}
        />
      ) : null}
    </>
  );
}
