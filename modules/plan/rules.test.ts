import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corrected } from '#platform/problems/corrected.ts';
import type { ActualSaid, IndicatorSaid, Lack } from './contract.ts';
import * as rules from './rules.ts';
import type { Value } from './value.ts';

const at = { zone: 'Europe/Oslo', now: Date.parse('2025-11-24T23:30Z') };
const count = (number: number): Value => ({ type: 'count', count: number });
const ratio = (numerator: number, denominator: number): Value => ({ type: 'ratio', numerator, denominator });
const said: IndicatorSaid = {
  name: 'Nye bedrifter',
  lang: 'nb',
  type: 'count',
  unit: 'bedrifter',
  ofWhat: null,
  scale: null,
  direction: 'up',
  aggregation: 'latest',
  collection: null,
  ledger: null,
  baseline: null,
};
const problems = (decision: {
  ok: boolean;
  problem?: { fields?: readonly { field: string; code: string }[] };
}) => (decision.ok ? [] : (decision.problem?.fields ?? []).map(({ field, code }) => `${field}: ${code}`));

describe('an indicator', () => {
  const judge = (change: Partial<IndicatorSaid>) =>
    problems(rules.judgeIndicator({ ...said, ...change }, at));
  it('may lack unit, baseline and source while it is written', () => {
    expect(judge({ unit: null })).toEqual([]);
  });
  it.each<[string, Partial<IndicatorSaid>, string]>([
    ['a ratio of nothing', { type: 'ratio' }, 'ofWhat: required'],
    ['an amount in something that is no currency', { type: 'amount', unit: 'kr' }, 'unit: not-a-currency'],
    ['a scale without ends', { type: 'scale', unit: null }, 'scale: required'],
    ['a scale of one step', { type: 'scale', scale: { low: 3, high: 3 } }, 'scale.high: scale-backwards'],
    ['ends of what has none', { scale: { low: 1, high: 5 } }, 'scale: only-of-a-scale'],
    [
      'jobs in kroner',
      { type: 'amount', unit: 'NOK', ledger: { kind: 'created', basis: 'fte' } },
      'type: ledger-counts',
    ],
    ['answers added up', { type: 'yes-no', aggregation: 'sum' }, 'aggregation: not-an-option'],
    [
      'a baseline of another type',
      { baseline: { value: ratio(1, 2), on: '2019', source: null } },
      'baseline.value: another-type',
    ],
    [
      'a baseline of the day after tomorrow',
      { baseline: { value: count(1), on: '2025-11-26', source: null } },
      'baseline.on: in-the-future',
    ],
  ])('is refused with %s', (_, change, problem) => {
    expect(judge(change)).toEqual([problem]);
  });
  it('is judged in the programme’s zone: at 23:30 UTC tomorrow has begun in Oslo', () => {
    expect(judge({ baseline: { value: count(1), on: '2025-11-25', source: null } })).toEqual([]);
  });
  it('several at once say which of them is wrong', () => {
    expect(rules.indicatorProblems({ ...said, type: 'ratio' }, at, 'indicators.2.')[0]?.field).toBe(
      'indicators.2.ofWhat',
    );
  });
});

describe('a target', () => {
  const judge = (
    change: Partial<rules.NewTarget>,
    of: Partial<IndicatorSaid> = {},
    standing?: Value,
    period: string | null = '2023-07/2026',
  ) =>
    rules.judgeTarget(
      { year: 2025, value: count(12), reason: null, ...change },
      { indicator: { ...said, ...of }, period, standing: standing && { value: standing } },
    );
  it('in jobs is no more than a ledger can count up to', () => {
    const jobs = { ledger: { kind: 'created', basis: 'fte' } } as const;
    expect(problems(judge({ value: count(1_000_000) }, jobs))).toEqual([]);
    for (const most of [1_000_001, Number.MAX_SAFE_INTEGER])
      expect(problems(judge({ value: count(most) }, jobs))).toEqual(['value.count: too-large']);
    expect(problems(judge({ value: count(Number.MAX_SAFE_INTEGER) }))).toEqual([]);
  });
  it('lies in a year of the programme, and who misses it is told which there are', () => {
    expect(problems(judge({ year: 2023 }))).toEqual([]);
    const decision = judge({ year: 2027 });
    expect(decision.ok || decision.problem.fields).toEqual([
      { field: 'year', code: 'outside-the-programme', params: { first: '2023', last: '2026' } },
    ]);
  });
  it('may be of any year where the period is not known', () => {
    expect(problems(judge({ year: 1999 }, {}, undefined, null))).toEqual([]);
  });
  it('has a unit; what is read from the ledger has its basis', () => {
    expect(problems(judge({}, { unit: null }))).toEqual(['value: without-unit']);
    expect(problems(judge({}, { unit: null, ledger: { kind: 'created', basis: 'persons' } }))).toEqual([]);
  });
  it('is revised with a reason, to something else', () => {
    expect(problems(judge({ value: count(9) }, {}, count(12)))).toEqual(['reason: revised-without-reason']);
    expect(problems(judge({ reason: 'Nytt.' }, {}, count(12)))).toEqual(['value: not-revised']);
    expect(problems(judge({ reason: 'Nytt.', value: count(9) }, {}, count(12)))).toEqual([]);
  });
  it('tells everything that is wrong at once', () => {
    expect(problems(judge({ year: 1900, value: { type: 'text', text: 'x' } }, { unit: null }))).toEqual([
      'year: outside-the-programme',
      'value: without-unit',
      'value: another-type',
    ]);
  });
});

