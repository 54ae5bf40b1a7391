import { type FailedRows, failedRowsOf } from './failed-rows.ts';
import { useText } from './words.ts';

/** The rows that did not come in, in the two forms that people mend tables in. */
export function FailedRowLinks({ failed, file }: { failed: FailedRows; file: string }) {
  const text = useText();
  return (
    <>
      <a className="ds-link" href={failedRowsOf(failed, file, 'xlsx')} download>
        {text('file.xlsx')}
      </a>{' '}
      <a className="ds-link" href={failedRowsOf(failed, file, 'csv')} download>
        {text('file.csv')}
      </a>
    </>
  );
}
