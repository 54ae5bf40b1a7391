import { Heading, ToggleGroup } from '@digdir/designsystemet-react';
import { type ReactNode, useId } from 'react';
import { addressOf } from '#platform/http/client.ts';
import { useFormat } from '#platform/ui/language/use-format.ts';
import { useLanguage } from '#platform/ui/language/use-text.ts';
import { TextLink } from '#platform/ui/link/text-link.tsx';
import { statisticsOperations } from '../../contract.ts';
import type { MapFigures } from '../answers.ts';
import { useText } from '../open-words.ts';
import { SourceLine } from '../shown/source-line.tsx';
import { useStatisticsWords } from '../shown/use-spoken.ts';
import type { PlaceRow } from './place-rows.ts';
import { type View, views } from './places-search.ts';
import '#platform/ui/figure/figure.css';

/** What the map says in words, as what it is shown, and where its numbers are from. */
export function PlacesFrame({
  figures,
  rows,
  view,
  show,
  children,
}: {
  figures: MapFigures | undefined;
  rows: readonly PlaceRow[];
  view: View;
  show: (view: string) => void;
  children: ReactNode;
}) {
  const text = useText();
  const format = useFormat();
  const language = useLanguage();
  const words = useStatisticsWords();
  const id = useId();
  const title = useMapFinding(figures, rows);
  return (
    <figure className="om-figure places-figure" aria-labelledby={id}>
      <div className="places-figure-head">
        <figcaption>
          <Heading level={2} data-size="sm" id={id}>
            {title}
          </Heading>
          <p className="om-small om-muted om-num">
            {figures
              ? text('statistics.map.unit', {
                  name: figures.series.name[language],
                  unit: figures.series.unit[language],
                  period: words.period(figures.period),
                  date: format.date(figures.boundaries),
                })
              : text('statistics.map.no-unit')}
          </p>
        </figcaption>
        <ToggleGroup
          value={view}
          onChange={show}
          className="statistics-toggle"
          data-toggle-group={text('statistics.view')}
          data-size="sm"
          data-no-print
        >
          {views.map((each) => (
            <ToggleGroup.Item key={each} value={each}>
              {text(`statistics.view.${each}`)}
            </ToggleGroup.Item>
          ))}
        </ToggleGroup>
      </div>
      {children}
      <div className="om-figure-source om-xs om-muted">
        <div>
          {figures ? <SourceLine vintages={figures.vintages} /> : null}
          <p>{text('statistics.map.places-source')}</p>
        </div>
        {figures ? (
          <div className="om-row" data-no-print>
            <a
              className="ds-link"
              download
              href={addressOf(statisticsOperations.exportPanel, {
                query: {
                  series: figures.series.key,
                  boundaries: figures.boundaries,
                  from: figures.period,
                  to: figures.period,
                  asOf: figures.asOf,
                  format: 'csv',
                },
              })}
            >
              {text('statistics.download')}
            </a>
            <TextLink to="/data/$series" params={{ series: figures.series.key } as never}>
              {text('statistics.about-numbers')}
            </TextLink>
          </div>
        ) : null}
      </div>
    </figure>
  );
}

/** Highest and lowest, by name and number. */
function useMapFinding(figures: MapFigures | undefined, rows: readonly PlaceRow[]): string {
  const text = useText();
  const words = useStatisticsWords();
  const known = rows.filter(({ value }) => value !== null).sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const [highest, lowest] = [known[0], known.at(-1)];
  if (!figures) return text('statistics.map.title-none', { count: rows.length });
  if (!highest || !lowest) return text('statistics.map.title-missing', { name: words.name(figures.series) });
  const said = (row: PlaceRow) => ({
    place: row.together ?? row.name,
    value: words.figure(figures.series, row.value),
  });
  if (highest === lowest) return text('statistics.map.title-one', said(highest));
  return text('statistics.map.title', {
    highest: said(highest).place,
    high: said(highest).value,
    lowest: said(lowest).place,
    low: said(lowest).value,
  });
}
