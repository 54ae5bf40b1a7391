import { Button } from '@digdir/designsystemet-react';
import { useFormat } from '#platform/ui/language/use-format.ts';
import { useText } from '../words.ts';
import '#platform/ui/drafts/draft-notices.css';

/** Names the files that a closed page took with it, so that nobody believes them attached. */
export function LostFiles({ names, dismiss }: { names: readonly string[]; dismiss: () => void }) {
  const text = useText();
  const format = useFormat();
  if (names.length === 0) return null;
  return (
    <div className="om-draft-notice" data-attention role="status">
      <p className="om-small">
        {text('logbook.attach.lost', { count: names.length, names: format.list(names) })}
      </p>
      <Button type="button" variant="tertiary" data-size="sm" onClick={dismiss}>
        {text('common.close')}
      </Button>
    </div>
  );
}
