import { TextField } from '#platform/ui/form/fields.tsx';
import { useText } from '../words.ts';
import { hasUnit, type IndicatorTyped, typeOf } from './indicator-typed.ts';

/** What the targets of an indicator mean: to be read, and why it is not to be changed. */
export function MeaningThatStands({ typed }: { typed: IndicatorTyped }) {
  const text = useText();
  const type = typeOf(typed.measure);
  if (typed.measure === 'jobs' || type === 'text' || type === 'yes-no') return null;
  return (
    <>
      <p className="om-note">{text('plan.meaning-stands')}</p>
      {hasUnit(type) ? (
        <div className={type === 'ratio' ? 'om-form-pair' : ''}>
          <TextField
            id="plan-unit"
            label={text(type === 'amount' ? 'plan.field.currency' : 'plan.field.unit')}
            value={typed.unit}
            readOnly
          />
          {type === 'ratio' ? (
            <TextField id="plan-ofWhat" label={text('plan.field.of-what')} value={typed.ofWhat} readOnly />
          ) : null}
        </div>
      ) : null}
      <div className="om-form-pair">
        <TextField
          id="plan-direction"
          label={text('plan.field.direction')}
          value={text(`plan.direction.${typed.direction}`)}
          readOnly
        />
        <TextField
          id="plan-aggregation"
          label={text('plan.field.aggregation')}
          value={text(`plan.aggregation.${typed.aggregation}`)}
          readOnly
        />
      </div>
    </>
  );
}
