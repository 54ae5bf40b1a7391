import { Button } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useText } from '../language/use-text.ts';

/** The next page of a list, when there is one. */
export function LoadMore({
  more,
  loading,
  load,
  children,
}: {
  more: boolean;
  loading: boolean;
  load: () => void;
  children?: ReactNode;
}) {
  const text = useText();
  if (!more) return null;
  return (
    <Button variant="secondary" aria-disabled={loading} onClick={() => loading || load()}>
      {loading ? text('common.loading-more') : (children ?? text('common.show-more'))}
    </Button>
  );
}
