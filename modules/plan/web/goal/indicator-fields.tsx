import { SelectField, TextArea, TextField } from '#platform/ui/form/fields.tsx';
import { aggregationsOf } from '../../rules.ts';
import { wholeOf } from '../value/typed-value.ts';
import { ValueFields } from '../value/value-fields.tsx';
import { type PlanKey, useText } from '../words.ts';
import { hasUnit, type IndicatorTyped, measures, typeOf } from './indicator-typed.ts';
import { MeaningThatStands } from './meaning-that-stands.tsx';

/** How a goal is measured. `correcting`: the type, the scale and the ledger were chosen once; with targets, what those mean too. */
export function IndicatorFields({
  typed,
  change,
  errors,
  correcting = false,
  hasTargets = false,
}: {
  typed: IndicatorTyped;
  change: (part: Partial<IndicatorTyped>) => void;
  errors: Readonly<Record<string, string>>;
  correcting?: boolean;
  hasTargets?: boolean;
}) {
  const text = useText();
  const type = typeOf(typed.measure);
  const jobs = typed.measure === 'jobs';
  const field = (name: keyof IndicatorTyped & string) => ({
    id: `plan-${name}`,
    value: String(typed[name]),
    error: errors[name],
    onChange: (event: { target: { value: string } }) =>
      change({ [name]: event.target.value } as Partial<IndicatorTyped>),
  });
  const options = (prefix: string, values: readonly string[]) =>
    values.map((value) => (
      <option key={value} value={value}>
        {text(`${prefix}.${value}` as PlanKey)}
      </option>
    ));
  const scale = { low: wholeOf(typed.low) ?? 0, high: wholeOf(typed.high) ?? 0 };
  const of = { type, unit: typed.unit, ofWhat: typed.ofWhat, ledger: null, scale };
  return (
    <>
      {correcting ? null : (
        <SelectField
          {...field('measure')}
          label={text('plan.field.measure')}
          hint={text(`plan.measure.${typed.measure}.example`)}
          onChange={(event) =>
            change({ measure: event.target.value as IndicatorTyped['measure'], aggregation: 'latest' })
          }
        >
          {options('plan.measure', measures)}
        </SelectField>
      )}
      {jobs && !correcting ? (
        <div className="om-form-pair">
          <SelectField {...field('kind')} label={text('plan.field.kind-of-jobs')}>
            {options('plan.ledger', ['created', 'secured'])}
          </SelectField>
          <SelectField {...field('basis')} label={text('plan.field.basis')}>
            {options('plan.basis', ['fte', 'persons'])}
          </SelectField>
        </div>
      ) : null}
      <TextField
        {...field('name')}
        label={text('plan.field.name')}
        hint={text('plan.field.name-hint')}
        autoComplete="off"
      />
      {jobs ? <p className="om-note">{text('plan.field.from-results')}</p> : null}
      {hasTargets ? <MeaningThatStands typed={typed} /> : null}
      {hasUnit(type) && !jobs && !hasTargets ? (
        <div className={type === 'ratio' ? 'om-form-pair' : ''}>
          <TextField
            {...field('unit')}
            label={text(type === 'amount' ? 'plan.field.currency' : 'plan.field.unit')}
            hint={text(type === 'amount' ? 'plan.field.currency-hint' : 'plan.field.unit-hint')}
            autoComplete="off"
          />
          {type === 'ratio' ? (
            <TextField
              {...field('ofWhat')}
              label={text('plan.field.of-what')}
              hint={text('plan.field.of-what-hint')}
              autoComplete="off"
            />
          ) : null}
        </div>
      ) : null}
      {type === 'scale' && !correcting ? (
        <div className="om-form-pair">
          <TextField {...field('low')} label={text('plan.field.low')} inputMode="numeric" />
          <TextField {...field('high')} label={text('plan.field.high')} inputMode="numeric" />
        </div>
      ) : null}
      {jobs || hasTargets || type === 'text' || type === 'yes-no' ? null : (
        <div className="om-form-pair">
          <SelectField {...field('direction')} label={text('plan.field.direction')}>
            {options('plan.direction', ['up', 'down'])}
          </SelectField>
          <SelectField {...field('aggregation')} label={text('plan.field.aggregation')}>
            {options('plan.aggregation', aggregationsOf[type])}
          </SelectField>
        </div>
      )}
      {jobs ? null : (
        <>
          <fieldset className="plan-fieldset">
            <legend>{text('plan.field.baseline-legend')}</legend>
            <ValueFields
              id="plan-baseline"
              of={of}
              label={text('plan.field.baseline')}
              optional
              value={typed.baseline}
              change={(baseline) => change({ baseline })}
              errors={{ first: errors.baseline, second: errors['baseline-second'] }}
            />
            <TextField
              {...field('baselineOn')}
              label={text('plan.field.baseline-on')}
              hint={text('plan.field.day-hint')}
              optional
              autoComplete="off"
            />
            <div className="om-form-pair">
              <TextField
                {...field('sourceTitle')}
                label={text('plan.field.source-title')}
                optional
                autoComplete="off"
              />
              <TextField
                {...field('sourceUrl')}
                label={text('plan.field.source-url')}
                optional
                type="url"
                autoComplete="off"
              />
            </div>
          </fieldset>
          <TextArea
            {...field('collection')}
            label={text('plan.field.collection')}
            hint={text('plan.field.collection-hint')}
            rows={2}
          />
        </>
      )}
    </>
  );
}