describe('the history of targets', () => {
  it('is whole and in order in whatever order the rows come, and the last one holds', () => {
    const rows = [2023, 2024].flatMap((year) =>
      [1, 2, 3].map((number) => ({ year, number, value: count(number) })),
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
        const targets = rules.targetsOf(shuffled);
        expect(targets.map(({ year, number, value }) => [year, number, value])).toEqual([
          [2023, 3, count(3)],
          [2024, 3, count(3)],
        ]);
        expect(targets[0]?.history.map(({ number }) => number)).toEqual([1, 2, 3]);
      }),
    );
  });
});

describe('an actual value', () => {
  const judge = (change: Partial<ActualSaid>, of: Partial<IndicatorSaid> = {}) =>
    problems(
      rules.judgeActual(
        { asOf: '2025-06', value: count(5), evidence: 'Registeret', entry: null, file: null, ...change },
        { indicator: { ...said, ...of }, at },
      ),
    );
  it('needs something that shows it: words, an entry or a file', () => {
    expect(judge({ evidence: null })).toEqual(['evidence: without-evidence']);
    expect(judge({ evidence: null, entry: 'e' })).toEqual([]);
    expect(judge({ evidence: null, file: 'f' })).toEqual([]);
  });
  it('is not typed in where it is read from the ledger', () => {
    expect(judge({}, { ledger: { kind: 'secured', basis: 'fte' } })).toEqual(['value: read-from-the-ledger']);
  });
  it('of words is words that somebody can read', () => {
    expect(judge({ value: { type: 'text', text: '\u200b' } }, { type: 'text' })).toEqual([
      'value.text: required',
    ]);
  });
});

describe('what a year came to', () => {
  const values = [
    { asOf: '2024', value: count(99) },
    { asOf: '2025-03', value: count(5) },
    { asOf: '2025-09-01', value: count(8) },
    { asOf: '2025-06', value: count(6) },
  ];
  const of = (
    aggregation: IndicatorSaid['aggregation'],
    all: readonly { asOf: string; value: Value }[] = values,
  ) => rules.actualOf({ aggregation }, all, 2025);
  it('is its latest, its sum or its mean, and nothing of another year', () => {
    expect(of('latest')?.value).toEqual(count(8));
    expect(of('sum')?.value).toEqual(count(19));
    expect(of('mean')).toMatchObject({ value: undefined, fraction: { top: 19n, bottom: 3n } });
    expect(rules.actualOf({ aggregation: 'sum' }, values, 2023)).toBeUndefined();
  });
  it('a period belongs to the year it ends in', () => {
    expect(of('sum', [{ asOf: '2024-07/2025-06', value: count(3) }])?.value).toEqual(count(3));
  });
  it('of ratios is put together by their parts, not by their percents', () => {
    const all = [ratio(1, 2), ratio(50, 100)].map((value) => ({ asOf: '2025', value }));
    expect(of('mean', all)?.value).toEqual(ratio(51, 102));
  });
  it('does not depend on the order that values were written in', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(values, { minLength: values.length }),
        fc.constantFrom('sum' as const, 'latest' as const, 'mean' as const),
        (shuffled, aggregation) => {
          expect(of(aggregation, shuffled)?.fraction).toEqual(of(aggregation)?.fraction);
        },
      ),
    );
  });
});

