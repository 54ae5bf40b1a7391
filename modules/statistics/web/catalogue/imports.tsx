import { Button, Heading } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { readKey, useRead } from '#platform/ui/api/use-read.ts';
import { statisticsOperations } from '../../contract.ts';
import type { StatisticsImport } from '../answers.ts';
import { useText } from '../open-words.ts';
import { isUnderWay, OneImport } from './one-import.tsx';

/** What is being brought in, how far it has come and how long it will take; and what was brought in before. */
export function Imports({ which }: { which: 'under-way' | 'ended' }) {
  const text = useText();
  const queries = useQueryClient();
  const [all, showAll] = useState(false);
  const imports = useRead(
    statisticsOperations,
    'listImports',
    { query: { limit: 50 } },
    { again: (answer) => (answer?.items.some(isUnderWay) ? 1_500 : false) },
  );
  const items = imports.data?.items ?? [];
  const under = items.filter(isUnderWay);
  const ended = items.filter((each) => !isUnderWay(each));
  const shown = which === 'under-way' ? under : ended.slice(0, all ? ended.length : few);
  useWhenFewer(under, () => {
    for (const read of ['listSeries', 'readMapFigures', 'readPlaceFigures'])
      void queries.invalidateQueries({ queryKey: readKey(read) });
  });
  if (shown.length === 0) return null;
  return (
    <section className="om-section data-imports" aria-labelledby={which}>
      <Heading level={2} data-size="sm" id={which}>
        {which === 'under-way'
          ? text('statistics.imports.under-way', { count: under.length })
          : text('statistics.imports.title')}
      </Heading>
      <ul className="data-import-list">
        {shown.map((each) => (
          <li key={each.id}>
            <OneImport of={each} />
          </li>
        ))}
      </ul>
      {which === 'ended' && ended.length > few && !all ? (
        <Button variant="tertiary" data-size="sm" onClick={() => showAll(true)} data-no-print>
          {text('common.show-older')}
        </Button>
      ) : null}
    </section>
  );
}

const few = 3;

/** When something that was under way has ended, what was read before it is old. */
function useWhenFewer(under: readonly StatisticsImport[], then: () => void) {
  const before = useRef(under.length);
  useEffect(() => {
    if (under.length < before.current) then();
    before.current = under.length;
  });
}
