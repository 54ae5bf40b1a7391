import { Button } from '@digdir/designsystemet-react';
import { problemOf } from '#platform/ui/api/problem-of.ts';
import { ProblemPanel } from '#platform/ui/problem/problem-panel.tsx';
import { useText } from '../words.ts';

/**
 * Why it was not sent. An attempt that came through before something was changed (the net was gone, another tab sent it) has used
 * the key already: whoever wrote it decides whether this is another thing.
 */
export function AttemptProblem({
  error,
  again,
  asNew,
}: {
  error: unknown;
  again: () => void;
  asNew: () => void;
}) {
  const text = useText();
  if (problemOf(error).code !== 'idempotency-key-reused') return <ProblemPanel error={error} again={again} />;
  return (
    <div className="om-note" data-attention role="alert">
      <p className="om-strong">{text('results.already.title')}</p>
      <p className="om-small">{text('results.already.text')}</p>
      <Button
        type="button"
        variant="secondary"
        data-size="sm"
        onClick={() => {
          asNew();
          again();
        }}
      >
        {text('results.already.again')}
      </Button>
    </div>
  );
}
