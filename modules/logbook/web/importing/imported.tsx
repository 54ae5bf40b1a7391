import { Button } from '@digdir/designsystemet-react';
import { useEffect, useRef } from 'react';
import { addressOf } from '#platform/http/client.ts';
import { ButtonLink } from '#platform/ui/link/text-link.tsx';
import { DonePanel } from '#platform/ui/state/done-panel.tsx';
import { type ImportPreview, logbookOperations } from '../../contract.ts';
import { useText } from '../words.ts';
import type { Outcome } from './use-import.ts';
import './imported.css';

/** What came in, what did not, and what comes now. */
export function Imported({
  programme,
  preview,
  outcome,
  restart,
}: {
  programme: { id: string; slug: string };
  preview: ImportPreview;
  outcome: Outcome;
  restart: () => void;
}) {
  const text = useText();
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => panel.current?.focus(), []);
  const failedRows = addressOf(logbookOperations.readFailedRows, {
    params: { programmeId: programme.id, fileId: preview.file },
    query: { format: 'xlsx' },
  });
  return (
    <div className="logbook-imported" ref={panel} tabIndex={-1}>
      <DonePanel
        title={text('logbook.import.done-title', { count: outcome.written })}
        next={text('logbook.import.done-next')}
        actions={
          <>
            <ButtonLink to="/programmes/$slug/logbook" params={{ slug: programme.slug } as never}>
              {text('logbook.import.see')}
            </ButtonLink>
            <Button variant="secondary" onClick={restart}>
              {text('logbook.import.another')}
            </Button>
          </>
        }
      >
        {outcome.already > 0 ? (
          <p>{text('logbook.import.done-already', { count: outcome.already })}</p>
        ) : null}
        {outcome.failed > 0 ? (
          <p>
            {text('logbook.import.done-failed', { count: outcome.failed })}{' '}
            {text('logbook.import.failed-rows')}{' '}
            <a className="ds-link" href={failedRows} download>
              {text('logbook.open.xlsx')}
            </a>
          </p>
        ) : null}
      </DonePanel>
    </div>
  );
}
