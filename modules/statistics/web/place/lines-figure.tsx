import { useMemo } from 'react';
import { LineChart } from '#platform/ui/chart/line-chart.tsx';
import { domainOf, type Lines } from '#platform/ui/chart/lines.ts';
import { useFormat } from '#platform/ui/language/use-format.ts';
import { useLanguage } from '#platform/ui/language/use-text.ts';
import type { PlaceFigures } from '../answers.ts';
import { useText } from '../open-words.ts';
import { chartLines } from '../shown/chart-lines.ts';
import { useStatisticsWords } from '../shown/use-spoken.ts';
import { aboutWhom } from './about-whom.ts';
import { type Chart, shownIn } from './charts-of.ts';
import { FigureOf } from './figure-of.tsx';
import { LinesTable } from './lines-table.tsx';
import { PartBars } from './part-bars.tsx';
import { usePairFinding } from './use-pair-finding.ts';

/** A series over time, or two that say more together, with the finding as their title. */
export function LinesFigure({
  chart,
  answer,
}: {
  chart: Exclude<Chart, { readonly kind: 'parts' }>;
  answer: PlaceFigures;
}) {
  const text = useText();
  const format = useFormat();
  const language = useLanguage();
  const words = useStatisticsWords();
  const findingOfPair = usePairFinding();
  const shown = shownIn(chart);
  const drawing = useMemo(() => {
    const [first] = shownIn(chart);
    return chartLines(
      shownIn(chart).map(({ figures }, at) => ({
        name: chart.kind === 'one' ? '' : text(`statistics.line.${chart.of}.${at === 0 ? 'here' : 'there'}`),
        tone: at === 0 ? ('place' as const) : ('other' as const),
        ...figures,
      })),
      {
        frequency: first?.series.frequency ?? 'year',
        breaks: shownIn(chart).flatMap(({ series }) => series.breaks.map(({ from }) => from)),
        breakWord: text('statistics.break-word'),
        period: words.period,
        number: (value) => format.number(value, Number.isInteger(value) ? 0 : first?.series.decimals),
      },
    );
  }, [chart, text, format, words]);
  const names = shown.map(({ series }) => series.name[language]);
  const finding =
    (chart.kind === 'pair' ? findingOfPair(chart) : undefined) ??
    shown.map(({ series, figures }) => words.finding(series, figures)).join('. ');
  const title = aboutWhom(shown, answer) + finding;
  const overTime = drawing.lines.some(({ values }) => values.filter((value) => value !== null).length > 1);
  const units = [...new Set(shown.map(({ series }) => series.unit[language]))];
  return (
    <FigureOf
      title={title}
      unit={
        <>
          {chart.kind === 'pair'
            ? text('statistics.unit-of', { names: format.list(names), unit: units.join(', ') })
            : text('statistics.unit', { unit: units.join(', ') })}{' '}
          {overTime && beginsAboveZero(drawing) ? text('statistics.scale') : null}
        </>
      }
      shown={shown}
      answer={answer}
      drawing={
        overTime ? (
          <LineChart drawing={drawing} label={text('statistics.chart-label', { title })} />
        ) : (
          <OnePeriod lines={drawing} />
        )
      }
      table={
        <LinesTable
          shown={shown}
          caption={title}
          balance={chart.kind === 'pair' && chart.of === 'commuters'}
        />
      }
    />
  );
}

/** A line needs two numbers: of one period each has a bar, and a single number stands in the title. */
function OnePeriod({ lines: { lines } }: { lines: Lines }) {
  const text = useText();
  const parts = lines.map(({ name, values }) => ({
    key: name,
    value: values.find((value) => value !== null) ?? null,
    first: null,
  }));
  return (
    <>
      {parts.length > 1 ? <PartBars parts={parts} name={(name) => name} /> : null}
      <p className="om-small om-muted statistics-one-period">{text('statistics.one-period')}</p>
    </>
  );
}

/** Said, because a fall looks greater then. */
const beginsAboveZero = ({ lines }: Lines): boolean =>
  domainOf(lines.flatMap(({ values }) => values.flatMap((value) => (value === null ? [] : [value]))))[0] > 0;
