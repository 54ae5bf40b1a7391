import { Input, ValidationMessage } from '@digdir/designsystemet-react';
import type { Unit } from '#modules/access/contract.ts';
import { useText } from '../words.ts';

type Id = Unit['id'];

/** One programme may be several municipalities'. */
export function Municipalities({
  id,
  all,
  chosen,
  error,
  choose,
}: {
  id: string;
  all: readonly Unit[];
  chosen: readonly Id[];
  error: string | undefined;
  choose: (chosen: Id[]) => void;
}) {
  const text = useText();
  return (
    <fieldset
      className="om-field begin-municipalities"
      id={id}
      tabIndex={-1}
      aria-describedby={error ? `${id}-error` : undefined}
    >
      <legend className="om-strong">{text('programme.begin.municipalities')}</legend>
      <p className="om-small om-muted">{text('programme.begin.municipalities-hint')}</p>
      {all.map((unit) => (
        <label key={unit.id} className="begin-choice" htmlFor={`${id}-${unit.slug}`}>
          <Input
            id={`${id}-${unit.slug}`}
            type="checkbox"
            checked={chosen.includes(unit.id)}
            onChange={(event) =>
              choose(event.target.checked ? [...chosen, unit.id] : chosen.filter((each) => each !== unit.id))
            }
          />
          {unit.name}
        </label>
      ))}
      {error ? (
        <ValidationMessage id={`${id}-error`} className="om-small">
          {error}
        </ValidationMessage>
      ) : null}
    </fieldset>
  );
}
