import { Input, ValidationMessage } from '@digdir/designsystemet-react';
import { type ReactNode, useId } from 'react';
import './form.css';
import '../results.css';

/** One of a few ways, each with what it means; large enough for a thumb. */
export function ChoiceField<T extends string>({
  id,
  label,
  hint,
  value,
  choices,
  error,
  choose,
}: {
  /** Of the first choice: what the error summary links to. */
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  value: T | '';
  choices: readonly { readonly value: T; readonly label: string; readonly means?: string }[];
  error?: string | undefined;
  choose: (value: T) => void;
}) {
  const name = useId();
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <fieldset className="results-choice om-field" aria-describedby={described || undefined}>
      <legend className="om-strong">{label}</legend>
      {hint ? (
        <p className="om-small om-muted" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {choices.map((choice, at) => {
        const own = at === 0 ? id : `${id}-${choice.value}`;
        return (
          <label key={choice.value} htmlFor={own} className="results-radio">
            <Input
              id={own}
              type="radio"
              name={name}
              checked={value === choice.value}
              aria-invalid={error ? true : undefined}
              onChange={() => choose(choice.value)}
            />
            <span>
              {choice.label}
              {choice.means ? <span className="results-sub">{choice.means}</span> : null}
            </span>
          </label>
        );
      })}
      {error ? (
        <ValidationMessage id={`${id}-error`} className="om-small">
          {error}
        </ValidationMessage>
      ) : null}
    </fieldset>
  );
}

/** Yes or no. */
export function TickField({
  id,
  label,
  means,
  checked,
  choose,
}: {
  id: string;
  label: string;
  means?: string;
  checked: boolean;
  choose: (checked: boolean) => void;
}) {
  return (
    <label htmlFor={id} className="results-radio">
      <Input id={id} type="checkbox" checked={checked} onChange={(event) => choose(event.target.checked)} />
      <span>
        {label}
        {means ? <span className="results-sub">{means}</span> : null}
      </span>
    </label>
  );
}
