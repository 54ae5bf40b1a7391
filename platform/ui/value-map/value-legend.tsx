import { type ReactNode, useId } from 'react';
import { Hatching } from './hatching.tsx';
import type { Shade } from './shade.ts';
import './value-map.css';

/** What the shades mean, and how many places have each. */
export function ValueLegend({
  label,
  entries,
}: {
  label: string;
  entries: readonly { readonly shade: Shade; readonly word: ReactNode; readonly count: ReactNode }[];
}) {
  const hatching = useId();
  return (
    <ul className="om-value-legend om-num" aria-label={label}>
      {entries.map(({ shade, word, count }) => (
        <li key={shade}>
          <svg viewBox="0 0 12 12" aria-hidden focusable="false">
            <Hatching id={hatching} size={4} />
            <rect
              width="12"
              height="12"
              className="om-value-place"
              data-shade={shade}
              {...(shade === 'none' ? { fill: `url(#${hatching})` } : {})}
            />
          </svg>
          <span>{word}</span> <span className="om-muted">{count}</span>
        </li>
      ))}
    </ul>
  );
}
