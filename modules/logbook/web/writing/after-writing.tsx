import { Button } from '@digdir/designsystemet-react';
import { useEffect, useRef } from 'react';
import { DonePanel } from '#platform/ui/state/done-panel.tsx';
import type { LogEntry } from '../../contract.ts';
import { useText } from '../words.ts';
import './after-writing.css';

/** After an entry: what happened, and what comes now. Focus comes here, one Tab from writing the next. */
export function AfterWriting({
  entry,
  publish,
  see,
}: {
  entry: LogEntry;
  publish: ((entry: LogEntry) => void) | undefined;
  see: (entryId: string) => void;
}) {
  const text = useText();
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => panel.current?.focus({ preventScroll: true }), []);
  const isPublic = entry.visibility === 'public';
  return (
    <div className="logbook-after" ref={panel} tabIndex={-1}>
      <DonePanel
        title={text('logbook.after.title')}
        actions={
          <>
            <Button
              data-size="sm"
              variant="secondary"
              onClick={() => document.getElementById('log-text')?.focus()}
            >
              {text('logbook.after.another')}
            </Button>
            {!isPublic && publish ? (
              <Button data-size="sm" variant="secondary" onClick={() => publish(entry)}>
                {text('logbook.after.publish')}
              </Button>
            ) : null}
            <Button data-size="sm" variant="tertiary" onClick={() => see(entry.id)}>
              {text('logbook.after.see')}
            </Button>
          </>
        }
      >
        {text(isPublic ? 'logbook.after.public' : 'logbook.after.internal')}
      </DonePanel>
    </div>
  );
}
