import { SelectField, TextArea, TextField } from '#platform/ui/form/fields.tsx';
import type { IndicatorSaid } from '../../contract.ts';
import { useText } from '../words.ts';
import type { TypedValue } from './typed-value.ts';

type Of = Pick<IndicatorSaid, 'type' | 'unit' | 'ofWhat' | 'ledger' | 'scale'>;

/** The fields of a value, as its indicator measures: one number, two, a step, an answer or words. */
export function ValueFields({
  id,
  of,
  label,
  value,
  change,
  errors,
  optional = false,
}: {
  id: string;
  of: Of;
  label: string;
  value: TypedValue;
  change: (value: TypedValue) => void;
  errors: { first: string | undefined; second: string | undefined };
  optional?: boolean;
}) {
  const text = useText();
  const first = {
    id,
    label,
    optional,
    value: value.first,
    error: errors.first,
    onChange: (event: { target: { value: string } }) => change({ ...value, first: event.target.value }),
  };
  if (of.type === 'text') return <TextArea {...first} rows={2} />;
  if (of.type === 'yes-no' || of.type === 'scale') {
    const steps = of.scale ? stepsOf(of.scale) : [];
    const options = of.type === 'scale' ? steps : (['yes', 'no'] as const);
    if (of.type === 'scale' && steps.length === 0)
      return <TextField {...first} inputMode="numeric" autoComplete="off" />;
    return (
      <SelectField {...first}>
        <option value="">{text('plan.value.choose')}</option>
        {options.map((option) => (
          <option key={option} value={option}>
            {option === 'yes' || option === 'no' ? text(`plan.value.${option}`) : option}
          </option>
        ))}
      </SelectField>
    );
  }
  const unit = of.ledger ? text(`plan.basis.${of.ledger.basis}`) : of.unit;
  const hint = of.type === 'amount' ? text('plan.value.amount-hint', { currency: unit ?? '' }) : unit;
  const number = <TextField {...first} hint={hint} inputMode="decimal" autoComplete="off" />;
  if (of.type !== 'ratio') return number;
  return (
    <div className="om-form-pair">
      {number}
      <TextField
        id={`${id}-second`}
        label={text('plan.value.of-all')}
        hint={of.ofWhat}
        optional={optional}
        inputMode="decimal"
        autoComplete="off"
        value={value.second}
        error={errors.second}
        onChange={(event) => change({ ...value, second: event.target.value })}
      />
    </div>
  );
}

/** A scale that is too long to choose from is typed. */
function stepsOf({ low, high }: { low: number; high: number }): string[] {
  return high - low > 20 ? [] : Array.from({ length: high - low + 1 }, (_, step) => String(low + step));
}
