import { Table } from '@digdir/designsystemet-react';
import { useFormat } from '#platform/ui/language/use-format.ts';
import { useLanguage } from '#platform/ui/language/use-text.ts';
import type { PlaceFigures } from '../answers.ts';
import { useText } from '../open-words.ts';
import { useStatisticsWords } from '../shown/use-spoken.ts';
import { aboutWhom } from './about-whom.ts';
import type { Chart } from './charts-of.ts';
import { FigureOf } from './figure-of.tsx';
import { PartBars } from './part-bars.tsx';
import { partName, partsOf } from './parts-of.ts';

/** What a whole is made of in its latest period, and what has become of each part since the first that it may be held against. */
export function PartsFigure({
  chart: { parts: shown, whole },
  answer,
}: {
  chart: Extract<Chart, { readonly kind: 'parts' }>;
  answer: PlaceFigures;
}) {
  const text = useText();
  const format = useFormat();
  const language = useLanguage();
  const words = useStatisticsWords();
  const { period, parts, sum } = partsOf(shown);
  const name = (key: string) =>
    partName(shown.find(({ series }) => series.key === key)?.series.name[language] ?? key);
  const [greatest] = parts;
  const firsts = [...new Set(parts.flatMap(({ first }) => (first ? [first.period] : [])))].sort();
  const title = greatest
    ? text(sum ? 'statistics.parts.title-of' : 'statistics.parts.title', {
        name: name(greatest.key),
        value: format.number(greatest.value),
        sum: format.number(sum),
        share: format.number(sum ? ((greatest.value ?? 0) / sum) * 100 : null, 0),
        period: words.period(period),
      })
    : '';
  const wholeName = answer.series.find(({ key }) => key === whole)?.name[language];
  const unit = shown[0]?.series.unit[language] ?? '';
  return (
    <FigureOf
      title={aboutWhom(shown, answer) + title}
      unit={
        <>
          {text('statistics.unit-of', { names: wholeName ?? text('statistics.parts.all'), unit })}{' '}
          {firsts.length > 0 ? text('statistics.parts.tick', { period: words.period(firsts[0] ?? '') }) : ''}
        </>
      }
      shown={shown}
      answer={answer}
      drawing={<PartBars parts={parts} name={name} />}
      table={
        <Table data-color="neutral" className="om-num statistics-table">
          <caption className="ds-sr-only">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{text('statistics.column.industry')}</th>
              <th scope="col" className="statistics-right">
                {words.period(period)}
              </th>
              <th scope="col" className="statistics-right">
                {text('statistics.column.share')}
              </th>
              <th scope="col" className="statistics-right">
                {text('statistics.column.first')}
              </th>
              <th scope="col" className="statistics-right">
                {text('statistics.column.change')}
              </th>
            </tr>
          </thead>
          <tbody>
            {parts.map(({ key, value, first }) => (
              <tr key={key}>
                <th scope="row">{name(key)}</th>
                <td className="statistics-right">{format.number(value)}</td>
                <td className="statistics-right">
                  {format.number(sum && value !== null ? (value / sum) * 100 : null, 1)}
                </td>
                <td className="statistics-right">
                  {first ? (
                    <>
                      {format.number(first.value)}
                      <span className="statistics-why">{words.period(first.period)}</span>
                    </>
                  ) : (
                    '–'
                  )}
                </td>
                <td className="statistics-right">
                  {first && value !== null ? signed(value - first.value, format.number) : '–'}
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      }
    />
  );
}

const signed = (value: number, number: (value: number) => string) =>
  value > 0 ? `+${number(value)}` : number(value);
