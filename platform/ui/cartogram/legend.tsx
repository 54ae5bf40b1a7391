import type { ReactNode } from 'react';
import { MarkShape } from './mark-shape.tsx';
import { type MarkState, markStates } from './tile.ts';

/** What the shapes say, and how many there are of each. */
export const Legend = ({
  entries,
}: {
  entries: Readonly<Record<MarkState, { readonly word: ReactNode; readonly count: ReactNode }>>;
}) => (
  <ul className="om-legend">
    {markStates.map((state) => (
      <li key={state}>
        <MarkShape state={state} />
        {entries[state].word} <span className="om-num om-muted">{entries[state].count}</span>
      </li>
    ))}
  </ul>
);
