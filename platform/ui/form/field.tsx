import { ValidationMessage } from '@digdir/designsystemet-react';
import { type ReactNode, useId } from 'react';
import { useText } from '../language/use-text.ts';
import './form.css';

export type Wiring = {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
};

/**
 * Label, hint, control and fault, tied together for everyone. Ours rather than the design system's, whose field comes
 * with 29 kB of custom elements.
 */
export function Field({
  label,
  hint,
  error,
  optional = false,
  id: given,
  children,
}: {
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  optional?: boolean;
  /** What the error summary links to. */
  id?: string;
  children: (wiring: Wiring) => ReactNode;
}) {
  const text = useText();
  const made = useId();
  const id = given ?? made;
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <div className="om-field">
      <label htmlFor={id} className="om-strong">
        {label}
        {optional ? <span className="om-muted om-optional"> ({text('common.optional')})</span> : null}
      </label>
      {hint ? (
        <p className="om-small om-muted" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
      {error ? (
        <ValidationMessage id={`${id}-error`} className="om-small">
          {error}
        </ValidationMessage>
      ) : null}
    </div>
  );
}
