import { Heading } from '@digdir/designsystemet-react';
import { CheckmarkCircleIcon, ExclamationmarkTriangleIcon, InformationSquareIcon } from '@navikt/aksel-icons';
import { useEffect, useRef } from 'react';
import type { ImportPreview } from '../../contract.ts';
import { type LogbookKey, useText } from '../words.ts';
import { badRows } from './bad-rows.ts';
import './preview-facts.css';

/** What was found in the file: how many rows are ready, there already or wrong, and how it was read. */
export function PreviewFacts({ name, preview }: { name: string; preview: ImportPreview }) {
  const text = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const bad = badRows(preview.problems);
  return (
    <section aria-labelledby="import-preview">
      <Heading level={2} data-size="sm" id="import-preview" ref={heading} tabIndex={-1}>
        {text('logbook.import.preview', { name })}
      </Heading>
      <ul className="logbook-tally">
        <li>
          <CheckmarkCircleIcon className="om-icon" aria-hidden />{' '}
          {text('logbook.import.good', { count: preview.good })}
        </li>
        {preview.already > 0 ? (
          <li>
            <InformationSquareIcon className="om-icon" aria-hidden />{' '}
            {text('logbook.import.already', { count: preview.already })}.{' '}
            <span className="om-muted">{text('logbook.import.already-means')}</span>
          </li>
        ) : null}
        {bad > 0 ? (
          <li data-attention>
            <ExclamationmarkTriangleIcon className="om-icon" aria-hidden />{' '}
            {text('logbook.import.bad', { count: bad })}
          </li>
        ) : null}
      </ul>
      <dl className="om-facts">
        <dt>{text('logbook.import.sheet')}</dt>
        <dd>{preview.sheet}</dd>
        {preview.encoding ? (
          <>
            <dt>{text('logbook.import.encoding')}</dt>
            <dd>{preview.encoding}</dd>
          </>
        ) : null}
        {preview.delimiter ? (
          <>
            <dt>{text('logbook.import.delimiter')}</dt>
            <dd>
              {delimiterWords[preview.delimiter]
                ? text(delimiterWords[preview.delimiter] as LogbookKey)
                : preview.delimiter}
            </dd>
          </>
        ) : null}
        <dt>{text('logbook.import.columns')}</dt>
        <dd>
          <ul className="logbook-columns">
            {preview.columns.map(({ heading, field }) => (
              <li key={`${heading} ${field}`}>
                <span>{heading || '–'}</span> <span aria-hidden="true">→</span>{' '}
                {field ? (
                  <FieldName field={field} />
                ) : (
                  <span className="om-muted">{text('logbook.import.column-unused')}</span>
                )}
              </li>
            ))}
          </ul>
        </dd>
      </dl>
    </section>
  );
}

const delimiterWords: Readonly<Record<string, LogbookKey>> = {
  ';': 'logbook.import.delimiter-semicolon',
  ',': 'logbook.import.delimiter-comma',
  '\t': 'logbook.import.delimiter-tab',
};

/** `told` is the guide's column: what was done and when, in one. */
function FieldName({ field }: { field: string }) {
  const text = useText();
  const key = field === 'told' ? 'column.two.what' : (`column.${field}` as LogbookKey);
  return <strong>{text(key)}</strong>;
}
