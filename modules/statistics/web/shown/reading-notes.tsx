import { useFormat } from '#platform/ui/language/use-format.ts';
import { useLanguage } from '#platform/ui/language/use-text.ts';
import { useText } from '../open-words.ts';
import type { Shown } from '../place/charts-of.ts';
import { type MissingRun, missingRuns } from './missing-runs.ts';
import { useStatisticsWords } from './use-spoken.ts';

/** What must be known to read a chart rightly: where it breaks and why, what is missing and why, and what it is put together of. */
export function ReadingNotes({ shown, boundaries }: { shown: readonly Shown[]; boundaries: string }) {
  const text = useText();
  const format = useFormat();
  const language = useLanguage();
  const { period } = useStatisticsWords();
  const breaks = new Map(
    shown.flatMap(({ series, figures }) =>
      series.breaks
        .filter(({ from }) => from > (figures.periods[0] ?? '') && from <= (figures.periods.at(-1) ?? ''))
        .map((each) => [`${each.from} ${each.says[language]}`, each] as const),
    ),
  );
  const runs = new Map(
    shown.flatMap(({ figures }) => missingRuns(figures).map((run) => [JSON.stringify(run), run] as const)),
  );
  const sources = [...new Set(shown.flatMap(({ figures }) => figures.of.sources))].sort();

  const why = ({ from, to, why, parts }: MissingRun) =>
    text(`statistics.missing.${why}`, {
      periods: from === to ? period(from) : `${period(from)}–${period(to)}`,
      parts: format.list(parts.map(({ code, name }) => `${name} (${code})`)),
    });

  return (
    <ul className="statistics-notes om-xs om-muted om-num">
      {[...breaks].map(([key, { from, says }]) => (
        <li key={key} data-break>
          {text('statistics.break', { period: period(from), says: says[language] })}
        </li>
      ))}
      {[...runs].map(([key, run]) => (
        <li key={key}>{why(run)}</li>
      ))}
      <li>
        {sources.length > 1
          ? text('statistics.boundaries-of', { date: format.date(boundaries), codes: format.list(sources) })
          : text('statistics.boundaries-at', { date: format.date(boundaries) })}
      </li>
    </ul>
  );
}
