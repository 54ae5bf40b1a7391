import { Button, Input } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { today } from '#platform/time/zone.ts';
import { Radio } from '#platform/ui/form/radio.tsx';
import { useText } from '../words.ts';
import { PillMenu } from './pill-menu.tsx';
import { useWhenWords } from './use-when-words.ts';
import { relativeDay, type WhenChoice, yesterday } from './when-choice.ts';
import { WhenParts } from './when-parts.tsx';

type Props = {
  id: string;
  value: WhenChoice;
  /** The moment that "now" means. */
  now: number;
  zone: string;
  /** "Now" is for what is written while it happens, not for a correction. */
  withNow?: boolean;
  error?: string | undefined;
  choose: (choice: WhenChoice) => void;
};

/** When it happened, as precisely as it is known. */
export function WhenField({ id, value, now, zone, withNow = true, error, choose }: Props) {
  const text = useText();
  const words = useWhenWords(zone);
  return (
    <PillMenu id={id} label={text('logbook.field.happened')} value={words(value, now)} error={error}>
      {(close) => (
        <>
          <legend className="ds-sr-only">{text('logbook.when.legend')}</legend>
          <Ways value={value} zone={zone} withNow={withNow} choose={choose} />
          <WhenParts value={value} zone={zone} choose={choose} />
          {value.kind === 'now' ? null : (
            <About checked={value.about} choose={(about) => choose({ ...value, about })} />
          )}
          <Button type="button" data-size="sm" variant="secondary" onClick={close}>
            {text('logbook.when.done')}
          </Button>
        </>
      )}
    </PillMenu>
  );
}

function Ways({ value, zone, withNow, choose }: Pick<Props, 'value' | 'zone' | 'withNow' | 'choose'>) {
  const text = useText();
  const name = useId();
  const clock = Date.now();
  const day = value.kind === 'day' ? (value.day ? relativeDay(value.day, clock, zone) : 'other') : undefined;
  const onDay = (on: string) => choose({ ...value, kind: 'day', day: on });
  return (
    <>
      {withNow ? (
        <Radio
          name={name}
          checked={value.kind === 'now'}
          choose={() => choose({ ...value, kind: 'now', about: false })}
        >
          {text('logbook.when.now')}
        </Radio>
      ) : null}
      <Radio name={name} checked={day === 'today'} choose={() => onDay(today(clock, zone))}>
        {text('logbook.when.today')}
      </Radio>
      <Radio name={name} checked={day === 'yesterday'} choose={() => onDay(yesterday(clock, zone))}>
        {text('logbook.when.yesterday')}
      </Radio>
      <Radio name={name} checked={day === 'other'} choose={() => onDay('')}>
        {text('logbook.when.other')}
      </Radio>
      {(['month', 'year', 'period'] as const).map((kind) => (
        <Radio key={kind} name={name} checked={value.kind === kind} choose={() => choose({ ...value, kind })}>
          {text(`logbook.when.${kind}`)}
        </Radio>
      ))}
    </>
  );
}

function About({ checked, choose }: { checked: boolean; choose: (about: boolean) => void }) {
  const text = useText();
  const id = useId();
  return (
    <label className="om-radio" htmlFor={id}>
      <Input id={id} type="checkbox" checked={checked} onChange={(event) => choose(event.target.checked)} />
      <span>
        {text('logbook.when.about')}{' '}
        <span className="om-small om-muted">{text('logbook.when.about-hint')}</span>
      </span>
    </label>
  );
}
