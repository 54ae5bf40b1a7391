import { useState } from 'react';
import type { LogEntry } from '../../contract.ts';
import { CorrectForm } from '../correcting/correct-form.tsx';
import { useText } from '../words.ts';
import { Entry } from './entry.tsx';
import { EntryActions } from './entry-actions.tsx';

/** An entry that may be corrected where it stands. */
export function EditableEntry({
  entry,
  zone,
  named,
  isNew,
  isLinked,
  mayCorrect,
  turn,
}: {
  entry: LogEntry;
  zone: string;
  named: readonly string[];
  isNew: boolean;
  isLinked: boolean;
  mayCorrect: boolean;
  turn: () => void;
}) {
  const text = useText();
  const [correcting, setCorrecting] = useState(false);
  const [corrected, setCorrected] = useState(false);
  const stop = (saved: boolean) => {
    setCorrecting(false);
    setCorrected(saved);
    document.getElementById(`entry-${entry.id}`)?.focus();
  };
  return (
    <Entry
      entry={entry}
      zone={zone}
      isNew={isNew}
      isLinked={isLinked}
      actions={
        <EntryActions
          entry={entry}
          mayCorrect={mayCorrect}
          correct={() => {
            setCorrecting(true);
            setCorrected(false);
          }}
          turn={turn}
        />
      }
      note={corrected ? text('logbook.correct.done') : undefined}
    >
      {correcting ? (
        <CorrectForm
          entry={entry}
          zone={zone}
          named={named}
          done={() => stop(true)}
          cancel={() => stop(false)}
        />
      ) : undefined}
    </Entry>
  );
}
