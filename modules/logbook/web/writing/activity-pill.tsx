import { ChevronDownIcon } from '@navikt/aksel-icons';
import { type MainActivity, mainActivities } from '../../terms.ts';
import { useText } from '../words.ts';
import './pill.css';

/** The telephone's own list, drawn as one of the choices. */
export function ActivityPill({
  id,
  value,
  choose,
}: {
  id: string;
  value: MainActivity;
  choose: (activity: MainActivity) => void;
}) {
  const text = useText();
  return (
    <div className="logbook-pill">
      <span className="logbook-pill-label" aria-hidden="true">
        {text('logbook.field.activity')}
      </span>{' '}
      <span className="logbook-pill-value" aria-hidden="true">
        {text(`logbook.activity.${value}`)}
      </span>
      <ChevronDownIcon className="om-icon" aria-hidden />
      <select
        id={id}
        aria-label={text('logbook.field.activity')}
        value={value}
        onChange={(event) => {
          const chosen = mainActivities.find((one) => one === event.target.value);
          if (chosen) choose(chosen);
        }}
      >
        {mainActivities.map((one) => (
          <option key={one} value={one}>
            {text(`logbook.activity.${one}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
