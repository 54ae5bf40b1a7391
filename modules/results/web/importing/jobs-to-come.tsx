import { Heading } from '@digdir/designsystemet-react';
import { formatOrganisationNumber } from '#platform/organisations/organisation-number.ts';
import { useFormat } from '#platform/ui/language/use-format.ts';
import type { JobPreview } from '../../contract.ts';
import { useAmount } from '../use-amount.ts';
import { useText } from '../words.ts';
import './jobs-to-come.css';

type Jobs = JobPreview['sample'][number];

/** The first entries as they will stand in the ledger: the eye finds here what no check can. */
export function JobsToCome({ jobs }: { jobs: readonly Jobs[] }) {
  const text = useText();
  if (jobs.length === 0) return null;
  return (
    <section aria-labelledby="import-sample">
      <Heading level={2} data-size="sm" id="import-sample">
        {text('results.import.sample')}
      </Heading>
      <ol className="results-to-come">
        {jobs.map((each) => (
          <li key={`${each.organisationName} ${each.happened} ${each.measurements[0]?.hundredths}`}>
            <Entry jobs={each} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Entry({ jobs }: { jobs: Jobs }) {
  const text = useText();
  const format = useFormat();
  const { amount, percent } = useAmount();
  const { organisationName, organisationNumber: number, happened, kind, basis, origin, share } = jobs;
  return (
    <>
      <p className="om-strong">{organisationName}</p>
      <p className="om-small om-muted om-num">
        {number
          ? formatOrganisationNumber({ country: number.length === 9 ? 'NO' : 'SE', number })
          : text('results.ledger.no-number')}{' '}
        · {format.when(happened)} · {text(`results.origin.${origin}`)}
      </p>
      {jobs.measurements.map((found) => (
        <p key={`${found.stage} ${found.measuredOn} ${found.hundredths}`} className="om-num">
          {text('results.import.found', {
            stage: text(`results.stage.${found.stage}`),
            amount: amount(found.hundredths),
            basis: text(`results.basis.${basis}`),
            kind: text(`results.kind.${kind}.many`).toLocaleLowerCase(),
            on: format.when(found.measuredOn),
          })}{' '}
          <span className="om-muted">{text(`results.method.${found.method}`)}.</span>
        </p>
      ))}
      {share < 10_000 ? <p>{text('results.import.share', { share: percent(share) })}</p> : null}
    </>
  );
}
