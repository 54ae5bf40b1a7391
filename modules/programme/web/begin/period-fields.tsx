import { today } from '#platform/time/zone.ts';
import { TextField } from '#platform/ui/form/fields.tsx';
import type { Messages } from '#platform/ui/form/use-drafted-form.ts';
import { longestPeriod } from '#schemes/programme-rules.ts';
import { isLongerThan } from '../../rules.ts';
import { useText } from '../words.ts';
import { type BeginTyped, periodOf } from './begin-typed.ts';

/** From and to; says so while it is typed when that is longer than the rules have it. */
export function PeriodFields({
  prefix,
  zone,
  value,
  messages,
  change,
}: {
  prefix: string;
  zone: string;
  value: BeginTyped;
  messages: Messages;
  change: (part: Partial<BeginTyped>) => void;
}) {
  const text = useText();
  const rule = longestPeriod(zone, today(Date.now(), zone));
  return (
    <>
      <div className="om-form-pair">
        <TextField
          id={`${prefix}-from`}
          label={text('programme.begin.from')}
          hint={text('programme.begin.from-hint')}
          value={value.from}
          error={messages.from}
          onChange={(event) => change({ from: event.target.value })}
        />
        <TextField
          id={`${prefix}-period`}
          label={text('programme.begin.until')}
          hint={text('programme.begin.until-hint')}
          value={value.until}
          error={messages.period}
          onChange={(event) => change({ until: event.target.value })}
        />
      </div>
      {rule && isLongerThan(periodOf(value), rule) ? (
        <p className="om-note" data-attention role="status">
          {text('programme.begin.longer', { years: rule.years })}
        </p>
      ) : null}
    </>
  );
}
