import { instantOf } from '#platform/time/zone.ts';
import type { Case, CaseCorrection, CaseEntry } from './case.ts';
import { withCaseNumbers } from './numbers.ts';
import { clock, furthestBack, type RelativePoint, type RelativeWhen, recordedAt } from './relative.ts';
import type { ResolvedCase, ResolvedCorrection, ResolvedEntry } from './resolved.ts';
import { workdaysBefore } from './workday.ts';

export type { ResolvedCase, ResolvedCorrection, ResolvedEntry } from './resolved.ts';

/**
 * The case as it stands on a day (`YYYY-MM-DD` in its zone). An example's dates are counted back from it, its entries
 * come in the order in which they were written in; a real case is unmoved by the day.
 */
export function resolveCase(file: Case, today: string): ResolvedCase {
  const at = { days: workdaysBefore(today, furthestBack), zone: file.zone };
  const log = file.log.map((entry) => resolveEntry(entry, at));
  return {
    ...file,
    period: resolvePeriod(file.period, at),
    log: file.example ? withCaseNumbers(log.toSorted(byRecorded)) : log,
  };
}

/** `days[n]` is the day `n` working days ago. */
type Place = { readonly days: readonly string[]; readonly zone: string };

const dayOf = ({ workdaysAgo }: RelativePoint, { days }: Place): string => days[workdaysAgo] ?? '';

function resolveEntry(
  { happened, recorded, corrections = [], ...entry }: CaseEntry,
  at: Place,
): ResolvedEntry {
  if (typeof happened === 'string') return { ...entry, happened, corrections: [] };
  return {
    ...entry,
    happened: whenOf(happened, at),
    recorded: momentOf(recordedAt(happened, recorded), at),
    corrections: corrections.map((correction) => resolveCorrection(correction, at)),
  };
}

function resolveCorrection(correction: CaseCorrection, at: Place): ResolvedCorrection {
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

function resolvePeriod(period: Case['period'], at: Place): ResolvedCase['period'] {
  if (!('years' in period)) return period;
  const from = dayOf(period.from, at).slice(0, 7);
  const last = new Date(`${from}-01T00:00Z`);
  last.setUTCMonth(last.getUTCMonth() + 12 * period.years - 1);
  return { from, to: last.toISOString().slice(0, 7), note: period.note };
}

const whenOf = (when: string | RelativeWhen, at: Place): string => {
  if (typeof when === 'string') return when;
  return 'until' in when ? `${pointOf(when.from, at)}/${pointOf(when.until, at)}` : pointOf(when, at);
};

function pointOf(point: RelativePoint, at: Place): string {
  const day = dayOf(point, at);
  if (point.precision === 'month') return day.slice(0, 7);
  return point.time ? `${day}T${point.time}` : day;
}

const momentOf = (point: RelativePoint, at: Place): string =>
  new Date(instantOf(`${dayOf(point, at)}T${clock(point)}`, at.zone)).toISOString();

const byRecorded = (a: ResolvedEntry, b: ResolvedEntry) => {
  const [first = '', second = ''] = [a.recorded, b.recorded];
  return first < second ? -1 : first > second ? 1 : 0;
};
