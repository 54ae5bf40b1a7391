import { Button } from '@digdir/designsystemet-react';
import { ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import type { ReactNode } from 'react';
import { problemOf } from '../api/problem-of.ts';
import { useText } from '../language/use-text.ts';
import './problem.css';

/** What went wrong, and what to do. The server has put it in the reader's language; what never reached it, we say. */
export function ProblemPanel({
  error,
  again,
  children,
}: {
  error: unknown;
  again?: () => void;
  children?: ReactNode;
}) {
  const text = useText();
  const { title, detail } = useProblemWords(error);
  return (
    <div className="om-problem" role="alert">
      <p className="om-strong">
        <ExclamationmarkTriangleIcon className="om-icon" aria-hidden /> {title}
      </p>
      {detail ? <p className="om-dense">{detail}</p> : null}
      {children}
      {again ? (
        <Button variant="secondary" data-size="sm" onClick={again}>
          {text('common.again')}
        </Button>
      ) : null}
    </div>
  );
}

export function useProblemWords(error: unknown): { title: string; detail?: string } {
  const text = useText();
  const { code, title, detail } = problemOf(error);
  if (code === 'no-connection' || code === 'unknown') {
    return { title: text(`problem.${code}.title`), detail: text(`problem.${code}.detail`) };
  }
  return detail ? { title, detail } : { title };
}
