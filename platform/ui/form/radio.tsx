import { Input } from '@digdir/designsystemet-react';
import { type ReactNode, useId } from 'react';
import './radio.css';

/** One of a few ways, large enough for a thumb. */
export function Radio({
  name,
  checked,
  choose,
  children,
}: {
  name: string;
  checked: boolean;
  choose: () => void;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <label className="om-radio" htmlFor={id}>
      <Input id={id} type="radio" name={name} checked={checked} onChange={choose} />
      <span>{children}</span>
    </label>
  );
}
