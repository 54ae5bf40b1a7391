import { describe, expect, it } from 'vitest';
import { content } from '../../contract.ts';
import { faultsOf, reasonFaults } from './faults.ts';
import { rightNow } from './when-choice.ts';
import { contentOf, isUnwritten, newWriting, type Writing, writingOf } from './writing.ts';
import { writing } from './writing-shape.ts';

const at = { now: Date.parse('2025-11-20T11:04:00Z'), zone: 'Europe/Oslo', me: 'Ingrid Prøve' };
const good: Writing = { ...newWriting('company-visit', 'nb'), text: 'Møte.' };
const keys = (part: Partial<Writing>) => faultsOf({ ...good, ...part }, at).map(({ key }) => key);

describe('what must be put right before an entry is sent', () => {
  it('is nothing when one sentence is written: the four choices are filled already', () => {
    expect(keys({})).toEqual([]);
    expect(content.parse(contentOf(good, at))).toEqual({
      activity: 'company-visit',
      text: 'Møte.',
      happened: '2025-11-20T12:04',
      who: 'Ingrid Prøve',
      visibility: 'internal',
      lang: 'nb',
      source: null,
    });
  });

  it('is told field by field, in the order of the form', () => {
    expect(
      keys({ text: ' ', when: { ...rightNow, kind: 'year', year: '10' }, who: 'x'.repeat(201) }),
    ).toEqual(['logbook.errors.text-empty', 'logbook.errors.when-year', 'logbook.errors.who-long']);
    expect(keys({ text: 'x'.repeat(5_001) })).toEqual(['logbook.errors.text-long']);
    expect(keys({ when: { ...rightNow, kind: 'day', day: '2025-11-21' } })).toEqual([
      'logbook.errors.when-future',
    ]);
    expect(keys({ source: { title: '', publisher: '', url: 'example.org', published: 'i fjor' } })).toEqual([
      'logbook.errors.source-title',
      'logbook.errors.source-url',
      'logbook.errors.source-published',
    ]);
    expect(reasonFaults('  ').map(({ key }) => key)).toEqual(['logbook.errors.reason-empty']);
    expect(reasonFaults('x'.repeat(1_001)).map(({ key }) => key)).toEqual(['logbook.errors.reason-long']);
  });

  it('is nothing the server would refuse: what passes here passes there', () => {
    const sourced = {
      ...good,
      when: { ...rightNow, kind: 'period' as const, from: '2008', until: '11.2009', about: true },
      source: { title: ' Rapport ', publisher: '', url: ' https://example.org/a ', published: '12.4.2018' },
    };
    expect(faultsOf(sourced, at)).toEqual([]);
    expect(content.safeParse(contentOf(sourced, at)).success).toBe(true);
    expect(contentOf(sourced, at)).toMatchObject({
      happened: '2008~/2009-11~',
      source: { title: 'Rapport', url: 'https://example.org/a', published: '2018-04-12' },
    });
  });
});

describe('an entry while it is written', () => {
  it('comes back from its draft as it was', () => {
    expect(writing.parse(JSON.parse(JSON.stringify(good)))).toEqual(good);
  });

  it('is no draft before something is written', () => {
    expect(isUnwritten({ ...good, text: '', visibility: 'public' })).toBe(true);
    expect(isUnwritten(good)).toBe(false);
  });

  it('opens in the correction form saying what it said', () => {
    const entry = {
      ...contentOf(good, at),
      source: { title: 'Rapport', url: 'https://example.org' },
      id: '',
      programme: '',
      by: '',
      recorded: '',
      version: 1,
      mine: true,
      example: true,
      attachments: [],
      corrections: [],
    };
    const { id: _, ...said } = entry;
    expect(said).toMatchObject(contentOf(writingOf(entry as never), { ...at, now: 0 }));
  });
});
