import { Button } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef } from 'react';
import { readKey, useRead } from '#platform/ui/api/use-read.ts';
import { ButtonLink } from '#platform/ui/link/text-link.tsx';
import { DonePanel } from '#platform/ui/state/done-panel.tsx';
import { Loaded, Outline } from '#platform/ui/state/loaded.tsx';
import { statisticsOperations } from '../../contract.ts';
import type { StatisticsImport } from '../answers.ts';
import { isUnderWay, OneImport } from '../catalogue/one-import.tsx';
import { useText } from '../words.ts';

/** An import from its start to its end. It goes on when the page is closed, and says so. */
export function ImportRun({
  id,
  again,
  series,
  children,
}: {
  id: string;
  again: () => void;
  /** What the file holds; of a table the import itself says it. */
  series?: readonly string[];
  children?: ReactNode;
}) {
  const text = useText();
  const run = useRead(
    statisticsOperations,
    'readImport',
    { params: { importId: id as never } },
    { again: (answer) => (answer && !isUnderWay(answer) ? false : 1_000) },
  );
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => panel.current?.focus(), []);
  return (
    <div ref={panel} tabIndex={-1} className="bring-run">
      <Loaded query={run} outline={<Outline lines={3} />}>
        {(answer) =>
          answer.state === 'done' || answer.state === 'unchanged' ? (
            <Ended of={answer} again={again} series={series ?? answer.of.series}>
              {children}
            </Ended>
          ) : (
            <>
              <OneImport of={answer} />
              {isUnderWay(answer) ? (
                <p className="om-small om-muted">{text('statistics.bring.goes-on')}</p>
              ) : (
                <Button variant="secondary" onClick={again}>
                  {text('statistics.bring.try-again')}
                </Button>
              )}
            </>
          )
        }
      </Loaded>
    </div>
  );
}

function Ended({
  of: { state, of, vintage },
  again,
  series: [first],
  children,
}: {
  of: StatisticsImport;
  again: () => void;
  series: readonly string[];
  children: ReactNode;
}) {
  const text = useText();
  const queries = useQueryClient();
  useEffect(() => {
    for (const read of ['listSeries', 'listImports', 'listPlaces', 'readMapFigures', 'readPlaceFigures'])
      void queries.invalidateQueries({ queryKey: readKey(read) });
  }, [queries]);
  return (
    <DonePanel
      title={
        state === 'unchanged'
          ? text('statistics.bring.unchanged')
          : text('statistics.bring.done', { number: String(vintage ?? '') })
      }
      next={text(state === 'unchanged' ? 'statistics.bring.next-unchanged' : 'statistics.bring.next')}
      actions={
        <>
          {first && of.kind !== 'places' ? (
            <ButtonLink to="/data/$series" params={{ series: first } as never}>
              {text('statistics.bring.see-series')}
            </ButtonLink>
          ) : (
            <ButtonLink to="/places">{text('statistics.bring.see-places')}</ButtonLink>
          )}
          <Button variant="secondary" onClick={again}>
            {text('statistics.bring.more')}
          </Button>
        </>
      }
    >
      {children}
    </DonePanel>
  );
}
