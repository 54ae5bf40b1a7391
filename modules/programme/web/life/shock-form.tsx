import { knownDayAsTyped } from '#platform/time/known-day-as-typed.ts';
import { useClient } from '#platform/ui/api/use-client.ts';
import { DraftedForm } from '#platform/ui/form/drafted-form.tsx';
import { SelectField, TextArea, TextField } from '#platform/ui/form/fields.tsx';
import { useDraftedForm } from '#platform/ui/form/use-drafted-form.ts';
import { useLanguage } from '#platform/ui/language/use-text.ts';
import { type Programme, programmeOperations, type Shock, shock as shockShape } from '../../contract.ts';
import { useText } from '../words.ts';
import { ReasonField } from './reason-field.tsx';
import ShockList from './shock-list.tsx';
import { blankShock, isNumber, type ShockTyped, shockOf, shockTyped, shockTypedOf } from './shock-typed.ts';
import { SourceFields } from './source-fields.tsx';
import { sourceFaults } from './source-typed.ts';
import { TheirsNow } from './theirs-now.tsx';
import { changedOf, useAfterRecording, useLatest } from './use-recording.ts';

/** Records what happened, or corrects what was recorded. */
export function ShockForm({
  programme,
  shock,
  done,
  cancel,
}: {
  programme: Pick<Programme, 'id' | 'zone' | 'language'>;
  shock?: Shock;
  done: (shock: Shock) => void;
  cancel: () => void;
}) {
  const text = useText();
  const page = useLanguage();
  const client = useClient(programmeOperations);
  const recorded = useAfterRecording();
  const latest = useLatest(shock, shockShape);
  const prefix = shock ? `shock-${shock.id}` : 'shock';
  const faults = (typed: ShockTyped) => ({
    ...(typed.what.trim() ? {} : { what: text('programme.life.what-missing') }),
    ...(knownDayAsTyped(typed.happened) ? {} : { happened: text('programme.life.day-wrong') }),
    ...(isNumber(typed.lostLow) ? {} : { lostLow: text('programme.life.number-wrong') }),
    ...(isNumber(typed.lostHigh) ? {} : { lostHigh: text('programme.life.number-wrong') }),
    ...sourceFaults(typed.source, {
      title: text('programme.life.source-title-missing'),
      url: text('programme.life.source-url-wrong'),
    }),
    ...(shock && !typed.reason.trim() ? { reason: text('programme.life.reason-missing') } : {}),
  });
  const form = useDraftedForm<ShockTyped, Shock>({
    about: shock
      ? { operation: 'correctShock', subject: shock.id }
      : { operation: 'recordShock', subject: programme.id },
    // Who reads in English does not therefore write in English.
    empty: shock ? shockTypedOf(shock) : blankShock(page === 'en' ? programme.language : page),
    parse: (content) => shockTyped.safeParse(content).data,
    faults,
    send: (typed, options) => {
      if (!shock)
        return client.recordShock({ params: { programmeId: programme.id }, body: shockOf(typed) }, options);
      const change = changedOf(shockOf(shockTypedOf(shock), shock), shockOf(typed, shock));
      return client
        .correctShock(
          { params: { shockId: shock.id }, body: { ...change, reason: typed.reason.trim() } },
          { ...options, ifMatch: latest.version },
        )
        .catch(latest.stale);
    },
    sent: (made) => {
      recorded();
      done(made);
    },
  });
  const { content, messages, change } = form;
  const field = (name: Exclude<keyof ShockTyped, 'source' | 'lang' | 'qualifier'>) => ({
    id: `${prefix}-${name}`,
    value: content[name],
    error: messages[name],
    onChange: (event: { target: { value: string } }) => change({ [name]: event.target.value }),
  });
  return (
    <DraftedForm
      form={form}
      prefix={prefix}
      zone={programme.zone}
      labelledBy={`${prefix}-heading`}
      save={text(shock ? 'programme.life.save-correction' : 'programme.life.shock-save')}
      saving={text('programme.life.saving')}
      cancel={cancel}
    >
      {latest.theirs ? (
        <TheirsNow>
          <ShockList shocks={[latest.theirs]} />
        </TheirsNow>
      ) : null}
      <TextArea
        label={text('programme.life.shock-what')}
        hint={text('programme.life.shock-what-hint')}
        rows={2}
        maxLength={500}
        {...field('what')}
      />
      <TextField
        label={text('programme.life.shock-happened')}
        hint={text('programme.life.day-hint')}
        {...field('happened')}
      />
      <div className="om-form-pair">
        <TextField label={text('programme.life.employer')} optional maxLength={200} {...field('employer')} />
        <TextField
          label={text('programme.life.organisation-number')}
          optional
          inputMode="numeric"
          {...field('organisationNumber')}
        />
      </div>
      <div className="om-form-pair">
        <TextField
          label={text('programme.life.lost-low')}
          hint={text('programme.life.lost-hint')}
          inputMode="numeric"
          optional
          {...field('lostLow')}
        />
        <TextField
          label={text('programme.life.lost-high')}
          hint={text('programme.life.lost-high-hint')}
          inputMode="numeric"
          optional
          {...field('lostHigh')}
        />
      </div>
      <SelectField
        id={`${prefix}-qualifier`}
        label={text('programme.life.qualifier')}
        value={content.qualifier}
        onChange={(event) => change({ qualifier: event.target.value as ShockTyped['qualifier'] })}
      >
        {(['exactly', 'about', 'over', 'at-most'] as const).map((each) => (
          <option key={each} value={each}>
            {text(`programme.life.qualifier.${each}`)}
          </option>
        ))}
      </SelectField>
      <SourceFields
        prefix={prefix}
        value={content.source}
        lang={content.lang}
        messages={messages}
        change={change}
      />
      {shock ? <ReasonField {...field('reason')} /> : null}
    </DraftedForm>
  );
}
