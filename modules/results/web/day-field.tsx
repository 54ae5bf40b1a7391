import { useEffect, useState } from 'react';
import { TextField } from '#platform/ui/form/fields.tsx';
import { withPart } from './ledger/ledger-search.ts';
import { useText } from './words.ts';

/** The day that figures stand for. What is half typed (`0202-01-01`) stays in the field, and asks for nothing. */
export function DayField({
  on,
  today,
  change,
}: {
  on: string | undefined;
  today: string;
  change: (day: string | undefined) => void;
}) {
  const text = useText();
  const [typed, setTyped] = useState(on ?? '');
  useEffect(() => setTyped(on ?? ''), [on]);
  return (
    <TextField
      label={text('results.filter.on')}
      type="date"
      max={today}
      value={typed}
      onChange={({ target: { value } }) => {
        setTyped(value);
        const day = withPart({}, 'on', value).on;
        if (day || value === '') change(day);
      }}
    />
  );
}
