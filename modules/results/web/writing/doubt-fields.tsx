import { TextArea } from '#platform/ui/form/fields.tsx';
import { useText } from '../words.ts';
import type { TypedReasons } from './typed-effect.ts';

type Fields = {
  prefix: string;
  value: TypedReasons;
  errors: Readonly<Record<string, string>>;
  change: (part: Partial<TypedReasons>) => void;
};

/** Asked when the server doubts it, beside what the register is known by; then it stays, with what was answered. */
export function RegisterReason({ prefix, value, errors, change }: Fields) {
  const text = useText();
  const error = errors['reasons.register'];
  if (error === undefined && !value.registerReason) return null;
  return (
    <TextArea
      id={`${prefix}-reasons.register`}
      label={text('results.field.register-reason')}
      hint={text('results.hint.register-reason')}
      rows={2}
      value={value.registerReason}
      error={error}
      onChange={(event) => change({ registerReason: event.target.value })}
    />
  );
}

/** The same beside the number. */
export function FigureReason({ prefix, value, errors, change }: Fields) {
  const text = useText();
  const error = errors['reasons.figure'];
  if (error === undefined && !value.figureReason) return null;
  return (
    <TextArea
      id={`${prefix}-reasons.figure`}
      label={text('results.field.figure-reason')}
      rows={2}
      value={value.figureReason}
      error={error}
      onChange={(event) => change({ figureReason: event.target.value })}
    />
  );
}
