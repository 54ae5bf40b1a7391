import { Button } from '@digdir/designsystemet-react';
import { useEffect, useState } from 'react';
import { TextField } from '#platform/ui/form/fields.tsx';
import { useText } from '../beside-words.ts';
import { withPart } from '../ledger/ledger-search.ts';

/** The day that the sums stand for. What is half typed (`0202-01-01`) stays in the field, and asks for nothing. */
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
    <div className="om-row results-portfolio-day" data-no-print>
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
      {on ? (
        <Button variant="tertiary" onClick={() => change(undefined)}>
          {text('results.portfolio.today')}
        </Button>
      ) : null}
    </div>
  );
}
