import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseWhen } from '#platform/time/when.ts';
import type { Content } from './contract.ts';
import { correct, isInTheFuture, judgeContent } from './rules.ts';
import { longestText } from './terms.ts';

const entry: Content = {
  activity: 'result',
  text: 'Skissnes Støperi har ansatt 8 personer siden mai.',
  happened: '2025-11-14',
  who: 'Ingrid Prøve',
  visibility: 'public',
  lang: 'nb',
  source: null,
};
const noon = { zone: 'Europe/Oslo', now: Date.parse('2026-11-24T12:00Z') };

const refusalOf = (decision: ReturnType<typeof judgeContent> | ReturnType<typeof correct>) =>
  decision.ok
    ? undefined
    : [
        decision.problem.code,
        ...(decision.problem.fields ?? []).map(({ field, code }) => `${field} ${code}`),
      ];

describe('an entry tells what was done, so it cannot be in the future', () => {
  const late = { zone: 'Europe/Oslo', now: Date.parse('2026-11-24T23:30Z') };

  it('tomorrow in UTC is today in Oslo at 23:30 UTC', () => {
    expect(judgeContent({ ...entry, happened: '2026-11-25' }, late).ok).toBe(true);
    expect(refusalOf(judgeContent({ ...entry, happened: '2026-11-25' }, { ...late, zone: 'UTC' }))).toEqual([
      'invalid',
      'happened in-the-future',
    ]);
  });

  it.each(['2026-11-26', '2026-11-25T00:31', '2026-12', '2027', '2027/2028'])(
    '%s has not begun',
    (happened) => {
      expect(refusalOf(judgeContent({ ...entry, happened }, late))).toEqual([
        'invalid',
        'happened in-the-future',
      ]);
    },
  );

  it.each(['2026', '2026-11', '2026-11-25T00:30', '2020/2030', '2026~'])('%s has begun', (happened) => {
    expect(judgeContent({ ...entry, happened }, late).ok).toBe(true);
  });

  it('what has begun stays begun as time goes', () => {
    const when = fc
      .constantFrom('2026', '2026-11', '2026-11-24', '2026-11-24T12:00')
      .map((text) => parseWhen(text));
    fc.assert(
      fc.property(when, fc.integer({ min: 0, max: 1e12 }), (period, later) => {
        if (period && !isInTheFuture(period, noon.zone, noon.now))
          expect(isInTheFuture(period, noon.zone, noon.now + later)).toBe(false);
      }),
    );
  });
});

describe('an hour that clocks left out is no time to write down', () => {
  it.each(['2020-03-29T02:30/2020-03-29T03:10', '2020-03-29T02:59'])('%s', (happened) => {
    expect(refusalOf(judgeContent({ ...entry, happened }, noon))).toEqual([
      'invalid',
      'happened hour-left-out',
    ]);
    expect(judgeContent({ ...entry, happened }, { ...noon, zone: 'UTC' }).ok).toBe(true);
  });

  it.each(['2020-03-29T01:30/2020-03-29T03:10', '2020-03-29', '2020-10-25T02:30', '2020-03'])(
    'but %s is',
    (happened) => {
      expect(judgeContent({ ...entry, happened }, noon).ok).toBe(true);
    },
  );
});

describe('words that nobody sees are no words', () => {
  it.each(['\u001f\u001f', '\u0085', '\u200b', ' \u00a0'])('%j', (nothing) => {
    expect(refusalOf(judgeContent({ ...entry, text: nothing, who: nothing }, noon))).toEqual([
      'invalid',
      'text required',
      'who required',
    ]);
    expect(refusalOf(correct(entry, { text: nothing }, noon))).toEqual(['invalid', 'text required']);
  });

  it('nor in the source, which is named', () => {
    const source = { title: '\u001f', url: 'https://example.org/', publisher: 'Avisa\u0008' };
    expect(refusalOf(judgeContent({ ...entry, source }, noon))).toEqual(['invalid', 'source.title required']);
    expect(judgeContent({ ...entry, source: { ...source, title: 'Sak\u001f' } }, noon)).toMatchObject({
      value: { source: { title: 'Sak', url: source.url, publisher: 'Avisa' } },
    });
  });

  it('and are not kept among words', () => {
    const judged = judgeContent({ ...entry, text: 'Møtet\vvar \u001fgodt.' }, noon);
    expect(judged).toMatchObject({ ok: true, value: { text: 'Møtet\nvar godt.' } });
    expect(refusalOf(correct(entry, { text: `${entry.text}\u0008` }, noon))).toEqual(['nothing-corrected']);
  });
});

describe('what is wrong is said all at once, with where', () => {
  it('names the date and the length together', () => {
    const broken = { ...entry, happened: 'i går', text: 'x'.repeat(longestText + 1) };
    expect(refusalOf(judgeContent(broken, noon))).toEqual([
      'invalid',
      'happened not-a-date',
      'text too-long',
    ]);
  });

  it('takes a text of just the longest length', () => {
    expect(judgeContent({ ...entry, text: 'å'.repeat(longestText) }, noon).ok).toBe(true);
  });
});

describe('a correction', () => {
  it('tells which fields it changed, and leaves the others', () => {
    const decision = correct(
      entry,
      { text: 'Skissnes Støperi har ansatt 6 personer siden mai.', who: entry.who },
      noon,
    );
    expect(decision).toMatchObject({
      ok: true,
      value: { changed: ['text'], after: { who: 'Ingrid Prøve', visibility: 'public' } },
    });
  });

  it('that changes nothing is refused', () => {
    expect(refusalOf(correct(entry, { ...entry }, noon))).toEqual(['nothing-corrected']);
    expect(refusalOf(correct(entry, {}, noon))).toEqual(['nothing-corrected']);
  });

  it('is judged like a new entry', () => {
    expect(refusalOf(correct(entry, { happened: '2027-01-01' }, noon))).toEqual([
      'invalid',
      'happened in-the-future',
    ]);
  });

  it('may take a source away, and that counts as a change', () => {
    const sourced = { ...entry, source: { title: 'Pressemelding', url: 'https://example.org/' } };
    expect(correct(sourced, { source: null }, noon)).toMatchObject({
      ok: true,
      value: { changed: ['source'] },
    });
  });

  it('changes exactly what it names, for any fields', () => {
    const change = fc.record(
      {
        text: fc.string({ minLength: 1 }),
        who: fc.string({ minLength: 1 }),
        activity: fc.constantFrom('board', 'result'),
        lang: fc.constantFrom('nb', 'sv'),
      },
      { requiredKeys: [] },
    ) as fc.Arbitrary<Partial<Content>>;
    fc.assert(
      fc.property(change, (fields) => {
        const decision = correct(entry, fields, noon);
        if (!decision.ok) return;
        for (const key of Object.keys(entry) as (keyof Content)[]) {
          expect(decision.value.changed.includes(key)).toBe(decision.value.after[key] !== entry[key]);
        }
      }),
    );
  });
});
