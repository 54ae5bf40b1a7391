import { type ReactNode, Suspense } from 'react';
import { logbookOperations } from '#modules/logbook/contract.ts';
import { OneFile } from '#modules/logbook/web/index.ts';
import { capitalised } from '#platform/language/format.ts';
import { useRead } from '#platform/ui/api/use-read.ts';
import { SelectField, TextArea, TextField } from '#platform/ui/form/fields.tsx';
import { useFormat } from '#platform/ui/language/use-format.ts';
import { methods, points, type Stage } from '../../terms.ts';
import { useText } from '../words.ts';
import { ChoiceField } from './choice-field.tsx';
import type { TypedMeasurement } from './typed-measurement.ts';

type Fields = {
  prefix: string;
  value: TypedMeasurement;
  errors: Readonly<Record<string, string>>;
  today: string;
  change: (part: Partial<TypedMeasurement>) => void;
};

/** How many there were found to be. */
export function AmountField({
  prefix,
  value,
  errors,
  change,
  label,
  hint,
}: Omit<Fields, 'today'> & { label: string; hint?: string }) {
  return (
    <TextField
      id={`${prefix}-amount`}
      label={label}
      hint={hint}
      className="results-short"
      inputMode="decimal"
      autoComplete="off"
      value={value.amount}
      error={errors.amount}
      onChange={(event) => change({ amount: event.target.value })}
    />
  );
}

/** How sure it is, when somebody looked, who did, and what shows it. */
export function MeasurementFields({
  prefix,
  value,
  errors,
  today,
  change,
  programmeId,
  choices,
}: Fields & { programmeId: string; choices: readonly Stage[] }) {
  const text = useText();
  return (
    <>
      <ChoiceField
        id={`${prefix}-stage`}
        label={text('results.field.stage')}
        value={value.stage}
        error={errors.stage}
        choices={choices.map((stage) => ({
          value: stage,
          label: text(`results.stage.${stage}`),
          means: text(`results.stage.${stage}.means`),
        }))}
        choose={(stage) => change({ stage })}
      />
      <div className="results-pair">
        <TextField
          id={`${prefix}-measuredOn`}
          label={text('results.field.measuredOn')}
          type="date"
          max={today}
          value={value.measuredOn}
          error={errors.measuredOn}
          onChange={(event) => change({ measuredOn: event.target.value })}
        />
        <SelectField
          id={`${prefix}-point`}
          label={text('results.field.point')}
          value={value.point}
          onChange={(event) =>
            change({ point: points.find((one) => one === event.target.value) ?? 'between' })
          }
        >
          {points.map((point) => (
            <option key={point} value={point}>
              {capitalised(text(`results.point.${point}`))}
            </option>
          ))}
        </SelectField>
      </div>
      <SelectField
        id={`${prefix}-method`}
        label={text('results.field.method')}
        value={value.method}
        error={errors.method}
        onChange={(event) =>
          change({ method: methods.find((one) => one === event.target.value) ?? 'self-report' })
        }
      >
        {methods.map((method) => (
          <option key={method} value={method}>
            {text(`results.method.${method}`)}
          </option>
        ))}
      </SelectField>
      <TextField
        id={`${prefix}-evidence`}
        label={text('results.field.evidence')}
        hint={text('results.hint.evidence')}
        optional={value.stage !== 'verified'}
        value={value.evidence}
        error={errors.evidence}
        onChange={(event) => change({ evidence: event.target.value })}
      />
      <EntryField prefix={prefix} value={value} errors={errors} programmeId={programmeId} change={change} />
      <FileField id={`${prefix}-file`} label={text('results.field.file')} error={errors.file}>
        <OneFile
          id={`${prefix}-file`}
          programmeId={programmeId}
          value={value.file && { ...value.file, name: value.file.name || text('results.measure.the-file') }}
          choose={(file) => change({ file })}
        />
      </FileField>
      <TextArea
        id={`${prefix}-note`}
        label={text('results.field.note')}
        optional
        rows={2}
        value={value.note}
        error={errors.note}
        onChange={(event) => change({ note: event.target.value })}
      />
    </>
  );
}

/** An entry of the log that tells of it, among the latest; the one that was chosen stays, however old it is. */
function EntryField({
  prefix,
  value,
  errors,
  programmeId,
  change,
}: Omit<Fields, 'today'> & { programmeId: string }) {
  const text = useText();
  const format = useFormat();
  const entries = useRead(logbookOperations, 'listLogEntries', {
    params: { programmeId: programmeId as never },
    query: { limit: 50 },
  });
  const items = entries.data?.items ?? [];
  const isThere = value.entry === '' || items.some(({ id }) => id === value.entry);
  return (
    <SelectField
      id={`${prefix}-entry`}
      label={text('results.field.entry')}
      optional
      value={value.entry}
      error={errors.entry}
      onChange={(event) => change({ entry: event.target.value })}
    >
      <option value="">{text('results.measure.no-entry')}</option>
      {isThere ? null : <option value={value.entry}>{text('results.measure.the-entry')}</option>}
      {items.map(({ id, happened, text: said }) => (
        <option key={id} value={id}>
          {`${format.when(happened)}: ${said.length > 60 ? `${said.slice(0, 60)}…` : said}`}
        </option>
      ))}
    </SelectField>
  );
}

const FileField = ({
  id,
  label,
  error,
  children,
}: {
  id: string;
  label: string;
  error: string | undefined;
  children: ReactNode;
}) => {
  const text = useText();
  return (
    <div className="om-field">
      <p className="om-strong">
        {label}
        <span className="om-muted om-optional"> ({text('common.optional')})</span>
      </p>
      <Suspense>{children}</Suspense>
      {error ? (
        <p className="ds-validation-message om-small" id={`${id}-error`}>
          {error}
        </p>
      ) : null}
    </div>
  );
};
