import type { Case, CaseCorrection, CaseEntry } from './case.ts';
import { type Days, dayOf, daysBefore, momentOf, whenOf } from './days.ts';
import { withCaseNumbers } from './numbers.ts';
import { recordedAt } from './relative.ts';
import type { ResolvedCase, ResolvedCorrection, ResolvedEntry } from './resolved.ts';

export type { ResolvedCase, ResolvedCorrection, ResolvedEntry } from './resolved.ts';

/**
 * The case as it stands on a day (`YYYY-MM-DD` in its zone). An example's dates are counted back from it, its entries
 * come in the order in which they were written in; a real case is unmoved by the day.
 */
export function resolveCase(file: Case, today: string): ResolvedCase {
  const at = daysBefore(today, file.zone);
  const log = file.log.map((entry) => resolveEntry(entry, at));
  return {
    ...file,
    period: resolvePeriod(file.period, at),
    ...(file.example ? withCaseNumbers(log.toSorted(byRecorded)) : { log, numbers: {} }),
  };
}

function resolveEntry(
  { happened, recorded, corrections = [], ...entry }: CaseEntry,
  at: Days,
): ResolvedEntry {
  if (typeof happened === 'string') return { ...entry, happened, corrections: [] };
  return {
    ...entry,
    happened: whenOf(happened, at),
    recorded: momentOf(recordedAt(happened, recorded), at),
    corrections: corrections.map((correction) => resolveCorrection(correction, at)),
  };
}

function resolveCorrection(correction: CaseCorrection, at: Days): ResolvedCorrection {
  const { reason, author, recorded, text, happened, activity, visibility } = correction;
  return {
    reason,
    author,
    recorded: momentOf(recorded, at),
    change: {
      ...(text && { text }),
      ...(happened && { happened: whenOf(happened, at) }),
      ...(activity && { activity }),
      ...(visibility && { visibility }),
    },
  };
}

function resolvePeriod(period: Case['period'], at: Days): ResolvedCase['period'] {
  const note = period.note ?? null;
  if (!('from' in period)) return { text: null, note };
  if (!('years' in period)) return { text: `${period.from}/${period.to}`, note };
  const from = dayOf(period.from, at).slice(0, 7);
  const last = new Date(`${from}-01T00:00Z`);
  last.setUTCMonth(last.getUTCMonth() + 12 * period.years - 1);
  return { text: `${from}/${last.toISOString().slice(0, 7)}`, note };
}

const byRecorded = (a: ResolvedEntry, b: ResolvedEntry) => {
  const [first = '', second = ''] = [a.recorded, b.recorded];
  return first < second ? -1 : first > second ? 1 : 0;
};
