import { Heading, Table } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { ScrollRegion } from '#platform/ui/figure/scroll-region.tsx';
import { useFormat } from '#platform/ui/language/use-format.ts';
import { StateTag } from '#platform/ui/state/tags.tsx';
import type { FilePreview } from '../answers.ts';
import { useStatisticsWords } from '../shown/use-spoken.ts';
import { useText } from '../words.ts';
import { useSeriesName } from './use-series-name.ts';

/** The series that would come in, how much of each; and what was read with a doubt that does not stop it. */
export function WhatComesIn({ preview: { series, notes } }: { preview: FilePreview }) {
  const text = useText();
  const format = useFormat();
  const words = useStatisticsWords();
  const nameOf = useSeriesName();
  const id = useId();
  if (series.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <Heading level={2} data-size="sm" id={id}>
        {text('statistics.bring.comes-in', { count: series.length })}
      </Heading>
      <ScrollRegion labelledBy={id}>
        <Table data-color="neutral" className="om-num statistics-table">
          <thead>
            <tr>
              {(['series', 'periods', 'places', 'observations'] as const).map((column) => (
                <th key={column} scope="col">
                  {text(`statistics.bring.column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {series.map(({ key, isNew, first, last, places, observations }) => (
              <tr key={key}>
                <th scope="row">
                  {nameOf(key)}{' '}
                  {isNew ? <StateTag tone="accent">{text('statistics.bring.new')}</StateTag> : null}
                  <span className="statistics-why">{key}</span>
                </th>
                <td>
                  {first === last ? words.period(first) : `${words.period(first)}–${words.period(last)}`}
                </td>
                <td>{format.number(places)}</td>
                <td>{format.number(observations)}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      </ScrollRegion>
      {notes.length > 0 ? (
        <ul className="bring-reasons om-small">
          {notes.map(({ sheet, row, column, code, message, remedy, count }) => (
            <li key={`${sheet} ${row} ${column} ${code}`}>
              {message} {remedy}{' '}
              {count > 1 ? (
                <span className="om-muted">{text('statistics.bring.times', { count })}</span>
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
