import { addressOf } from '#platform/http/client.ts';
import { jobListOperations } from '../../contract.ts';
import { useText } from '../words.ts';

/** The ledger as a file, of the kind that can be brought in. */
export function LedgerFiles({ programmeId }: { programmeId: string }) {
  const text = useText();
  return (
    <p className="om-dense om-import-templates">
      {text('results.import.export')}{' '}
      {(['xlsx', 'csv'] as const).map((format) => (
        <a
          key={format}
          className="ds-link"
          download
          href={addressOf(jobListOperations.exportEffects, { params: { programmeId }, query: { format } })}
        >
          {text(`file.${format}`)}
        </a>
      ))}
    </p>
  );
}
