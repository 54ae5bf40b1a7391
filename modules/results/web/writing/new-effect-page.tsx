import { Button } from '@digdir/designsystemet-react';
import { useProgramme } from '#modules/programme/web/index.ts';
import { today as dayOf } from '#platform/time/zone.ts';
import { TextField } from '#platform/ui/form/fields.tsx';
import { TextLink } from '#platform/ui/link/text-link.tsx';
import { Page } from '#platform/ui/page/page.tsx';
import { ErrorSummary } from '#platform/ui/problem/error-summary.tsx';
import { useText } from '../words.ts';
import { ExemptFields, FirmFields, JobFields, KindFields, Part } from './about-fields.tsx';
import { AttemptProblem } from './attempt-problem.tsx';
import { FigureReason } from './doubt-fields.tsx';
import { DraftNotices, DraftState } from './drafts.ts';
import { AmountField, MeasurementFields } from './measurement-fields.tsx';
import { SameJobs } from './same-jobs.tsx';
import { useRecording } from './use-recording.ts';
import './form.css';

const prefix = 'effect';

/** Jobs are written into the ledger: which firm, how many, how that is known, and whose share it is. */
export default function NewEffectPage() {
  const text = useText();
  const programme = useProgramme();
  const mayWrite = programme.may.includes('results.write');
  return (
    <Page
      title={`${text('results.new')} – ${programme.name}`}
      heading={text('results.new')}
      eyebrow={
        <TextLink to="/programmes/$slug/results" params={{ slug: programme.slug } as never}>
          {text('results.title')}
        </TextLink>
      }
      lead={text('results.write.lead')}
      example={programme.example}
    >
      {mayWrite ? <NewEffect programme={programme} /> : <p>{text('results.read-only')}</p>}
    </Page>
  );
}

function NewEffect({ programme }: { programme: ReturnType<typeof useProgramme> }) {
  const text = useText();
  const { draft, attempt, candidates, sameJobs, messages, change, submit, claim } = useRecording(programme);
  const { content } = draft;
  const today = dayOf(Date.now(), programme.zone);
  const fields = Object.entries(messages);
  const about = { prefix, value: content, errors: messages, change };
  const measured = {
    prefix,
    value: content.measurement,
    errors: messages,
    change: (part: Partial<typeof content.measurement>) =>
      change({ measurement: { ...content.measurement, ...part } }),
  };
  return (
    <form
      className="results-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {fields.length > 0 ? (
        <div>
          <ErrorSummary
            level={2}
            round={attempt.round}
            errors={fields.map(([field, message]) => ({ field: `${prefix}-${field}`, message }))}
          />
          <p className="om-small om-muted">{text('errors.draft-kept')}</p>
        </div>
      ) : null}
      {attempt.error && !sameJobs && fields.length === 0 ? (
        <AttemptProblem error={attempt.error} again={() => void submit()} asNew={draft.keeper.asNew} />
      ) : null}
      <DraftNotices draft={draft} keeper={draft.keeper} zone={programme.zone} />
      <Part title={text('results.part.firm')}>
        <FirmFields {...about} />
      </Part>
      <Part title={text('results.part.jobs')}>
        <KindFields {...about} />
        <AmountField
          {...measured}
          label={text('results.field.amount')}
          hint={text(content.basis === 'persons' ? 'results.hint.amount-persons' : 'results.hint.amount')}
        />
        <FigureReason {...about} />
        <JobFields {...about} />
        <SameJobs
          prefix={prefix}
          candidates={candidates}
          refusal={sameJobs}
          told={content.told}
          errors={messages}
          change={(told) => change({ told })}
          claim={claim}
        />
      </Part>
      <Part title={text('results.part.known')}>
        <MeasurementFields
          {...measured}
          today={today}
          programmeId={programme.id}
          choices={['expected', 'reported', 'verified']}
        />
      </Part>
      <Part title={text('results.part.share')}>
        <TextField
          id={`${prefix}-share`}
          label={text('results.field.share')}
          hint={text('results.hint.share')}
          className="results-short"
          inputMode="decimal"
          value={content.share}
          error={messages.share}
          onChange={(event) => change({ share: event.target.value })}
        />
        <TextField
          id={`${prefix}-project`}
          label={text('results.field.project')}
          optional
          value={content.project}
          error={messages.project}
          onChange={(event) => change({ project: event.target.value })}
        />
        <ExemptFields {...about} />
      </Part>
      <div className="results-end">
        <DraftState copies={draft.copies} />
        <Button type="submit" aria-disabled={attempt.sending}>
          {text(attempt.sending ? 'results.write.sending' : 'results.write.submit')}
        </Button>
      </div>
    </form>
  );
}
