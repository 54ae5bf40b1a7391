import { Heading } from '@digdir/designsystemet-react';
import { type ReactNode, useId, useState } from 'react';
import { useText } from '../open-words.ts';
import './figure.css';
import '../results.css';

/** A drawing with the title that says the finding, what is counted, where it comes from, and the same as a table. */
export function FigureFrame({
  title,
  unit,
  level,
  drawing,
  table,
  source,
  links,
}: {
  title: string;
  unit: ReactNode;
  level: 2 | 3 | 4;
  drawing: ReactNode;
  table: ReactNode;
  source: ReactNode;
  links?: ReactNode;
}) {
  const text = useText();
  const [asTable, setAsTable] = useState(false);
  const id = useId();
  return (
    <figure className="results-figure" aria-labelledby={id}>
      <figcaption>
        <Heading level={level} data-size="xs" id={id}>
          {title}
        </Heading>
        <p className="om-small om-muted om-num">{unit}</p>
      </figcaption>
      {asTable ? <div className="om-scroll">{table}</div> : drawing}
      <div className="results-figure-source om-xs om-muted">
        <p>{source}</p>
        <div className="om-row" data-no-print>
          <button type="button" className="ds-link results-link" onClick={() => setAsTable(!asTable)}>
            {text(asTable ? 'results.figure.as-drawing' : 'results.figure.as-table')}
          </button>
          {links}
        </div>
      </div>
    </figure>
  );
}
