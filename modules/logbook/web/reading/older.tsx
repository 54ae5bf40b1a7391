import { useEffect, useRef, useState } from 'react';
import { LoadMore } from '#platform/ui/state/load-more.tsx';
import { useText } from '../open-words.ts';
import './older.css';

/** Older entries, a page at a time. Focus stays where it is; how many came is said. */
export function Older({
  loaded,
  more,
  loading,
  load,
}: {
  loaded: number;
  more: boolean;
  loading: boolean;
  load: () => void;
}) {
  const text = useText();
  const [before, setBefore] = useState<number>();
  const end = useRef<HTMLParagraphElement>(null);
  const came = before === undefined || loading ? 0 : loaded - before;
  // The button goes with the last page: focus would be lost with it.
  useEffect(() => {
    if (came > 0 && !more) end.current?.focus();
  }, [came, more]);
  return (
    <div className="logbook-older">
      <LoadMore
        more={more}
        loading={loading}
        load={() => {
          setBefore(loaded);
          load();
        }}
      >
        {text('common.show-older')}
      </LoadMore>
      {!more && loaded > 0 ? (
        <p className="om-small om-muted" tabIndex={-1} ref={end}>
          {text('logbook.list.end')}
        </p>
      ) : null}
      <span className="ds-sr-only" role="status">
        {came > 0 ? text('logbook.list.loaded', { count: came }) : ''}
      </span>
    </div>
  );
}
