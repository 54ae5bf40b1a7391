import { Heading } from '@digdir/designsystemet-react';
import { CheckmarkCircleIcon, ExclamationmarkTriangleIcon, InformationSquareIcon } from '@navikt/aksel-icons';
import { useEffect, useRef } from 'react';
import type { ListPreview } from '#platform/shapes/list-import.ts';
import { badRows } from './bad-rows.ts';
import { type ImportingKey, useText } from './words.ts';
import './preview-facts.css';

/** What was found in the file: how many rows are ready, there already or wrong, and how it was read. */
export function PreviewFacts({
  name,
  preview,
  field: nameOf,
}: {
  name: string;
  preview: ListPreview;
  field: (field: string) => string;
}) {
  const text = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const bad = badRows(preview.problems);
  return (
    <section aria-labelledby="import-preview">
      <Heading level={2} data-size="sm" id="import-preview" ref={heading} tabIndex={-1}>
        {text('importing.preview', { name })}
      </Heading>
      <ul className="om-import-tally">
        <li>
          <CheckmarkCircleIcon className="om-icon" aria-hidden />{' '}
          {text('importing.good', { count: preview.good })}
        </li>
        {preview.already > 0 ? (
          <li>
            <InformationSquareIcon className="om-icon" aria-hidden />{' '}
            {text('importing.already', { count: preview.already })}.{' '}
            <span className="om-muted">{text('importing.already-means')}</span>
          </li>
        ) : null}
        {bad > 0 ? (
          <li data-attention>
            <ExclamationmarkTriangleIcon className="om-icon" aria-hidden />{' '}
            {text('importing.bad', { count: bad })}
          </li>
        ) : null}
      </ul>
      <dl className="om-facts">
        <dt>{text('importing.sheet')}</dt>
        <dd>{preview.sheet}</dd>
        {preview.encoding ? (
          <>
            <dt>{text('importing.encoding')}</dt>
            <dd>{preview.encoding}</dd>
          </>
        ) : null}
        {preview.delimiter ? (
          <>
            <dt>{text('importing.delimiter')}</dt>
            <dd>
              {delimiterWords[preview.delimiter]
                ? text(delimiterWords[preview.delimiter] as ImportingKey)
                : preview.delimiter}
            </dd>
          </>
        ) : null}
        <dt>{text('importing.columns')}</dt>
        <dd>
          <ul className="om-import-columns">
            {preview.columns.map(({ heading, field }) => (
              <li key={`${heading} ${field}`}>
                <span>{heading || '–'}</span> <span aria-hidden="true">→</span>{' '}
                {field ? (
                  <strong>{nameOf(field)}</strong>
                ) : (
                  <span className="om-muted">{text('importing.column-unused')}</span>
                )}
              </li>
            ))}
          </ul>
        </dd>
      </dl>
    </section>
  );
}

const delimiterWords: Readonly<Record<string, ImportingKey>> = {
  ';': 'importing.delimiter-semicolon',
  ',': 'importing.delimiter-comma',
  '\t': 'importing.delimiter-tab',
};
