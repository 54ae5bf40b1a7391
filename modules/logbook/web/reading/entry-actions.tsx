import {
  GlobeIcon,
  LinkIcon,
  MenuElipsisHorizontalIcon,
  PadlockLockedIcon,
  PencilIcon,
} from '@navikt/aksel-icons';
import { useState } from 'react';
import { useFormat } from '#platform/ui/language/use-format.ts';
import { Menu } from '#platform/ui/menu/menu.tsx';
import type { LogEntry } from '../../contract.ts';
import { useText } from '../words.ts';

/** What can be done with an entry: correct it, show it to everyone or no longer, copy its address. */
export function EntryActions({
  entry,
  mayCorrect,
  correct,
  turn,
}: {
  entry: LogEntry;
  mayCorrect: boolean;
  correct: () => void;
  /** Makes it public, or internal again. */
  turn: () => void;
}) {
  const text = useText();
  const format = useFormat();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(`${location.origin}${location.pathname}#entry-${entry.id}`);
    setCopied(true);
  };
  return (
    <>
      <span className="ds-sr-only" role="status">
        {copied ? text('logbook.entry.copied') : ''}
      </span>
      <Menu
        className="logbook-entry-menu"
        label={text('logbook.entry.menu', { when: format.when(entry.happened) })}
        button={<MenuElipsisHorizontalIcon className="om-icon" aria-hidden />}
      >
        {(close) => (
          <>
            {mayCorrect ? (
              <>
                <button
                  type="button"
                  className="om-menu-item"
                  onClick={() => {
                    close();
                    correct();
                  }}
                >
                  <PencilIcon className="om-icon" aria-hidden />
                  {text('logbook.entry.correct')}
                </button>
                <button
                  type="button"
                  className="om-menu-item"
                  onClick={() => {
                    close();
                    turn();
                  }}
                >
                  {entry.visibility === 'internal' ? (
                    <GlobeIcon className="om-icon" aria-hidden />
                  ) : (
                    <PadlockLockedIcon className="om-icon" aria-hidden />
                  )}
                  {text(entry.visibility === 'internal' ? 'logbook.entry.publish' : 'logbook.entry.withdraw')}
                </button>
              </>
            ) : null}
            {'clipboard' in navigator ? (
              <button type="button" className="om-menu-item" onClick={() => void copy()}>
                <LinkIcon className="om-icon" aria-hidden />
                {text(copied ? 'logbook.entry.copied' : 'logbook.entry.copy-link')}
              </button>
            ) : null}
          </>
        )}
      </Menu>
    </>
  );
}
