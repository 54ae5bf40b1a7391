import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NewDecision } from '../life-shapes.ts';
import {
  changePeriod,
  correctRecord,
  following,
  isLongerThan,
  judgeCorrectedDecision,
  judgeDecision,
  judgeShock,
  keepsWhatStands,
  mayFollow,
  withEnd,
} from '../rules.ts';
import { type ProgrammeState, programmeStates } from '../terms.ts';

const codes = (decision: { ok: boolean; problem?: { code: string; fields?: readonly object[] } }) =>
  decision.ok ? [] : (decision.problem?.fields ?? [decision.problem?.code]);

const decided: NewDecision = {
  about: 'application',
  what: 'The council applied.',
  lang: 'en',
  body: 'Municipal council',
  caseNumber: '12/19',
  decided: '2019-09-01',
  outcome: 'approved',
  votesFor: 20,
  votesAgainst: 1,
  reasons: null,
  document: null,
  source: null,
  movesTo: null,
  ends: null,
};
const standing = { state: null, period: '2020/2025', longest: { years: 6 } } as const;
const at = { zone: 'Europe/Oslo', now: Date.parse('2025-01-01T00:00Z') };
const judged = (change: Partial<NewDecision>, stands: Partial<Parameters<typeof judgeDecision>[1]> = {}) =>
  codes(judgeDecision({ ...decided, ...change }, { ...standing, ...stands }, at));

describe('the states of a programme', () => {
  it('begin with being considered, whether or not that was written down', () => {
    for (const next of programmeStates) expect(mayFollow(null, next)).toBe(mayFollow('considered', next));
  });

  it('are all reached from the first, and lead to being followed up or nowhere', () => {
    const reached = new Set<ProgrammeState>(['considered']);
    for (const _ of programmeStates)
      for (const state of [...reached]) for (const next of following[state]) reached.add(next);
    expect([...reached].sort()).toEqual([...programmeStates].sort());
    expect(programmeStates.filter((state) => following[state].length === 0)).toEqual(['follow-up']);
  });

  it('are never skipped: whatever the way, granted comes before implementation', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...programmeStates), { maxLength: 30 }), (wanted) => {
        const way: ProgrammeState[] = [];
        for (const next of wanted) if (mayFollow(way.at(-1) ?? null, next)) way.push(next);
        const [granted, begun] = [way.indexOf('granted'), way.indexOf('implementation')];
        if (begun >= 0) expect(granted >= 0 && granted < begun).toBe(true);
      }),
    );
  });
});

