import { Heading, Table } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import type { RowProblem } from '#platform/shapes/list-import.ts';
import { useText } from './words.ts';
import './row-problems.css';

/** Every cell that stands in the way: where it is, what it says, what is wrong, what to do. */
export function RowProblems({
  problems,
  failedRows,
}: {
  problems: readonly RowProblem[];
  /** Where the rows are given back as a file. */
  failedRows: ReactNode;
}) {
  const text = useText();
  if (problems.length === 0) return null;
  return (
    <section aria-labelledby="import-problems">
      <Heading level={2} data-size="sm" id="import-problems">
        {text('importing.problems')}
      </Heading>
      <p className="om-dense om-import-failed-rows">
        {text('importing.failed-rows')} {failedRows}{' '}
        <span className="om-muted">{text('importing.failed-rows-hint')}</span>
      </p>
      <Table data-color="neutral" className="om-import-problems">
        <thead>
          <tr>
            {(['sheet', 'row', 'column', 'value', 'what', 'remedy'] as const).map((column) => (
              <th key={column} scope="col">
                {text(`importing.problems-${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {problems.slice(0, shown).map((problem) => (
            <tr key={`${problem.sheet} ${problem.row} ${problem.column} ${problem.code}`}>
              <td data-label={text('importing.problems-sheet')}>{problem.sheet}</td>
              <th scope="row" className="om-num" data-label={text('importing.problems-row')}>
                {problem.row}
              </th>
              <td data-label={text('importing.problems-column')}>
                {problem.column} <span className="om-muted">{problem.heading}</span>
              </td>
              <td data-label={text('importing.problems-value')} className="om-import-problem-value">
                {problem.value || <span className="om-muted">{text('importing.problems-empty')}</span>}
              </td>
              <td data-label={text('importing.problems-what')}>{problem.message}</td>
              <td data-label={text('importing.problems-remedy')}>{problem.remedy}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      {problems.length > shown ? (
        <p className="om-small om-muted">
          {text('importing.problems-more', { count: problems.length - shown })}
        </p>
      ) : null}
    </section>
  );
}

/** Whoever has more mends them in the file of failed rows, not here. */
const shown = 100;
