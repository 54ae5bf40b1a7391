import { Button } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useClient } from '#platform/ui/api/use-client.ts';
import { readKey, useRead } from '#platform/ui/api/use-read.ts';
import { useFormat } from '#platform/ui/language/use-format.ts';
import { ProblemPanel } from '#platform/ui/problem/problem-panel.tsx';
import { useSession } from '#platform/ui/session/session.ts';
import { StateTag } from '#platform/ui/state/tags.tsx';
import { statisticsOperations } from '../../contract.ts';
import type { StatisticsImport } from '../answers.ts';
import { useText } from '../open-words.ts';
import { ImportProgress } from './import-progress.tsx';

/** One import: what, since when, how far or how it went; whoever may can give it up. */
export function OneImport({ of: one }: { of: StatisticsImport }) {
  const text = useText();
  const format = useFormat();
  const { state, problem, vintage, askedAt, endedAt, cancelled } = one;
  const at = (moment: string) => format.moment(moment, 'Europe/Oslo');
  return (
    <div className="data-import">
      <p>
        <strong>{useImportName(one)}</strong>{' '}
        <StateTag tone={state === 'failed' ? 'warning' : isUnderWay(one) ? 'accent' : 'neutral'}>
          {text(
            cancelled && isUnderWay(one) ? 'statistics.import.stopping' : `statistics.import.state.${state}`,
          )}
        </StateTag>
      </p>
      <p className="om-small om-muted om-num">
        {text('statistics.import.asked', { when: at(askedAt) })}
        {endedAt ? ` · ${text('statistics.import.ended', { when: at(endedAt) })}` : ''}
        {vintage === null ? '' : ` · ${text('statistics.import.vintage', { number: String(vintage) })}`}
      </p>
      {isUnderWay(one) ? <ImportProgress progress={one.progress} /> : null}
      {problem ? (
        <div className="om-note" data-attention>
          <p className="om-strong">{problem.title}</p>
          <p className="om-small">{problem.detail}</p>
        </div>
      ) : null}
      {isUnderWay(one) && !cancelled ? <GiveUp of={one} /> : null}
    </div>
  );
}

export const isUnderWay = ({ state }: StatisticsImport): boolean =>
  state === 'waiting' || state === 'running';

/** What is being brought in, by the name that its kind has; what an installation begins with is named in `ground.ts`. */
export function useImportName({ of }: StatisticsImport): string {
  const text = useText();
  const { kind, provider, table, name } = of;
  if (kind === 'table')
    return text('statistics.import.table', { provider: (provider ?? '').toUpperCase(), table: table ?? '' });
  if (kind === 'places')
    return text('statistics.import.places', { provider: (provider ?? '').toUpperCase() });
  if (name === null) return text('statistics.import.file');
  const [, country] = /^places (NO|SE)$/.exec(name) ?? [];
  const [, edition] = /^example edition (\d+)$/.exec(name) ?? [];
  if (country) return text('statistics.import.list-of-places', { country });
  if (edition) return text('statistics.import.example-numbers', { number: String(Number(edition) + 1) });
  return name === 'example places' ? text('statistics.import.example-places') : name;
}

function GiveUp({ of: { id } }: { of: StatisticsImport }) {
  const text = useText();
  const { state } = useSession();
  const client = useClient(statisticsOperations);
  const queries = useQueryClient();
  const [error, setError] = useState<unknown>();
  const units = useRead(statisticsOperations, 'listImportUnits', {}, { enabled: state === 'signed-in' });
  const unit = units.data?.items[0];
  if (!unit) return null;
  const stop = async () => {
    try {
      await client.cancelImport({ params: { unitId: unit.unitId, importId: id } as never });
      await queries.invalidateQueries({ queryKey: readKey('listImports') });
    } catch (problem) {
      setError(problem);
    }
  };
  return (
    <>
      <Button variant="tertiary" data-size="sm" onClick={() => void stop()}>
        {text('statistics.import.stop')}
      </Button>
      {error ? <ProblemPanel error={error} /> : null}
    </>
  );
}
