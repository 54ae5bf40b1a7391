import { SelectField, TextArea, TextField } from '#platform/ui/form/fields.tsx';
import { useFormat } from '#platform/ui/language/use-format.ts';
import { vagueWords } from '../../rules.ts';
import { goalKinds } from '../../terms.ts';
import { useText } from '../words.ts';
import type { GoalTyped } from './goal-typed.ts';

/** What is aimed at, of what kind, in which focus area, and who answers for it. */
export function GoalFields({
  typed,
  change,
  errors,
  focuses,
}: {
  typed: GoalTyped;
  change: (part: Partial<GoalTyped>) => void;
  errors: Readonly<Record<string, string>>;
  /** Focus areas that the plan has already. */
  focuses: readonly string[];
}) {
  const text = useText();
  const format = useFormat();
  const field = (name: keyof GoalTyped) => ({
    id: `plan-${name}`,
    value: typed[name],
    error: errors[name],
    onChange: (event: { target: { value: string } }) =>
      change({ [name]: event.target.value } as Partial<GoalTyped>),
  });
  const vague = vagueWords(typed.title);
  return (
    <>
      <div className="om-stack">
        <TextArea
          {...field('title')}
          label={text('plan.field.title')}
          hint={text('plan.field.title-hint')}
          rows={2}
        />
        <p className="om-small plan-hint" role="status">
          {vague.length > 0
            ? text('plan.field.vague', { words: format.list(vague), count: vague.length })
            : ''}
        </p>
      </div>
      <SelectField
        {...field('goalKind')}
        label={text('plan.field.kind')}
        hint={text(`plan.kind.${typed.goalKind}.means`)}
      >
        {goalKinds.map((kind) => (
          <option key={kind} value={kind}>
            {text(`plan.kind.${kind}`)}
          </option>
        ))}
      </SelectField>
      <div className="om-form-pair">
        <TextField
          {...field('focus')}
          label={text('plan.field.focus')}
          optional
          list="plan-focuses"
          autoComplete="off"
        />
        <TextField
          {...field('owner')}
          label={text('plan.field.owner')}
          placeholder={text('plan.field.owner-example')}
          autoComplete="off"
        />
      </div>
      <datalist id="plan-focuses">
        {focuses.map((focus) => (
          <option key={focus} value={focus} />
        ))}
      </datalist>
    </>
  );
}
