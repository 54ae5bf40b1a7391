import { today } from '#platform/time/zone.ts';
import { TextField } from '#platform/ui/form/fields.tsx';
import { useText } from '../words.ts';
import { MonthField } from './month-field.tsx';
import { relativeDay, type WhenChoice } from './when-choice.ts';

/** What has to be filled in for the way that is chosen: nothing for now, a day, a month, a year, two ends. */
export function WhenParts({
  value,
  zone,
  choose,
}: {
  value: WhenChoice;
  zone: string;
  choose: (choice: WhenChoice) => void;
}) {
  const text = useText();
  if (value.kind === 'now') return null;
  if (value.kind === 'month')
    return <MonthField value={value.month} choose={(month) => choose({ ...value, month })} />;
  if (value.kind === 'year') {
    return (
      <TextField
        label={text('logbook.when.year-label')}
        value={value.year}
        inputMode="numeric"
        maxLength={4}
        onChange={(event) => choose({ ...value, year: event.target.value })}
      />
    );
  }
  if (value.kind === 'period') {
    return (
      <>
        <div className="logbook-pair">
          <TextField
            label={text('logbook.when.from-label')}
            value={value.from}
            onChange={(event) => choose({ ...value, from: event.target.value })}
          />
          <TextField
            label={text('logbook.when.until-label')}
            value={value.until}
            onChange={(event) => choose({ ...value, until: event.target.value })}
          />
        </div>
        <p className="om-small om-muted">{text('logbook.when.typed-hint')}</p>
      </>
    );
  }
  const isOther = value.day === '' || relativeDay(value.day, Date.now(), zone) === 'other';
  return (
    <>
      {isOther ? (
        <TextField
          label={text('logbook.when.day-label')}
          type="date"
          value={value.day}
          max={today(Date.now(), zone)}
          onChange={(event) => choose({ ...value, day: event.target.value })}
        />
      ) : null}
      <TextField
        label={text('logbook.when.time-label')}
        type="time"
        value={value.time}
        onChange={(event) => choose({ ...value, time: event.target.value })}
      />
    </>
  );
}
