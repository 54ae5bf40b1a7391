import { Button } from '@digdir/designsystemet-react';
import { problemOf } from '#platform/ui/api/problem-of.ts';
import { SignedOut } from '#platform/ui/drafts/signed-out.tsx';
import { ErrorSummary } from '#platform/ui/problem/error-summary.tsx';
import { ProblemPanel } from '#platform/ui/problem/problem-panel.tsx';
import { useText } from '../words.ts';
import type { useWriting } from './use-writing.ts';

/** What stands in the way of sending: fields, with links to them; else what the server, or the net, said. */
export function WritingErrors({
  state,
  prefix,
  messages,
}: {
  state: ReturnType<typeof useWriting>;
  prefix: string;
  messages: Readonly<Record<string, string>>;
}) {
  const text = useText();
  const fields = Object.entries(messages).map(([field, message]) => ({
    field: `${prefix}-${field}`,
    message,
  }));
  if (fields.length > 0) {
    return (
      <div>
        <ErrorSummary
          errors={fields}
          round={state.round}
          heading={text('logbook.errors.heading', { count: fields.length })}
        />
        {state.draft.copies.typed === undefined ? null : (
          <p className="om-small om-muted">{text('logbook.errors.saved-anyway')}</p>
        )}
      </div>
    );
  }
  if (!state.error) return null;
  if (state.attempt === 'waiting') return <Waiting stop={state.stopWaiting} />;
  const { code, status } = problemOf(state.error);
  if (status === 401) return state.draft.copies.failure?.why === 'expired' ? null : <SignedOut />;
  if (code === 'idempotency-key-reused') {
    return (
      <div className="om-note om-draft-warning" data-attention role="alert">
        <p className="om-strong">{text('logbook.draft.already-title')}</p>
        <p className="om-small">{text('logbook.draft.already-text')}</p>
        <div className="om-row">
          <Button
            type="button"
            variant="secondary"
            data-size="sm"
            onClick={() => {
              state.draft.keeper.asNew();
              void state.submit();
            }}
          >
            {text('logbook.draft.as-new')}
          </Button>
          <Button type="button" variant="tertiary" data-size="sm" onClick={state.discard}>
            {text('draft.discard')}
          </Button>
        </div>
      </div>
    );
  }
  return <ProblemPanel error={state.error} again={() => void state.submit()} />;
}

function Waiting({ stop }: { stop: () => void }) {
  const text = useText();
  return (
    <div className="om-note om-draft-warning" data-attention role="status">
      <p className="om-strong">{text('logbook.write.waiting-title')}</p>
      <p className="om-small">{text('logbook.write.waiting-text')}</p>
      <Button type="button" variant="tertiary" data-size="sm" onClick={stop}>
        {text('logbook.write.stop-waiting')}
      </Button>
    </div>
  );
}
