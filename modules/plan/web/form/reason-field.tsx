import { TextArea } from '#platform/ui/form/fields.tsx';
import { useText } from '../words.ts';

/** Why: asked of every change to what stands already, and kept beside what it said. */
export function ReasonField({
  label,
  hint,
  value,
  change,
  error,
}: {
  label?: string;
  hint?: string;
  value: string;
  change: (reason: string) => void;
  error: string | undefined;
}) {
  const text = useText();
  return (
    <TextArea
      id="plan-reason"
      label={label ?? text('plan.field.reason')}
      hint={hint ?? text('plan.field.reason-hint')}
      rows={2}
      value={value}
      error={error}
      onChange={(event) => change(event.target.value)}
    />
  );
}
