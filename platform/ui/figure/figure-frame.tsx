import { Heading } from '@digdir/designsystemet-react';
import { type ReactNode, useId, useState } from 'react';
import { useText } from '../language/use-text.ts';
import { ScrollRegion } from './scroll-region.tsx';
import './figure.css';

/** A drawing with the title that says the finding, what is counted, where it comes from, and the same as a table. */
export function FigureFrame({
  title,
  unit,
  level,
  drawing,
  table,
  notes,
  source,
  links,
}: {
  title: ReactNode;
  unit: ReactNode;
  level: 2 | 3 | 4;
  drawing: ReactNode;
  table: ReactNode;
  /** What must be known to read it rightly: breaks, what is missing and why. */
  notes?: ReactNode;
  source: ReactNode;
  links?: ReactNode;
}) {
  const text = useText();
  const [asTable, setAsTable] = useState(false);
  const id = useId();
  return (
    <figure className="om-figure" aria-labelledby={id}>
      <figcaption>
        <Heading level={level} data-size="xs" id={id}>
          {title}
        </Heading>
        <div className="om-small om-muted om-num">{unit}</div>
      </figcaption>
      {asTable ? (
        <ScrollRegion labelledBy={id} tall>
          {table}
        </ScrollRegion>
      ) : (
        drawing
      )}
      {notes}
      <div className="om-figure-source om-xs om-muted">
        <div>{source}</div>
        <div className="om-row" data-no-print>
          <button type="button" className="ds-link om-as-link" onClick={() => setAsTable(!asTable)}>
            {text(asTable ? 'figure.as-drawing' : 'figure.as-table')}
          </button>
          {links}
        </div>
      </div>
    </figure>
  );
}
