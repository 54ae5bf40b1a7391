import { knownDayAsTyped } from '#platform/time/known-day-as-typed.ts';
import { useClient } from '#platform/ui/api/use-client.ts';
import { DraftedForm } from '#platform/ui/form/drafted-form.tsx';
import { TextArea, TextField } from '#platform/ui/form/fields.tsx';
import { useDraftedForm } from '#platform/ui/form/use-drafted-form.ts';
import { useLanguage } from '#platform/ui/language/use-text.ts';
import {
  type DecisionMade,
  decision as decisionShape,
  type NewDecision,
  type Programme,
  programmeOperations,
} from '../../contract.ts';
import { following } from '../../rules.ts';
import { useText } from '../words.ts';
import DecisionTimeline from './decision-timeline.tsx';
import {
  blankDecision,
  type DecisionTyped,
  decisionOf,
  decisionTyped,
  decisionTypedOf,
} from './decision-typed.ts';
import { DocumentField } from './document-field.tsx';
import { EffectFields } from './effect-fields.tsx';
import { ReasonField } from './reason-field.tsx';
import { isNumber } from './shock-typed.ts';
import { SourceFields } from './source-fields.tsx';
import { sourceFaults } from './source-typed.ts';
import { TheirsNow } from './theirs-now.tsx';
import { changedOf, useAfterRecording, useLatest } from './use-recording.ts';

/** Records a decision, or corrects what is said of one. What it led to is not corrected: another decision changes that. */
export function DecisionForm({
  programme,
  decision,
  done,
  cancel,
}: {
  programme: Programme;
  decision?: DecisionMade;
  done: (decision: DecisionMade) => void;
  cancel: () => void;
}) {
  const text = useText();
  const page = useLanguage();
  const client = useClient(programmeOperations);
  const recorded = useAfterRecording();
  const latest = useLatest(decision, decisionShape);
  const prefix = decision ? `decision-${decision.id}` : 'decision';
  const faults = (typed: DecisionTyped) => ({
    ...(typed.what.trim() ? {} : { what: text('programme.life.what-missing') }),
    ...(typed.body.trim() ? {} : { body: text('programme.life.body-missing') }),
    ...(knownDayAsTyped(typed.decided) ? {} : { decided: text('programme.life.day-wrong') }),
    ...(isNumber(typed.votesFor) ? {} : { votesFor: text('programme.life.number-wrong') }),
    ...(isNumber(typed.votesAgainst) ? {} : { votesAgainst: text('programme.life.number-wrong') }),
    ...sourceFaults(typed.source, {
      title: text('programme.life.source-title-missing'),
      url: text('programme.life.source-url-wrong'),
    }),
    ...(decision && !typed.reason.trim() ? { reason: text('programme.life.reason-missing') } : {}),
  });
  const form = useDraftedForm<DecisionTyped, DecisionMade>({
    about: decision
      ? { operation: 'correctDecision', subject: decision.id }
      : { operation: 'recordDecision', subject: programme.id },
    empty: decision
      ? decisionTypedOf(decision)
      : blankDecision(page === 'en' ? programme.language : page, following[programme.state]),
    parse: (content) => decisionTyped.safeParse(content).data,
    faults,
    send: (typed, options) => {
      if (!decision)
        return client.recordDecision(
          { params: { programmeId: programme.id }, body: decisionOf(typed) },
          options,
        );
      const after = decisionOf(typed, decision);
      const change = changedOf<NewDecision>(decisionOf(decisionTypedOf(decision), decision), after);
      return client
        .correctDecision(
          { params: { decisionId: decision.id }, body: { ...change, reason: typed.reason.trim() } },
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
  const field = (
    name: 'what' | 'body' | 'decided' | 'caseNumber' | 'votesFor' | 'votesAgainst' | 'reasons' | 'reason',
  ) => ({
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
      save={text(decision ? 'programme.life.save-correction' : 'programme.life.decision-save')}
      saving={text('programme.life.saving')}
      cancel={cancel}
    >
      {latest.theirs ? (
        <TheirsNow>
          <DecisionTimeline decisions={[latest.theirs]} />
        </TheirsNow>
      ) : null}
      {decision ? null : (
        <EffectFields
          prefix={prefix}
          programme={programme}
          value={content}
          messages={messages}
          change={change}
        />
      )}
      <TextArea
        label={text('programme.life.decision-what')}
        hint={text('programme.life.decision-what-hint')}
        rows={2}
        maxLength={500}
        {...field('what')}
      />
      <div className="om-form-pair">
        <TextField
          label={text('programme.life.body')}
          hint={text('programme.life.body-hint')}
          maxLength={200}
          {...field('body')}
        />
        <TextField
          label={text('programme.life.decided')}
          hint={text('programme.life.decided-hint')}
          {...field('decided')}
        />
      </div>
      <TextField
        label={text('programme.life.case-number')}
        optional
        maxLength={60}
        {...field('caseNumber')}
      />
      <div className="om-form-pair">
        <TextField
          label={text('programme.life.votes-for')}
          optional
          inputMode="numeric"
          {...field('votesFor')}
        />
        <TextField
          label={text('programme.life.votes-against')}
          optional
          inputMode="numeric"
          {...field('votesAgainst')}
        />
      </div>
      <TextArea
        label={text('programme.life.reasons')}
        optional
        rows={3}
        maxLength={2000}
        {...field('reasons')}
      />
      {programme.may.includes('logbook.write') || content.document ? (
        <DocumentField
          id={`${prefix}-document`}
          programmeId={programme.id}
          value={content.document}
          error={messages.document}
          change={(document) => change({ document })}
        />
      ) : null}
      <SourceFields
        prefix={prefix}
        value={content.source}
        lang={content.lang}
        messages={messages}
        change={change}
      />
      {decision ? <ReasonField {...field('reason')} /> : null}
    </DraftedForm>
  );
}
