import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { problemOf } from '../api/problem-of.ts';
import { useText } from '../language/use-text.ts';
import { NotFound } from '../page/not-found.tsx';
import { ProblemPanel } from '../problem/problem-panel.tsx';
import './state.css';

/** The answer of a query when it is there; until then its outline, and on failure what to do. */
export function Loaded<T>({
  query,
  outline,
  children,
}: {
  query: UseQueryResult<T>;
  /** Holds the place, so that nothing jumps when the answer comes. */
  outline?: ReactNode;
  children: (answer: T) => ReactNode;
}) {
  if (query.data !== undefined) return children(query.data);
  if (query.isError) {
    if (problemOf(query.error).code === 'not-found') return <NotFound />;
    return <ProblemPanel error={query.error} again={() => void query.refetch()} />;
  }
  return outline ?? <Outline />;
}

/** Lines where text will stand; shown after a moment only, so that quick answers do not blink. */
export function Outline({ lines = 4 }: { lines?: number }) {
  const text = useText();
  return (
    <div className="om-outline" aria-busy="true">
      <span className="ds-sr-only">{text('common.loading')}</span>
      {Array.from({ length: lines }, (_, line) => line).map((line) => (
        <span key={line} className="om-outline-line" />
      ))}
    </div>
  );
}
