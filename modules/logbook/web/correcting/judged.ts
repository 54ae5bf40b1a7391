import type { Content, LogEntry } from '../../contract.ts';
import { type Fault, faultsOf, reasonFaults } from '../writing/faults.ts';
import { contentOf, type Writing, writingOf } from '../writing/writing.ts';
import { changeOf } from './correction.ts';

/**
 * What a correction changes, and what is wrong with it. A part that was not touched is neither judged nor sent: the log
 * may hold what this form cannot say (a period of hours, one uncertain end).
 */
export function judged(
  entry: LogEntry,
  typed: Writing,
  at: { now: number; zone: string },
): { change: Partial<Content>; faults: readonly Fault[] } {
  const opened = writingOf(entry);
  const sameWhen = same(opened.when, typed.when);
  const sameSource = same(opened.source, typed.source);
  const content = contentOf(typed, { ...at, me: entry.who });
  const after = {
    ...content,
    ...(sameWhen ? { happened: entry.happened } : {}),
    ...(sameSource ? { source: entry.source } : {}),
  };
  const faults = faultsOf(typed, at).filter(
    ({ field }) => !(sameWhen && field === 'happened') && !(sameSource && field.startsWith('source')),
  );
  return { change: changeOf(entry, after), faults: [...faults, ...reasonFaults(typed.reason)] };
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
