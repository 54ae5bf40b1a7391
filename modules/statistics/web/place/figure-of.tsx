import type { ReactNode } from 'react';
import { addressOf } from '#platform/http/client.ts';
import { FigureFrame } from '#platform/ui/figure/figure-frame.tsx';
import { TextLink } from '#platform/ui/link/text-link.tsx';
import { statisticsOperations } from '../../contract.ts';
import type { PlaceFigures } from '../answers.ts';
import { useText } from '../open-words.ts';
import { ReadingNotes } from '../shown/reading-notes.tsx';
import { SourceLine } from '../shown/source-line.tsx';
import type { Shown } from './charts-of.ts';

/** What every chart of a place has around it: the finding, the notes, the sources, the same as a table, the numbers to take away. */
export function FigureOf({
  title,
  unit,
  shown,
  answer,
  drawing,
  table,
}: {
  title: string;
  unit: ReactNode;
  shown: readonly Shown[];
  answer: PlaceFigures;
  drawing: ReactNode;
  table: ReactNode;
}) {
  const text = useText();
  const { boundaries, asOf } = answer;
  const keys = shown.map(({ series }) => series.key);
  const numbers = new Set(shown.flatMap(({ figures }) => figures.vintages));
  const places = [...new Set(shown.flatMap(({ figures }) => figures.of.members))].join(',');
  const query = { series: keys.join(','), boundaries, places, asOf };
  const [first] = keys;
  return (
    <FigureFrame
      level={3}
      title={title}
      unit={unit}
      drawing={drawing}
      table={table}
      notes={<ReadingNotes shown={shown} boundaries={boundaries} />}
      source={<SourceLine vintages={answer.vintages.filter(({ number }) => numbers.has(number))} />}
      links={
        <>
          <a
            className="ds-link"
            href={addressOf(statisticsOperations.exportPanel, { query: { ...query, format: 'csv' } })}
            download
          >
            {text('statistics.download')}
          </a>
          {first ? (
            <TextLink to="/data/$series" params={{ series: first } as never}>
              {text('statistics.about-numbers')}
            </TextLink>
          ) : null}
        </>
      }
    />
  );
}