describe('a decision', () => {
  it('that only says what was decided is recorded', () => {
    expect(judged({})).toEqual([]);
  });

  it('moves the programme to a state that follows', () => {
    expect(judged({ movesTo: 'applied' })).toEqual([]);
    expect(judged({ movesTo: 'granted' })).toEqual([{ field: 'movesTo', code: 'does-not-follow' }]);
    expect(judged({ movesTo: 'granted' }, { state: 'applied' })).toEqual([]);
  });

  it('leads to refused by a no, and on by a yes', () => {
    const elsewhere = [{ field: 'movesTo', code: 'outcome-leads-elsewhere' }];
    expect(judged({ movesTo: 'refused', outcome: 'refused' }, { state: 'applied' })).toEqual([]);
    expect(judged({ movesTo: 'refused' }, { state: 'applied' })).toEqual(elsewhere);
    for (const outcome of ['refused', 'noted'] as const)
      expect(judged({ movesTo: 'granted', outcome }, { state: 'applied' })).toEqual(elsewhere);
  });

  it('is not of a day to come, by the clock where the programme lies', () => {
    const future = [{ field: 'decided', code: 'decided-in-the-future' }];
    // 00:00 UTC is 01:00 in Oslo: the first of January has begun there.
    expect(judged({ decided: '2025-01-01' })).toEqual([]);
    expect(judged({ decided: '2025-01-02' })).toEqual(future);
    expect(judged({ decided: '2026' })).toEqual(future);
  });

  it('tells both sides of a vote or neither', () => {
    expect(judged({ votesAgainst: null })).toEqual([{ field: 'votesAgainst', code: 'votes-both' }]);
    expect(judged({ votesFor: null })).toEqual([{ field: 'votesFor', code: 'votes-both' }]);
    expect(judged({ votesFor: null, votesAgainst: null })).toEqual([]);
  });

  it('gives the period another end where it is about that, and was approved', () => {
    const extension = { about: 'extension', ends: '2024-06' } as const;
    expect(judged(extension)).toEqual([]);
    const not = [{ field: 'ends', code: 'gives-no-end' }];
    expect(judged({ ...extension, about: 'money' })).toEqual(not);
    expect(judged({ ...extension, outcome: 'refused' })).toEqual(not);
    expect(judged(extension, { period: null })).toEqual([{ field: 'ends', code: 'no-period' }]);
  });

  it('never ends the programme before it starts', () => {
    expect(judged({ about: 'closing', ends: '2019' })).toEqual([
      { field: 'ends', code: 'ends-before-start' },
    ]);
    expect(judged({ about: 'closing', ends: '2020' })).toEqual([]);
  });

  it('prolongs beyond what the rule set says with reasons only, and freely where no rule is known', () => {
    const longer = { about: 'extension', ends: '2026' } as const;
    expect(judged(longer)).toEqual([{ field: 'reasons', code: 'reasons-for-longer', params: { years: 6 } }]);
    expect(judged({ ...longer, reasons: '\u200b' })).toHaveLength(1);
    expect(judged({ ...longer, reasons: 'The second mill closed.' })).toEqual([]);
    expect(judged(longer, { longest: undefined })).toEqual([]);
    expect(judged(longer, { longest: { years: 7 } })).toEqual([]);
  });

  it('corrected still says why it prolongs beyond the rule, where it does', () => {
    const needed = [{ field: 'reasons', code: 'reasons-for-longer', params: { years: 6 } }];
    const corrected = (change: Partial<NewDecision>, longest: { years: number } | undefined = { years: 6 }) =>
      codes(judgeCorrectedDecision({ ...decided, ...change }, { period: '2020/2026', longest }, at));
    const extension = { about: 'extension', ends: '2026' } as const;
    expect(corrected(extension)).toEqual(needed);
    expect(corrected({ ...extension, reasons: '' })).toEqual(needed);
    expect(corrected({ ...extension, reasons: 'The second mill closed.' })).toEqual([]);
    expect(corrected({ ...extension, ends: '2025' })).toEqual([]);
    expect(corrected(extension, { years: 7 })).toEqual([]);
    expect(corrected({ votesFor: null })).toEqual([{ field: 'votesFor', code: 'votes-both' }]);
    // What it led to stands: the programme has long gone on from there.
    expect(corrected({ movesTo: 'granted', outcome: 'approved' })).toEqual([]);
  });
});

describe('a period', () => {
  it('is counted in years from its first day', () => {
    expect(isLongerThan('2010/2015', { years: 6 })).toBe(false);
    expect(isLongerThan('2010/2016', { years: 6 })).toBe(true);
    expect(isLongerThan('2010-08/2016-07-31', { years: 6 })).toBe(false);
    expect(isLongerThan('2010-08/2016-08-01', { years: 6 })).toBe(true);
    expect(isLongerThan('2012', { years: 6 })).toBe(false);
  });

  it('ends after it starts, whatever end it is given', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2040 }), fc.integer({ min: 1990, max: 2040 }), (from, to) => {
        expect(withEnd(`${from}/2045`, `${to}`) !== undefined).toBe(to >= from);
      }),
    );
  });

  it('is not typed longer than the rule says, and may be typed shorter', () => {
    const refusal = [{ field: 'period', code: 'longer-needs-decision', params: { years: 6 } }];
    const six = { years: 6 };
    expect(codes(changePeriod('2020/2025', '2020/2026', six))).toEqual(refusal);
    expect(codes(changePeriod(null, '2020/2026', six))).toEqual(refusal);
    expect(codes(changePeriod('2020/2025', '2021/2026', six))).toEqual([]);
    expect(codes(changePeriod('2020/2027', '2020/2026', six))).toEqual([]);
    expect(codes(changePeriod('2020/2027', '2020/2028', six))).toEqual(refusal);
    expect(codes(changePeriod('2020/2025', '2020/2040', undefined))).toEqual([]);
  });

  it('that is too long already is made no longer from its start', () => {
    const refusal = [{ field: 'period', code: 'longer-needs-decision', params: { years: 6 } }];
    expect(codes(changePeriod('2020/2027', '2010/2027', { years: 6 }))).toEqual(refusal);
    expect(codes(changePeriod('2020/2027', '2019/2026', { years: 6 }))).toEqual([]);
    const year = fc.integer({ min: 2000, max: 2040 });
    fc.assert(
      fc.property(year, year, year, year, (from, to, newFrom, newTo) => {
        fc.pre(from <= to && newFrom <= newTo);
        const longest = { years: 6 };
        const decision = changePeriod(`${from}/${to}`, `${newFrom}/${newTo}`, longest);
        if (decision.ok && isLongerThan(decision.value, longest))
          expect(newTo - newFrom).toBeLessThanOrEqual(to - from);
      }),
    );
  });
});

