import { Table } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { ScrollRegion } from '#platform/ui/figure/scroll-region.tsx';
import { useFormat } from '#platform/ui/language/use-format.ts';
import type { Revision, Series } from '../answers.ts';
import { useText } from '../open-words.ts';
import { useStatisticsWords } from '../shown/use-spoken.ts';
import { revisionCsv } from './revision-csv.ts';

/** How many numbers changed, and each that did: what stood there, what stands there, and the difference. */
export function RevisionTable({ revision, series }: { revision: Revision; series: Series }) {
  const text = useText();
  const format = useFormat();
  const words = useStatisticsWords();
  const id = useId();
  const { added, gone, changed, same, cells, before, after } = revision;
  const number = (value: number | null, state: Revision['cells'][number]['afterState']) =>
    value === null ? text(`statistics.state.${state}`) : format.number(value, series.decimals);
  const difference = ({ before: from, after: to }: Revision['cells'][number]) =>
    from === null || to === null
      ? '–'
      : `${to > from ? '+' : ''}${format.number(to - from, series.decimals)}`;
  return (
    <>
      <p className="om-strong om-num" role="status" id={id}>
        {text(changed + added + gone > 0 ? 'statistics.revision-finding' : 'statistics.revision-nothing', {
          changed: format.number(changed),
          added: format.number(added),
          gone: format.number(gone),
          same: format.number(same),
        })}
      </p>
      {cells.length > 0 ? (
        <>
          <p className="om-small" data-no-print>
            <a
              className="ds-link"
              download={`${revision.key}-${before.number}-${after.number}.csv`}
              href={`data:text/csv;charset=utf-8,${encodeURIComponent(revisionCsv(revision))}`}
            >
              {text('statistics.download')}
            </a>
          </p>
          <ScrollRegion labelledBy={id} tall>
            <Table data-color="neutral" className="om-num statistics-table">
              <caption className="ds-sr-only">{text('statistics.revision')}</caption>
              <thead>
                <tr>
                  <th scope="col">{text('statistics.column.municipality')}</th>
                  <th scope="col">{text('statistics.column.period')}</th>
                  {(['before', 'after', 'difference'] as const).map((column) => (
                    <th key={column} scope="col" className="statistics-right">
                      {text(`statistics.column.${column}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {cells.map((cell) => (
                  <tr key={`${cell.code} ${cell.period}`}>
                    <th scope="row">
                      {cell.name} <span className="om-muted">{cell.code}</span>
                    </th>
                    <td>{words.period(cell.period)}</td>
                    <td className="statistics-right">{number(cell.before, cell.beforeState)}</td>
                    <td className="statistics-right">{number(cell.after, cell.afterState)}</td>
                    <td className="statistics-right">{difference(cell)}</td>
                  </tr>
                ))}
              </tbody>
            </Table>
          </ScrollRegion>
          {changed + added + gone > cells.length ? (
            <p className="om-small om-muted">
              {text('statistics.revision-first', {
                shown: format.number(cells.length),
                all: format.number(changed + added + gone),
              })}
            </p>
          ) : null}
        </>
      ) : null}
    </>
  );
}
