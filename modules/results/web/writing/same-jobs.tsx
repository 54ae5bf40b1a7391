import { Button, Heading } from '@digdir/designsystemet-react';
import { useEffect, useRef } from 'react';
import { TextArea, TextField } from '#platform/ui/form/fields.tsx';
import { useFormat } from '#platform/ui/language/use-format.ts';
import { ProblemPanel, useProblemWords } from '#platform/ui/problem/problem-panel.tsx';
import type { Candidate } from '../../answers.ts';
import { shareOfTyped } from '../amount.ts';
import { useAmount } from '../use-amount.ts';
import { useText } from '../words.ts';
import { ChoiceField } from './choice-field.tsx';
import { OverClaimed, overClaimedIn } from './over-claimed.tsx';
import { type Told, untold } from './typed-effect.ts';
import { useAttempt } from './use-attempt.ts';

type Claim = (effect: Candidate['effect'], share: number, project: string) => Promise<void>;

/** Effects of the firm in the same time: for each, whether they are the same jobs. Jobs are written down once. */
export function SameJobs({
  prefix,
  candidates,
  refusal,
  told,
  errors,
  change,
  claim,
}: {
  prefix: string;
  candidates: readonly Candidate[];
  /** The problem, when it was tried without telling them apart. */
  refusal: unknown;
  told: Readonly<Record<string, Told>>;
  errors: Readonly<Record<string, string>>;
  change: (told: Record<string, Told>) => void;
  claim: Claim;
}) {
  const text = useText();
  const { title, detail } = useProblemWords(refusal);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    if (refusal) panel.current?.focus();
  }, [refusal]);
  if (candidates.length === 0) return null;
  return (
    <section
      className="results-question"
      data-refused={refusal ? true : undefined}
      role={refusal ? 'alert' : 'status'}
      tabIndex={-1}
      ref={panel}
      aria-labelledby={`${prefix}-same`}
    >
      <div>
        <Heading level={3} data-size="xs" id={`${prefix}-same`}>
          {refusal ? title : text('results.same.title')}
        </Heading>
        <p className="om-measure">
          {refusal ? detail : text('results.same.text', { count: candidates.length })}
        </p>
      </div>
      {candidates.map((candidate) => (
        <OneCandidate
          key={candidate.effect}
          prefix={`${prefix}-told-${candidate.effect}`}
          candidate={candidate}
          told={told[candidate.effect] ?? untold}
          error={errors[`told-${candidate.effect}`]}
          change={(part) =>
            change({ ...told, [candidate.effect]: { ...(told[candidate.effect] ?? untold), ...part } })
          }
          claim={claim}
        />
      ))}
    </section>
  );
}

function OneCandidate({
  prefix,
  candidate,
  told,
  error,
  change,
  claim,
}: {
  prefix: string;
  candidate: Candidate;
  told: Told;
  error: string | undefined;
  change: (part: Partial<Told>) => void;
  claim: Claim;
}) {
  const text = useText();
  const format = useFormat();
  const { amount, percent } = useAmount();
  const { kind, basis, happened, hundredths, programme, free } = candidate;
  const jobs = text(`results.kind.${kind}.many`);
  const label = [
    jobs,
    format.when(happened),
    ...(hundredths === null ? [] : [`${amount(hundredths)} ${text(`results.basis.${basis}`)}`]),
    programme ?? text('results.shares.another'),
  ].join(' · ');
  return (
    <div className="results-candidate">
      <ChoiceField
        id={prefix}
        label={label}
        hint={text('results.same.free', { share: percent(free) })}
        value={told.how}
        error={told.how === '' ? error : undefined}
        choices={[
          { value: 'same', label: text('results.same.same') },
          { value: 'other', label: text('results.same.other') },
        ]}
        choose={(how) => change({ how })}
      />
      {told.how === 'other' ? (
        <div className="results-candidate-more">
          <TextArea
            id={`${prefix}-reason`}
            label={text('results.same.why')}
            hint={text('results.same.why-hint')}
            rows={2}
            value={told.reason}
            error={error}
            onChange={(event) => change({ reason: event.target.value })}
          />
        </div>
      ) : null}
      {told.how === 'same' ? (
        <ClaimFields prefix={prefix} candidate={candidate} told={told} change={change} claim={claim} />
      ) : null}
    </div>
  );
}

function ClaimFields({
  prefix,
  candidate: { effect, free },
  told,
  change,
  claim,
}: {
  prefix: string;
  candidate: Candidate;
  told: Told;
  change: (part: Partial<Told>) => void;
  claim: Claim;
}) {
  const text = useText();
  const { percent } = useAmount();
  const attempt = useAttempt();
  const share = shareOfTyped(told.share);
  const wrong = attempt.round > 0 && (share === undefined || share === 0);
  const submit = () => {
    if (!share) {
      attempt.stopped();
      document.getElementById(`${prefix}-share`)?.focus();
      return;
    }
    void attempt.run(() => claim(effect, share, told.project.trim()));
  };
  const tooMuch = overClaimedIn(attempt.error);
  return (
    <div className="results-candidate-more">
      {tooMuch ? (
        <OverClaimed
          error={attempt.error}
          level={4}
          setShare={(left) => {
            change({ share: percent(left) });
            attempt.forget();
            document.getElementById(`${prefix}-share`)?.focus();
          }}
        />
      ) : null}
      {attempt.error && !tooMuch ? <ProblemPanel error={attempt.error} again={submit} /> : null}
      <p className="om-small om-measure">{text('results.same.claim-text')}</p>
      <TextField
        id={`${prefix}-share`}
        label={text('results.field.share')}
        hint={text('results.same.free', { share: percent(free) })}
        className="results-short"
        inputMode="decimal"
        value={told.share}
        error={wrong ? text('results.fault.share') : undefined}
        onChange={(event) => change({ share: event.target.value })}
      />
      <TextField
        id={`${prefix}-project`}
        label={text('results.field.project')}
        optional
        value={told.project}
        onChange={(event) => change({ project: event.target.value })}
      />
      <Button type="button" onClick={submit} aria-disabled={attempt.sending}>
        {text(attempt.sending ? 'results.same.claiming' : 'results.same.claim')}
      </Button>
    </div>
  );
}
