import { Button } from '@digdir/designsystemet-react';
import { useEffect, useRef } from 'react';
import type { BroughtIn, ListPreview } from '#platform/shapes/list-import.ts';
import { ButtonLink } from '../link/text-link.tsx';
import { DonePanel } from '../state/done-panel.tsx';
import { type FailedRows, failedRowsOf } from './failed-rows.ts';
import type { ImportWords } from './import-words.ts';
import { useText } from './words.ts';
import './imported.css';

/** What came in, what did not, and what comes now. */
export function Imported({
  failed,
  preview,
  outcome,
  words,
  see,
  restart,
}: {
  failed: FailedRows;
  preview: ListPreview;
  outcome: BroughtIn;
  words: ImportWords;
  see: { to: string; slug: string };
  restart: () => void;
}) {
  const text = useText();
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => panel.current?.focus(), []);
  return (
    <div className="om-import-done" ref={panel} tabIndex={-1}>
      <DonePanel
        title={words.done(outcome.written)}
        next={words.next}
        actions={
          <>
            <ButtonLink to={see.to as never} params={{ slug: see.slug } as never}>
              {words.see}
            </ButtonLink>
            <Button variant="secondary" onClick={restart}>
              {text('importing.another')}
            </Button>
          </>
        }
      >
        {outcome.already > 0 ? <p>{text('importing.done-already', { count: outcome.already })}</p> : null}
        {outcome.failed > 0 ? (
          <p>
            {text('importing.done-failed', { count: outcome.failed })} {text('importing.failed-rows')}{' '}
            <a className="ds-link" href={failedRowsOf(failed, preview.file, 'xlsx')} download>
              {text('file.xlsx')}
            </a>
          </p>
        ) : null}
      </DonePanel>
    </div>
  );
}
