import { describe, expect, it } from 'vitest';
import { type LogEntry, logEntry } from '../../contract.ts';
import { writingOf } from '../writing/writing.ts';
import { judged } from './judged.ts';

const at = { now: Date.parse('2025-11-20T11:04:00Z'), zone: 'Europe/Oslo' };
const entry: LogEntry = logEntry.parse({
  id: '0196a1b2-0000-7000-8000-000000000001',
  programme: '0196a1b2-0000-7000-8000-000000000002',
  activity: 'lean',
  text: 'Samling.',
  happened: '2025-11-18T10:00/2025-11-18T12:00',
  who: 'programlederen',
  visibility: 'internal',
  lang: 'nb',
  source: { title: 'Rapport', url: 'https://example.org', published: '2018/2019' },
  by: 'Ingrid Prøve',
  recorded: '2025-11-18T12:00:00Z',
  version: 1,
  mine: true,
  example: true,
  attachments: [],
  corrections: [],
});

describe('a correction form', () => {
  it('lets stand what it cannot say and was not asked to change', () => {
    const typed = { ...writingOf(entry), text: 'Samling om lean.', reason: 'Tydeligere.' };
    expect(judged(entry, typed, at)).toEqual({ change: { text: 'Samling om lean.' }, faults: [] });
  });

  it('demands a reason', () => {
    const typed = { ...writingOf(entry), visibility: 'public' as const };
    expect(judged(entry, typed, at).faults.map(({ field }) => field)).toEqual(['reason']);
  });

  it('judges a part as soon as it is touched', () => {
    const opened = writingOf(entry);
    const typed = { ...opened, when: { ...opened.when, kind: 'year' as const, year: 'x' }, reason: 'r' };
    expect(judged(entry, typed, at).faults.map(({ field }) => field)).toEqual(['happened']);
  });
});
