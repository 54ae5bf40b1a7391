import { Heading } from '@digdir/designsystemet-react';
import { addressOf } from '#platform/http/client.ts';
import { publicOperations } from '../../open/public-operations.ts';
import { useText } from '../open-words.ts';

/** The ledger and the published figures as files for machines, with what each column means. */
export function TakeAway({ slug, ledger }: { slug: string; ledger: boolean }) {
  const text = useText();
  const params = { slug };
  const ofLedger = [
    ['rows', addressOf(publicOperations.exportPublicEffects, { params })],
    ['cube', addressOf(publicOperations.exportPublicCube, { params })],
  ] as const;
  const files = [
    ...(ledger ? ofLedger : []),
    ['figures', addressOf(publicOperations.exportPublicFigures, { params })],
    ['metadata', addressOf(publicOperations.describePublicFiles, { params })],
  ] as const;
  return (
    <section aria-labelledby="results-take" className="results-open-part" data-no-print>
      <Heading level={3} data-size="2xs" id="results-take">
        {text('results.open.take')}
      </Heading>
      <ul className="results-take">
        {files.map(([what, address]) => (
          <li key={what}>
            <a className="ds-link" href={address} download>
              {text(`results.open.take.${what}`)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