describe('a period that is typed', () => {
  const kept = (after: string, decided: string | null, targetYears: number[] = []) =>
    codes(keepsWhatStands(after, { decided, targetYears }));

  it('ends when a decision says it does, however that day is written', () => {
    const refusal = [{ field: 'period', code: 'decided-to-end', params: { ends: '2026' } }];
    expect(kept('2020/2025', '2026')).toEqual(refusal);
    expect(kept('2020/2026-06', '2026')).toEqual(refusal);
    expect(kept('2019-03/2026-12-31', '2026')).toEqual([]);
    expect(kept('2020/2025', null)).toEqual([]);
  });

  it('holds every year there is a target for, and tells those it would leave outside', () => {
    expect(kept('2021/2024', null, [2025, 2020, 2022])).toEqual([
      { field: 'period', code: 'targets-outside', params: { years: '2020, 2025' } },
    ]);
    expect(kept('2020-11/2025-02', null, [2020, 2025])).toEqual([]);
  });
});

const shock = {
  what: 'The mill closed.',
  lang: 'en',
  happened: '2019-05',
  employer: null,
  organisationNumber: null,
  lostLow: null,
  lostHigh: null,
  qualifier: 'exactly',
  source: null,
} as const;

describe('a shock', () => {
  it('says how many as a range whose ends are in order, or not at all', () => {
    expect(codes(judgeShock(shock))).toEqual([]);
    expect(codes(judgeShock({ ...shock, lostLow: 90, lostHigh: 90 }))).toEqual([]);
    expect(codes(judgeShock({ ...shock, lostLow: 90 }))).toEqual([{ field: 'lostHigh', code: 'range-both' }]);
    expect(codes(judgeShock({ ...shock, lostHigh: 90 }))).toEqual([{ field: 'lostLow', code: 'range-both' }]);
    expect(codes(judgeShock({ ...shock, lostLow: 91, lostHigh: 90 }))).toEqual([
      { field: 'lostHigh', code: 'high-below-low' },
    ]);
  });

  it('may lie ahead', () => {
    expect(codes(judgeShock({ ...shock, happened: '2090-01' }))).toEqual([]);
  });
});

describe('a correction', () => {
  const source = { title: 'A report', url: 'https://example.org' };
  const before = { ...shock, source };
  const correct = (change: object) => correctRecord<typeof before>(before, change, judgeShock);

  it('holds what it changes, and nothing else', () => {
    expect(correct({ happened: '2019-06', what: shock.what })).toEqual({
      ok: true,
      value: { happened: '2019-06' },
    });
  });

  it('that changes nothing is refused, in whatever order the parts of a source are written', () => {
    for (const change of [{}, { what: shock.what }, { source: { url: source.url, title: source.title } }])
      expect(codes(correct(change))).toEqual(['nothing-corrected']);
  });

  it('leaves a record that would be accepted as new', () => {
    expect(codes(correct({ lostLow: 5 }))).toEqual([{ field: 'lostHigh', code: 'range-both' }]);
  });
});