describe('attainment', () => {
  const of = (target: Value, actual: Value, change: Partial<IndicatorSaid> = {}) =>
    rules.attainment({ ...said, ...change }, target, { fraction: rules.fractionOf(actual) });
  const from = (value: Value) => ({ baseline: { value, on: '2022', source: null } });
  it('is the way from the baseline, not a share of what stood there already', () => {
    expect(of(count(5200), count(5010), from(count(5000)))).toEqual({
      reached: false,
      percent: 5,
      from: 'baseline',
    });
    expect(of(count(120), count(41))).toEqual({ reached: false, percent: 34, from: 'zero' });
  });
  it('downwards is reached below the target, and the way is counted down', () => {
    const down = { direction: 'down' as const, ...from(count(100)) };
    expect(of(count(50), count(75), down)).toEqual({ reached: false, percent: 50, from: 'baseline' });
    expect(of(count(50), count(49), down)?.reached).toBe(true);
    expect(of(count(50), count(75), { direction: 'down' })).toEqual({
      reached: false,
      percent: undefined,
      from: undefined,
    });
  });
  it('further away than at the start is below none', () => {
    expect(of(count(12), count(2), from(count(3)))?.percent).toBe(-12);
  });
  it('is yes or no of an answer, and for people to say of words', () => {
    const answer = (yes: boolean): Value => ({ type: 'yes-no', yes });
    expect(of(answer(true), answer(true), { type: 'yes-no' })?.reached).toBe(true);
    expect(of(answer(false), answer(true), { type: 'yes-no' })?.reached).toBe(false);
    expect(of({ type: 'text', text: 'a' }, { type: 'text', text: 'a' }, { type: 'text' })).toBeUndefined();
  });
  it('is never 100 % before it is reached, however near; compared without rounding', () => {
    const huge = Number.MAX_SAFE_INTEGER;
    expect(of(count(huge), count(huge - 1))).toEqual({ reached: false, percent: 99, from: 'zero' });
    // 1 - 9/10 >= 0.1 is false in floating point.
    expect(of(ratio(1, 10), ratio(huge - 1, 10 * huge - 5), { type: 'ratio', ofWhat: 'x' })?.reached).toBe(
      false,
    );
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.integer({ min: 1, max: huge }), (is, aim) => {
        const found = of(count(aim), count(is));
        expect(found?.reached).toBe(is >= aim);
        expect((found?.percent ?? 0) >= 100).toBe(is >= aim);
      }),
    );
  });
  it('of ratios is decided as if both had one denominator', () => {
    const part = fc.integer({ min: 1, max: 10_000 });
    fc.assert(
      fc.property(part, part, part, part, (a, b, c, d) => {
        expect(of(ratio(a, b), ratio(c, d), { type: 'ratio', ofWhat: 'x' })?.reached).toBe(c * b >= a * d);
      }),
    );
  });
});

describe('measurable', () => {
  const whole = {
    title: 'Minst 12 nye bedrifter',
    owner: 'Styret',
    indicators: [
      {
        ...said,
        id: 'i',
        collection: 'Registeret',
        baseline: { value: count(3), on: '2022', source: null },
        targets: [{}],
      },
    ],
  };
  const told = (goal: Parameters<typeof rules.measurable>[0]) =>
    rules.measurable(goal).map(({ what, word }: Lack) => word ?? what);
  it('is a goal with indicator, unit, baseline, target, source and owner', () => {
    expect(told(whole)).toEqual([]);
  });
  it('says what is missing, and of which indicator', () => {
    expect(told({ ...whole, indicators: [], owner: null })).toEqual(['indicator', 'owner']);
    const bare = { ...said, id: 'i', unit: null, targets: [] };
    expect(told({ ...whole, indicators: [bare] })).toEqual(['unit', 'baseline', 'target', 'collection']);
    expect(rules.measurable({ ...whole, indicators: [bare] })[0]?.indicator).toBe('i');
  });
  it('what is read from the ledger begins at none and is collected there', () => {
    const jobs = {
      ...said,
      id: 'i',
      unit: null,
      ledger: { kind: 'created', basis: 'persons' } as const,
      targets: [{}],
    };
    expect(told({ ...whole, indicators: [jobs] })).toEqual([]);
  });
  it('words that everyone reads in their own way are hinted at, in every language, and hinder nothing', () => {
    expect(rules.vagueWords('Et robust, variert og attraktivt næringsliv')).toEqual([
      'robust',
      'variert',
      'attraktivt',
    ]);
    expect(rules.vagueWords('Ett hållbart och varierat näringsliv')).toEqual(['hållbart', 'varierat']);
    expect(rules.vagueWords('A robust and varied economy')).toEqual(['robust', 'varied']);
    expect(rules.vagueWords('Antall attraksjoner')).toEqual([]);
    expect(rules.isMeasurable(rules.measurable({ ...whole, title: 'Robust' }))).toBe(true);
  });
});

describe('a correction', () => {
  it('changes only what it names, and something', () => {
    const decision = corrected({ a: 1, b: { c: 1, d: 2 } }, { b: { d: 2, c: 3 } });
    expect(decision).toEqual({ ok: true, value: { after: { a: 1, b: { d: 2, c: 3 } }, changed: ['b'] } });
    expect(corrected({ a: 1, b: { c: 1, d: 2 } }, { a: undefined, b: { d: 2, c: 1 } }).ok).toBe(false);
  });
  it('changes nothing of what targets mean once there are some, and tells each field that stands', () => {
    const correct = (change: Partial<IndicatorSaid>, hasTargets = true) =>
      problems(rules.correctedIndicator({ ...said, ofWhat: 'foretak' }, change, { at, hasTargets }));
    const meaning = { unit: null, ofWhat: 'alle foretak', direction: 'down', aggregation: 'sum' } as const;
    expect(correct(meaning)).toEqual(Object.keys(meaning).map((field) => `${field}: meaning-of-targets`));
    expect(correct(meaning, false)).toEqual([]);
    expect(correct({ ...said, ofWhat: 'foretak', name: 'Bedrifter', collection: 'Registeret' })).toEqual([]);
  });
});

describe('the years of a programme', () => {
  it.each([
    ['2023-07/2026', [2023, 2024, 2025, 2026]],
    ['2023', [2023]],
    [null, []],
  ])('%s', (period, years) => {
    expect(rules.yearsOf(period)).toEqual(years);
  });
});
