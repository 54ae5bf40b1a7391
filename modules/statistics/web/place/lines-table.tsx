import { Table } from '@digdir/designsystemet-react';
import { useFormat } from '#platform/ui/language/use-format.ts';
import { useLanguage } from '#platform/ui/language/use-text.ts';
import { ordinal } from '../../period.ts';
import { useText } from '../open-words.ts';
import { useStatisticsWords } from '../shown/use-spoken.ts';
import type { Shown } from './charts-of.ts';

/** The lines as numbers, newest first; where there is none, why. */
export function LinesTable({
  shown,
  caption,
  balance,
}: {
  shown: readonly Shown[];
  caption: string;
  /** What comes in less what goes out. */
  balance: boolean;
}) {
  const text = useText();
  const format = useFormat();
  const language = useLanguage();
  const { period } = useStatisticsWords();
  const periods = [...new Set(shown.flatMap(({ figures }) => figures.periods))].sort(
    (a, b) => ordinal(b) - ordinal(a),
  );
  const cells = shown.map(
    ({ figures }) =>
      new Map(
        figures.periods.map((each, at) => [
          each,
          { value: figures.values[at] ?? null, state: figures.states[at] ?? 'missing' },
        ]),
      ),
  );
  return (
    <Table data-color="neutral" className="om-num statistics-table">
      <caption className="ds-sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{text('statistics.column.period')}</th>
          {shown.map(({ series }) => (
            <th key={series.key} scope="col" className="statistics-right">
              {series.name[language]}
            </th>
          ))}
          {balance ? (
            <th scope="col" className="statistics-right">
              {text('statistics.column.balance')}
            </th>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {periods.map((each) => {
          const values = cells.map((of) => of.get(each));
          const [here, there] = values.map((cell) => cell?.value);
          return (
            <tr key={each}>
              <th scope="row">{period(each)}</th>
              {values.map((cell, at) => (
                <td key={shown[at]?.series.key} className="statistics-right">
                  {cell && cell.value !== null ? (
                    <>
                      {format.number(cell.value, shown[at]?.series.decimals)}
                      {cell.state === 'break-before' ? (
                        <span className="statistics-why">{text('statistics.state.break-before')}</span>
                      ) : null}
                    </>
                  ) : (
                    <>
                      –
                      <span className="statistics-why">
                        {text(`statistics.state.${cell?.state ?? 'missing'}`)}
                      </span>
                    </>
                  )}
                </td>
              ))}
              {balance ? (
                <td className="statistics-right">
                  {typeof here === 'number' && typeof there === 'number' ? format.number(there - here) : '–'}
                </td>
              ) : null}
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
