import { useMemo } from 'react';
import { Lang } from '#platform/ui/language/lang.tsx';
import { Lines } from '#platform/ui/language/lines.tsx';
import { useText } from '../open-words.ts';
import { changedWords } from './changed-words.ts';
import type { Shown } from './shown.ts';

/** What was done, as it was written; the words that the last correction changed are marked, not only coloured. */
export function EntryText({ entry }: { entry: Shown }) {
  const text = useText();
  const before = entry.corrections.findLast(({ was }) => was.text !== undefined)?.was.text;
  const pieces = useMemo(
    () => (before === undefined ? undefined : changedWords(before, entry.text)),
    [before, entry.text],
  );
  if (!pieces?.some(({ changed }) => changed)) return <Lines lang={entry.lang}>{entry.text}</Lines>;
  return (
    <Lang as="p" lang={entry.lang} className="om-lines">
      {pieces.map((piece) =>
        piece.changed ? (
          <ins key={piece.at} className="logbook-ins">
            {piece.text}
          </ins>
        ) : (
          piece.text
        ),
      )}
      <span className="ds-sr-only"> {text('logbook.corrections.marked')}</span>
    </Lang>
  );
}
