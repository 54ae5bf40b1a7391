import { Heading } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useText } from '../language/use-text.ts';
import './state.css';

/** An empty page teaches: one sentence, one button, one example. */
export function EmptyState({
  title,
  sentence,
  action,
  example,
  level = 2,
}: {
  title: string;
  sentence: ReactNode;
  action?: ReactNode;
  example?: ReactNode;
  level?: 2 | 3;
}) {
  const text = useText();
  return (
    <div className="om-box">
      <Heading level={level} data-size="sm">
        {title}
      </Heading>
      <p className="om-empty-sentence">{sentence}</p>
      {action}
      {example ? (
        <div className="om-empty-example">
          <p className="om-xs om-muted">{text('common.example')}</p>
          <div className="om-small">{example}</div>
        </div>
      ) : null}
    </div>
  );
}
