import { Heading, Select, Table } from '@digdir/designsystemet-react';
import { useEffect, useId, useRef } from 'react';
import { ScrollRegion } from '#platform/ui/figure/scroll-region.tsx';
import { Field } from '#platform/ui/form/field.tsx';
import { useText as useImportingText } from '#platform/ui/importing/words.ts';
import type { FilePreview } from '../answers.ts';
import { useText } from '../words.ts';
import { useSeriesName } from './use-series-name.ts';
import '#platform/ui/importing/preview-facts.css';

/** How a file was understood: which sheet, which column is what, and what that rests on. */
export function Understood({
  preview,
  chooseTable,
}: {
  preview: FilePreview;
  chooseTable: (table: string) => void;
}) {
  const text = useText();
  const importing = useImportingText();
  const nameOf = useSeriesName();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { name, tables, table, columns, reasons, mapping, counts, encoding, questions } = preview;
  return (
    <section aria-labelledby={id}>
      <Heading level={2} data-size="sm" id={id} ref={heading} tabIndex={-1}>
        {importing('importing.preview', { name })}
      </Heading>
      {mapping ? null : (
        <p className="om-note om-measure bring-doubt" data-attention role="alert">
          {text('statistics.bring.not-statistics')}{' '}
          {questions.flatMap(({ says, choices }) => (choices.length === 0 ? [says] : [])).join(' ')}
        </p>
      )}
      {counts ? (
        <p className="om-num">
          {text('statistics.bring.counts', {
            rows: counts.rows,
            observations: counts.observations,
            without: counts.withoutNumber,
            failed: counts.failed,
            left: counts.leftOut,
          })}
        </p>
      ) : null}
      {tables.length > 1 ? (
        <Field label={importing('importing.sheet')}>
          {(wiring) => (
            <Select {...wiring} value={table} onChange={({ target }) => chooseTable(target.value)}>
              {tables.map((each) => (
                <option key={each} value={each}>
                  {each}
                </option>
              ))}
            </Select>
          )}
        </Field>
      ) : null}
      <ScrollRegion labelledBy={`${id}-columns`}>
        <Table data-color="neutral" className="statistics-table">
          <caption id={`${id}-columns`} className="bring-caption">
            {importing('importing.columns')}
            {encoding ? <span className="om-muted om-small">{` ${encoding}`}</span> : null}
          </caption>
          <thead>
            <tr>
              {(['column', 'heading', 'use', 'sample'] as const).map((each) => (
                <th key={each} scope="col">
                  {text(`statistics.bring.column.${each}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {columns.map(({ letter, heading, use, series, sample }) => (
              <tr key={letter}>
                <td>{letter}</td>
                <th scope="row">{heading || '–'}</th>
                <td>
                  {text(`statistics.bring.use.${use}`)}
                  {series ? <span className="statistics-why">{nameOf(series)}</span> : null}
                </td>
                <td className="om-muted">{sample.slice(0, 3).join(' · ')}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      </ScrollRegion>
      {reasons.length > 0 ? (
        <ul className="bring-reasons om-small om-muted">
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
