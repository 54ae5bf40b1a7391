import { useEffect, useState } from 'react';
import type { LogEntry } from '../../contract.ts';
import { CorrectForm } from '../correcting/correct-form.tsx';
import { useText } from '../words.ts';
import { Entry } from './entry.tsx';
import { EntryActions } from './entry-actions.tsx';
import { goTo } from './use-linked-entry.ts';

/**
 * An entry that may be corrected where it stands. What was corrected may leave the list, because a filter no longer fits or the
 * day is another: then it is shown by itself, and whoever corrected it is taken along.
 */
export function EditableEntry({
  entry,
  zone,
  named,
  isNew,
  isLinked,
  isCorrected,
  mayCorrect,
  turn,
  corrected,
}: {
  entry: LogEntry;
  zone: string;
  named: readonly string[];
  isNew: boolean;
  isLinked: boolean;
  /** Just now, and by this person. */
  isCorrected: boolean;
  mayCorrect: boolean;
  turn: () => void;
  corrected: () => void;
}) {
  const text = useText();
  const [correcting, setCorrecting] = useState(false);
  const [takesAlong] = useState(isCorrected ? entry.id : undefined);
  useEffect(() => {
    if (takesAlong) goTo(takesAlong);
  }, [takesAlong]);
  const stop = () => {
    setCorrecting(false);
    document.getElementById(`entry-${entry.id}`)?.focus();
  };
  return (
    <Entry
      entry={entry}
      zone={zone}
      isNew={isNew}
      isLinked={isLinked}
      actions={
        <EntryActions entry={entry} mayCorrect={mayCorrect} correct={() => setCorrecting(true)} turn={turn} />
      }
      note={isCorrected ? text('logbook.correct.done') : undefined}
    >
      {correcting ? (
        <CorrectForm
          entry={entry}
          zone={zone}
          named={named}
          done={() => {
            stop();
            corrected();
          }}
          cancel={stop}
        />
      ) : undefined}
    </Entry>
  );
}
