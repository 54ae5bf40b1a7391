import { Heading, Table } from '@digdir/designsystemet-react';
import { addressOf } from '#platform/http/client.ts';
import { type ImportPreview, logbookOperations } from '../../contract.ts';
import { useText } from '../words.ts';
import './row-problems.css';

/** Every cell that stands in the way: where it is, what it says, what is wrong, what to do. */
export function RowProblems({ programmeId, preview }: { programmeId: string; preview: ImportPreview }) {
  const text = useText();
  if (preview.problems.length === 0) return null;
  const rows = (format: 'xlsx' | 'csv') =>
    addressOf(logbookOperations.readFailedRows, {
      params: { programmeId, fileId: preview.file },
      query: { format },
    });
  return (
    <section aria-labelledby="import-problems">
      <Heading level={2} data-size="sm" id="import-problems">
        {text('logbook.import.problems')}
      </Heading>
      <p className="om-dense logbook-failed-rows">
        {text('logbook.import.failed-rows')}{' '}
        <a className="ds-link" href={rows('xlsx')} download>
          {text('logbook.open.xlsx')}
        </a>{' '}
        <a className="ds-link" href={rows('csv')} download>
          {text('logbook.open.csv')}
        </a>{' '}
        <span className="om-muted">{text('logbook.import.failed-rows-hint')}</span>
      </p>
      <Table data-color="neutral" className="logbook-problems">
        <thead>
          <tr>
            {(['sheet', 'row', 'column', 'value', 'what', 'remedy'] as const).map((column) => (
              <th key={column} scope="col">
                {text(`logbook.import.problems-${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {preview.problems.slice(0, shown).map((problem) => (
            <tr key={`${problem.sheet} ${problem.row} ${problem.column} ${problem.code}`}>
              <td data-label={text('logbook.import.problems-sheet')}>{problem.sheet}</td>
              <th scope="row" className="om-num" data-label={text('logbook.import.problems-row')}>
                {problem.row}
              </th>
              <td data-label={text('logbook.import.problems-column')}>
                {problem.column} <span className="om-muted">{problem.heading}</span>
              </td>
              <td data-label={text('logbook.import.problems-value')} className="logbook-problem-value">
                {problem.value || <span className="om-muted">{text('logbook.import.problems-empty')}</span>}
              </td>
              <td data-label={text('logbook.import.problems-what')}>{problem.message}</td>
              <td data-label={text('logbook.import.problems-remedy')}>{problem.remedy}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      {preview.problems.length > shown ? (
        <p className="om-small om-muted">
          {text('logbook.import.problems-more', { count: preview.problems.length - shown })}
        </p>
      ) : null}
    </section>
  );
}

/** Whoever has more mends them in the file of failed rows, not here. */
const shown = 100;
