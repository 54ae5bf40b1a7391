import { knownDayAsTyped } from '#platform/time/known-day-as-typed.ts';
import { today } from '#platform/time/zone.ts';
import { SelectField, TextField } from '#platform/ui/form/fields.tsx';
import type { Messages } from '#platform/ui/form/use-drafted-form.ts';
import { useFormat } from '#platform/ui/language/use-format.ts';
import { longestPeriod } from '#schemes/programme-rules.ts';
import type { Programme } from '../../contract.ts';
import { following, isLongerThan, withEnd } from '../../rules.ts';
import { decisionAbouts, outcomes } from '../../terms.ts';
import { useText } from '../words.ts';
import { type DecisionTyped, givesEnd, likelyState } from './decision-typed.ts';

/** What a decision is about, how it ended, and what it leads to: only what may follow is offered. */
export function EffectFields({
  prefix,
  programme,
  value,
  messages,
  change,
}: {
  prefix: string;
  programme: Programme;
  value: DecisionTyped;
  messages: Messages;
  change: (part: Partial<DecisionTyped>) => void;
}) {
  const text = useText();
  const format = useFormat();
  const next = following[programme.state];
  const choose = (part: Pick<Partial<DecisionTyped>, 'about' | 'outcome'>) =>
    change({ ...part, movesTo: likelyState({ ...value, ...part }, next) });
  return (
    <>
      <div className="om-form-pair">
        <SelectField
          id={`${prefix}-about`}
          label={text('programme.life.about')}
          value={value.about}
          onChange={(event) => choose({ about: event.target.value as DecisionTyped['about'] })}
        >
          {decisionAbouts.map((about) => (
            <option key={about} value={about}>
              {text(`programme.life.about.${about}`)}
            </option>
          ))}
        </SelectField>
        <SelectField
          id={`${prefix}-outcome`}
          label={text('programme.life.outcome')}
          value={value.outcome}
          onChange={(event) => choose({ outcome: event.target.value as DecisionTyped['outcome'] })}
        >
          {outcomes.map((outcome) => (
            <option key={outcome} value={outcome}>
              {text(`programme.life.outcome.${outcome}`)}
            </option>
          ))}
        </SelectField>
      </div>
      <SelectField
        id={`${prefix}-movesTo`}
        label={text('programme.life.moves-to')}
        hint={text('programme.life.moves-to-hint', { state: text(`programme.state.${programme.state}`) })}
        value={value.movesTo}
        error={messages.movesTo}
        onChange={(event) => change({ movesTo: event.target.value as DecisionTyped['movesTo'] })}
      >
        <option value="">{text('programme.life.moves-nowhere')}</option>
        {next.map((state) => (
          <option key={state} value={state}>
            {text(`programme.state.${state}`)}
          </option>
        ))}
      </SelectField>
      {givesEnd(value) && programme.period !== null ? (
        <>
          <TextField
            id={`${prefix}-ends`}
            label={text('programme.life.ends')}
            hint={text('programme.life.ends-hint', { period: format.when(programme.period) })}
            optional
            value={value.ends}
            error={messages.ends}
            onChange={(event) => change({ ends: event.target.value })}
          />
          <LongerThanTheRule programme={programme} ends={value.ends} />
        </>
      ) : null}
    </>
  );
}

/** Says so while it is typed, with the page the rule stands on: longer may be decided, with reasons. */
function LongerThanTheRule({ programme, ends }: { programme: Programme; ends: string }) {
  const text = useText();
  const rule = longestPeriod(programme.zone, today(Date.now(), programme.zone));
  const known = knownDayAsTyped(ends);
  const period = known && programme.period ? withEnd(programme.period, known) : undefined;
  if (!rule || !period || !isLongerThan(period, rule)) return null;
  return (
    <div className="om-note" data-attention role="status">
      <p>{text('programme.life.longer', { years: rule.years })}</p>
      <p className="om-small">
        {rule.sources.map(({ title, publisher, url }) => (
          <a key={url} className="ds-link programme-source" href={url}>
            {[publisher, title].filter(Boolean).join(', ')}
          </a>
        ))}
      </p>
    </div>
  );
}
