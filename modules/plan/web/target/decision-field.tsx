import { SelectField } from '#platform/ui/form/fields.tsx';
import { useFormat } from '#platform/ui/language/use-format.ts';
import { useText } from '../words.ts';
import { useDecisions } from './use-decisions.ts';

/** The decision that revised the target, of those that the programme has. */
export function DecisionField({
  programmeId,
  value,
  change,
  error,
}: {
  programmeId: string;
  value: string;
  change: (decision: string) => void;
  error: string | undefined;
}) {
  const text = useText();
  const format = useFormat();
  const decisions = useDecisions(programmeId);
  if (decisions.length === 0) return <p className="om-small om-muted">{text('plan.field.no-decisions')}</p>;
  return (
    <SelectField
      id="plan-decision"
      label={text('plan.field.decision')}
      optional
      value={value}
      error={error}
      onChange={(event) => change(event.target.value)}
    >
      <option value="">{text('plan.field.without-decision')}</option>
      {decisions.map(({ id, body, decided, what }) => (
        <option key={id} value={id}>
          {format.when(decided)}, {body}: {what}
        </option>
      ))}
    </SelectField>
  );
}
