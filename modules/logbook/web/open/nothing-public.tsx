import { Button } from '@digdir/designsystemet-react';
import { EmptyState } from '#platform/ui/state/empty-state.tsx';
import { useText } from '../open-words.ts';

/** Nothing found, or nothing published yet. */
export function NothingPublic({ isNarrowed, clear }: { isNarrowed: boolean; clear: () => void }) {
  const text = useText();
  if (!isNarrowed) {
    return (
      <div className="om-box">
        <p>{text('logbook.open.empty')}</p>
        <p className="om-small om-muted">{text('logbook.open.empty-next')}</p>
      </div>
    );
  }
  return (
    <div role="status">
      <EmptyState
        level={3}
        title={text('logbook.filter.none-title')}
        sentence={text('logbook.filter.none-text')}
        action={
          <Button variant="secondary" onClick={clear}>
            {text('logbook.filter.clear')}
          </Button>
        }
      />
    </div>
  );
}
