import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  claimShare,
  judgeEffect,
  judgeFound,
  judgeHappened,
  judgeMeasurement,
  type Measured,
  netOf,
  nextCheck,
  type Registered,
  shareOf,
  standingOn,
  tellApart,
  totalsOf,
} from './rules.ts';
import type { EffectContent, Factor } from './shapes.ts';
import { bases, kinds, stages } from './terms.ts';

let written = 0;
const found = (
  stage: Measured['stage'],
  hundredths: number,
  measuredOn: string,
  said: Partial<Measured> = {},
): Measured => ({
  stage,
  hundredths,
  measuredOn,
  point: 'between',
  recorded: String(++written).padStart(6, '0'),
  id: `m${written}` as Measured['id'],
  ...said,
});
const day = fc
  .date({ min: new Date('2015-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const anyMeasured = fc
  .array(
    fc.record({ stage: fc.constantFrom(...stages), hundredths: fc.integer({ min: 0, max: 5_000 }), on: day }),
    { maxLength: 8 },
  )
  .map((list) => list.map(({ stage, hundredths, on }) => found(stage, hundredths, on)));

describe('what stands on a day', () => {
  it('is nothing before the first measurement, and nothing without one', () => {
    expect(standingOn([], '2030-01-01')).toBeUndefined();
    expect(standingOn([found('verified', 100, '2024-05-01')], '2024-04-30')).toBeUndefined();
    expect(standingOn([found('verified', 100, '2024-05-01')], '2024-05-01')).toMatchObject({
      hundredths: 100,
    });
  });

  it('is what the strongest stage said last', () => {
    const all = [
      found('expected', 1_200, '2023-01-01'),
      found('reported', 1_000, '2024-01-01'),
      found('verified', 900, '2024-06-01'),
    ];
    expect(standingOn(all, '2023-12-31')).toMatchObject({ stage: 'expected', hundredths: 1_200 });
    expect(standingOn(all, '2024-05-31')).toMatchObject({ stage: 'reported', hundredths: 1_000 });
    expect(standingOn(all, '2025-01-01')).toMatchObject({ stage: 'verified', hundredths: 900, lost: 0 });
  });

  it('is not undone by a later and weaker statement', () => {
    const all = [found('verified', 900, '2024-06-01'), found('reported', 1_500, '2025-06-01')];
    expect(standingOn(all, '2026-01-01')).toMatchObject({ stage: 'verified', hundredths: 900 });
  });

  it('is less by what was lost, and lost altogether when nothing is left', () => {
    const all = [
      found('verified', 1_200, '2024-01-01'),
      found('lost', 400, '2025-01-01'),
      found('lost', 800, '2026-01-01'),
    ];
    expect(standingOn(all, '2025-06-01')).toMatchObject({ stage: 'verified', hundredths: 800, lost: 400 });
    expect(standingOn(all, '2026-01-01')).toMatchObject({ stage: 'lost', hundredths: 0, lost: 1_200 });
  });

  it('counts a loss after what was found on the same day, whichever was written in first', () => {
    const lost = found('lost', 200, '2025-01-01');
    const verified = found('verified', 900, '2025-01-01');
    expect(standingOn([lost, verified], '2025-01-01')).toMatchObject({ hundredths: 700, lost: 200 });
  });

  it('can be verified anew after a loss, as many as were then found', () => {
    const all = [
      found('verified', 1_200, '2024-01-01'),
      found('lost', 1_200, '2025-01-01'),
      found('verified', 300, '2026-01-01'),
    ];
    expect(standingOn(all, '2026-06-01')).toMatchObject({ stage: 'verified', hundredths: 300, lost: 1_200 });
    const weaker = [...all.slice(0, 2), found('reported', 300, '2026-01-01')];
    expect(standingOn(weaker, '2026-06-01')).toMatchObject({ stage: 'lost', hundredths: 0 });
  });

  it('is the same in whatever order the measurements come', () => {
    fc.assert(
      fc.property(anyMeasured, fc.infiniteStream(fc.integer({ min: 0, max: 7 })), day, (all, order, on) => {
        const shuffled = all
          .map((each) => ({ each, at: order.next().value ?? 0 }))
          .sort((a, b) => a.at - b.at)
          .map(({ each }) => each);
        expect(standingOn(shuffled, on)).toEqual(standingOn(all, on));
      }),
    );
  });

  it('is not changed by what was found later', () => {
    fc.assert(
      fc.property(anyMeasured, day, (all, on) => {
        expect(standingOn(all, on)).toEqual(
          standingOn(
            all.filter(({ measuredOn }) => measuredOn <= on),
            on,
          ),
        );
      }),
    );
  });
});

describe('a share', () => {
  it('of one effect, by any number of programmes, never adds to more than the effect', () => {
    const split = fc
      .array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 12 })
      .map((parts) => {
        let left = 10_000;
        return parts.map((part) => {
          const share = Math.min(part, left);
          left -= share;
          return share;
        });
      });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), split, (hundredths, shares) => {
        const sum = shares.reduce((all, share) => all + shareOf(hundredths, share), 0);
        expect(sum).toBeLessThanOrEqual(hundredths);
        // Rounding down takes less than a hundredth from each.
        const exact = shares.reduce((all, share) => all + BigInt(hundredths) * BigInt(share), 0n);
        expect(Number(exact) / 10_000 - sum).toBeLessThan(shares.length);
      }),
    );
  });

  it('of all of it is all of it, of nothing nothing, and what is exact is not rounded', () => {
    expect([shareOf(1_234, 10_000), shareOf(1_234, 0), shareOf(2_400, 4_000), shareOf(100, 3_333)]).toEqual([
      1_234, 0, 960, 33,
    ]);
  });

  it('is free as long as all of them are 100 % at most', () => {
    const taken = [
      { programme: 'Støperiløftet', project: null, share: 4_000 },
      { programme: null, project: null, share: 2_000 },
    ];
    expect(claimShare(4_000, taken)).toEqual({ ok: true, value: 4_000 });
    expect(claimShare(5_000, taken)).toMatchObject({
      ok: false,
      problem: {
        code: 'over-claimed',
        params: { total: 110, free: 40, asked: 50 },
        extra: { taken, free: 4_000 },
      },
    });
  });
});

describe('totals', () => {
  const row = fc.record({
    kind: fc.constantFrom(...kinds),
    basis: fc.constantFrom(...bases),
    standing: fc.option(
      fc.record({ stage: fc.constantFrom(...stages), hundredths: fc.nat(100_000), lost: fc.nat(100_000) }),
    ),
  });

  it('are the sums of their rows: each row is in one place, nothing crosses kind or basis', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 60 }), (rows) => {
        const totals = totalsOf(rows);
        for (const kind of kinds) {
          for (const basis of bases) {
            const own = rows.filter((each) => each.kind === kind && each.basis === basis && each.standing);
            const sum = (of: (each: (typeof own)[number]) => number) =>
              own.reduce((all, each) => all + of(each), 0);
            expect(totals[kind][basis]).toEqual({
              expected: sum(({ standing }) => (standing?.stage === 'expected' ? standing.hundredths : 0)),
              reported: sum(({ standing }) => (standing?.stage === 'reported' ? standing.hundredths : 0)),
              verified: sum(({ standing }) => (standing?.stage === 'verified' ? standing.hundredths : 0)),
              lost: sum(({ standing }) => standing?.lost ?? 0),
              rows: own.length,
            });
          }
        }
      }),
    );
  });

  it('of two halves are the total of the whole', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), fc.nat(40), (rows, cut) => {
        const [one, other, whole] = [totalsOf(rows.slice(0, cut)), totalsOf(rows.slice(cut)), totalsOf(rows)];
        for (const kind of kinds) {
          for (const basis of bases) {
            for (const part of ['expected', 'reported', 'verified', 'lost', 'rows'] as const)
              expect(one[kind][basis][part] + other[kind][basis][part]).toBe(whole[kind][basis][part]);
          }
        }
      }),
    );
  });
});

describe('when to look again', () => {
  it('at the end of the project, then one and four years after it', () => {
    const award = found('expected', 500, '2023-02-01', { point: 'award' });
    expect(nextCheck([award], '2024-06', '2024-01-01')).toEqual({
      point: 'project-end',
      on: '2024-07-01',
      overdue: false,
    });
    const end = found('reported', 500, '2024-09-15', { point: 'project-end' });
    expect(nextCheck([award, end], '2024-06', '2026-01-01')).toEqual({
      point: 'one-year',
      on: '2025-09-15',
      overdue: true,
    });
    const year = found('verified', 400, '2025-10-01', { point: 'one-year' });
    expect(nextCheck([award, end, year], '2024-06', '2026-01-01')).toEqual({
      point: 'four-years',
      on: '2028-09-15',
      overdue: false,
    });
    const four = found('verified', 400, '2028-10-01', { point: 'four-years' });
    expect(nextCheck([award, end, year, four], '2024-06', '2030-01-01')).toBeNull();
  });

  it.each([
    [
      'verified when they had come',
      'verified',
      '2024-06',
      '2024-09-01',
      { point: 'one-year', on: '2025-07-01' },
    ],
    ['verified on the last of their days', 'verified', '2024-06', '2024-06-30', { point: 'one-year' }],
    ['verified on their very day', 'verified', '2024-06-15', '2024-06-15', { point: 'one-year' }],
    ['told of while they were coming', 'reported', '2024-06', '2024-06-29', { point: 'project-end' }],
    ['expected still', 'expected', '2024-06', '2024-09-01', { point: 'project-end', on: '2024-07-01' }],
  ] as const)('what was %s needs no other look at the end', (_, stage, happened, on, expected) => {
    const award = found(stage, 500, on, { point: 'award' });
    expect(nextCheck([award], happened, '2024-10-01')).toMatchObject(expected);
  });

  it('not at what is lost altogether, and not on a 29 February that is not there', () => {
    const end = found('verified', 500, '2024-02-29', { point: 'project-end' });
    expect(nextCheck([end], '2024', '2024-03-01')).toMatchObject({ on: '2025-02-28' });
    expect(nextCheck([end, found('lost', 500, '2024-06-01')], '2024', '2026-01-01')).toBeNull();
  });

  it('is overdue from the day after', () => {
    const end = found('verified', 500, '2024-05-05', { point: 'project-end' });
    expect(nextCheck([end], '2024', '2025-05-05')).toMatchObject({ overdue: false });
    expect(nextCheck([end], '2024', '2025-05-06')).toMatchObject({ overdue: true });
  });
});

const effect: EffectContent = {
  organisationNumber: '974760673',
  organisationName: 'Modellmek',
  publicBody: false,
  place: null,
  kind: 'created',
  basis: 'persons',
  origin: 'existing',
  happened: '2024',
  because: null,
  lang: 'nb',
  women: null,
  men: null,
  exempt: null,
};
const at = {
  example: false,
  register: { kind: 'not-asked' } as Registered,
  figures: [],
  reasons: {},
  today: '2026-01-01',
};
const fieldsOf = (decision: {
  ok: boolean;
  problem?: { fields?: readonly { field: string; code: string }[] };
}) => decision.problem?.fields?.map(({ field, code }) => `${field} ${code}`) ?? [];

describe('what is found later is doubted as what was written first', () => {
  const employees = { kind: 'found', employees: 9 } as const;
  const figures = [{ subject: 'jobs-created' as const, low: 800, high: 1_200 }];
  it.each([
    ['as many as the register has', 900, { register: employees }, []],
    ['more than the register has', 901, { register: employees }, ['reasons.register more-than-registered']],
    ['the lower end of a published range', 800, { figures }, ['reasons.figure is-published-figure']],
    ['its upper end', 1_200, { figures }, ['reasons.figure is-published-figure']],
    ['between both', 1_000, { figures }, []],
    [
      'both',
      1_200,
      { register: employees, figures },
      ['reasons.register more-than-registered', 'reasons.figure is-published-figure'],
    ],
  ])('%s', (_, hundredths, beside, expected) => {
    const given = { ...at, ...beside };
    expect(fieldsOf(judgeFound({ stage: 'verified', hundredths }, effect, given))).toEqual(expected);
    expect(judgeFound({ stage: 'lost', hundredths }, effect, given).ok).toBe(true);
    const reasons = { register: 'Innleid.', figure: 'Tilfeldig.' };
    expect(judgeFound({ stage: 'reported', hundredths }, effect, { ...given, reasons }).ok).toBe(true);
  });

  it('never nothing: nought is no number that was published', () => {
    const none = [{ subject: 'jobs-created' as const, low: 0, high: 0 }];
    expect(judgeFound({ stage: 'verified', hundredths: 0 }, effect, { ...at, figures: none }).ok).toBe(true);
  });
});

describe('an effect is written', () => {
  it('when nothing speaks against it', () => {
    expect(judgeEffect(effect, 1_200, at)).toEqual({ ok: true, value: effect });
  });

  it.each<[string, Registered, string[]]>([
    [
      '9 employees where 12 are claimed',
      { kind: 'found', employees: 9 },
      ['reasons.register more-than-registered'],
    ],
    ['12 employees where 12 are claimed', { kind: 'found', employees: 12 }, []],
    ['hidden, and so few that it may not say', { kind: 'found', employees: 'hidden' }, []],
    ['none registered, which is not zero', { kind: 'found', employees: 'none-registered' }, []],
    ['removed', { kind: 'removed', on: '2025-03-01' }, ['reasons.register firm-removed']],
    ['removed, nobody knows when', { kind: 'removed', on: undefined }, ['reasons.register firm-removed']],
    ['unknown', { kind: 'unknown' }, ['reasons.register firm-unknown']],
    ['not asked', { kind: 'not-asked' }, []],
  ])('and the register says: %s', (_, register, expected) => {
    expect(fieldsOf(judgeEffect(effect, 1_200, { ...at, register }))).toEqual(expected);
    expect(judgeEffect(effect, 1_200, { ...at, register, reasons: { register: 'Tre er innleid.' } }).ok).toBe(
      true,
    );
  });

  it('tells the figures with the doubt, so that they can be compared', () => {
    const decision = judgeEffect(effect, 1_200, { ...at, register: { kind: 'found', employees: 9 } });
    expect(decision).toMatchObject({
      problem: {
        code: 'needs-a-reason',
        fields: [{ params: { firm: 'Modellmek', claimed: 12, registered: 9 } }],
      },
    });
  });

  it.each<
    [
      string,
      (
        | 'jobs-created'
        | 'jobs-secured'
        | 'jobs-created-and-secured'
        | 'jobs-target'
        | 'jobs-lost'
        | 'public-money'
      ),
      boolean,
    ]
  >([
    ['created jobs', 'jobs-created', true],
    ['secured jobs, which are others', 'jobs-secured', false],
    ['created and secured, not split', 'jobs-created-and-secured', true],
    ['a target', 'jobs-target', true],
    ['jobs that were lost', 'jobs-lost', false],
    ['money', 'public-money', false],
  ])('a published figure of %s with the same number is asked about: %s', (_, subject, asked) => {
    const figures = [{ subject, low: 18_000, high: 18_000 }];
    expect(judgeEffect(effect, 18_000, { ...at, figures }).ok).toBe(!asked);
    expect(judgeEffect(effect, 17_900, { ...at, figures }).ok).toBe(true);
  });

  it('a published figure is asked about whichever of its measurements found as many', () => {
    const figures = [{ subject: 'jobs-created' as const, low: 18_000, high: 18_000 }];
    expect(judgeEffect(effect, 1_200, { ...at, figures, counted: [18_000, 1_200] }).ok).toBe(false);
    expect(judgeEffect(effect, 1_200, { ...at, figures, counted: [17_000, 1_200] }).ok).toBe(true);
    expect(judgeEffect(effect, 18_000, { ...at, figures, counted: [1_200] }).ok).toBe(false);
  });

  it('with the sexes both or neither, and adding up to the persons', () => {
    expect(fieldsOf(judgeEffect({ ...effect, women: 5 }, 1_200, at))).toEqual(['men both-or-none']);
    expect(fieldsOf(judgeEffect({ ...effect, men: 5 }, 1_200, at))).toEqual(['women both-or-none']);
    expect(fieldsOf(judgeEffect({ ...effect, women: 5, men: 6 }, 1_200, at))).toEqual([
      'women sexes-differ-from-sum',
    ]);
    expect(judgeEffect({ ...effect, women: 5, men: 7 }, 1_200, at).ok).toBe(true);
    // They were counted once, and stay right when some of the jobs are lost or more are found.
    const later = { ...at, counted: [1_200, 800] };
    expect(judgeEffect({ ...effect, women: 5, men: 7 }, 800, later).ok).toBe(true);
    expect(judgeEffect({ ...effect, women: 5, men: 6 }, 800, later).ok).toBe(false);
    // Persons are counted by sex, full-time equivalents are not: the two need not agree.
    expect(judgeEffect({ ...effect, basis: 'fte', women: 5, men: 7 }, 1_050, at).ok).toBe(true);
  });

  it('with a number that somebody has, but in an example', () => {
    const nobody = { ...effect, organisationNumber: '000000019' };
    expect(fieldsOf(judgeEffect(nobody, 100, at))).toEqual(['organisationNumber number-of-nobody']);
    expect(judgeEffect(nobody, 100, { ...at, example: true }).ok).toBe(true);
    expect(judgeEffect({ ...effect, organisationNumber: null }, 100, at).ok).toBe(true);
  });
});

const given = (said: object = {}) => ({
  ...found('verified', 1_200, '2024-09-01'),
  basis: 'persons' as const,
  method: 'register',
  evidence: 'A-melding' as string | null,
  ...said,
});

describe('a measurement is written', () => {
  const judge = (said: object, others: Measured[] = [], basis: 'persons' | 'fte' = 'persons') =>
    fieldsOf(judgeMeasurement(given(said), { basis, happened: '2024-06' }, others, '2026-01-01'));

  it.each<[string, object, string[]]>([
    ['as it stands', {}, []],
    ['full-time equivalents of persons', { basis: 'fte' }, ['basis fte-into-persons']],
    ['half a person', { hundredths: 50 }, ['hundredths persons-are-whole']],
    ['tomorrow', { measuredOn: '2026-01-02' }, ['measuredOn in-the-future']],
    ['verified by the firm', { method: 'self-report' }, ['method self-report-verifies-nothing']],
    ['verified before it was there', { measuredOn: '2024-05-31' }, ['measuredOn verified-before-there']],
    ['expected before it was there', { stage: 'expected', measuredOn: '2024-05-31' }, []],
    ['verified by nothing', { evidence: null }, ['evidence verified-without-evidence']],
    [
      'reported by the firm, with nothing to show',
      { stage: 'reported', method: 'self-report', evidence: null },
      [],
    ],
    ['none lost', { stage: 'lost', hundredths: 0 }, ['hundredths nothing-lost']],
    ['lost, and nothing was there', { stage: 'lost' }, ['hundredths more-lost-than-there']],
    [
      'lost before it was to be there',
      { stage: 'lost', measuredOn: '2024-05-31' },
      ['measuredOn lost-before-there'],
    ],
  ])('%s', (_, said, expected) => {
    expect(judge(said)).toEqual(expected);
  });

  it('persons are not entered where full-time equivalents are counted, and those may be parts of one', () => {
    expect(judge({}, [], 'fte')).toEqual(['basis persons-into-fte']);
    expect(judge({ basis: 'fte', hundredths: 450 }, [], 'fte')).toEqual([]);
  });

  it('no more is lost than stood, also when it is written in afterwards', () => {
    const verified = found('verified', 1_000, '2024-09-01');
    const gone = found('lost', 1_000, '2025-09-01');
    expect(judge({ stage: 'lost', hundredths: 1_000, measuredOn: '2025-03-01' }, [verified])).toEqual([]);
    expect(judge({ stage: 'lost', hundredths: 100, measuredOn: '2025-03-01' }, [verified, gone])).toEqual([
      'hundredths more-lost-than-there',
    ]);
  });
});

describe('effects that may be the same jobs', () => {
  const candidate = (effectId: string) => ({
    effect: effectId,
    programme: null,
    mine: false,
    happened: '2024',
  });

  it('are each told apart, or the entry is refused with those that are not', () => {
    const all = [candidate('a'), candidate('b')];
    expect(tellApart(all, [{ effect: 'a', reason: 'Another hall.' }])).toMatchObject({
      problem: { code: 'same-jobs', params: { count: 1 }, extra: { candidates: [{ effect: 'b' }] } },
    });
    expect(
      tellApart(all, [
        { effect: 'a', reason: 'x' },
        { effect: 'b', reason: 'y' },
      ]).ok,
    ).toBe(true);
  });

  it('are the only ones that something is told of', () => {
    expect(tellApart([], [{ effect: 'z', reason: 'x' }])).toEqual({ ok: true, value: [] });
  });
});

describe('gross to net', () => {
  const factor = (name: Factor['name'], share: number, kind: Factor['kind'] = 'created'): Factor => ({
    name,
    kind,
    share,
    source: { title: 'A study', url: 'https://example.org' },
    reason: 'As in the study.',
  });

  it('is not worked out from what nobody stated', () => {
    expect(netOf(1_000, 'created', [])).toBeUndefined();
    expect(netOf(1_000, 'secured', [factor('deadweight', 2_000)])).toBeUndefined();
  });

  it('takes one off after the other, the latest of each', () => {
    const factors = [factor('deadweight', 9_000), factor('deadweight', 2_500), factor('displacement', 1_000)];
    expect(netOf(10_000, 'created', factors)).toMatchObject({
      hundredths: 6_750,
      factors: [{ share: 2_500 }, { share: 1_000 }],
    });
  });

  it('is never more than gross, and never less than nothing', () => {
    const share = fc.integer({ min: 0, max: 10_000 });
    fc.assert(
      fc.property(fc.nat(1_000_000), share, share, (gross, dead, displaced) => {
        const net =
          netOf(gross, 'created', [factor('deadweight', dead), factor('displacement', displaced)])
            ?.hundredths ?? -1;
        expect(net).toBeGreaterThanOrEqual(0);
        expect(net).toBeLessThanOrEqual(gross);
      }),
    );
  });
});

describe('when jobs came to be', () => {
  const verified = found('verified', 1_000, '2024-09-01');
  it.each([
    ['2024', true],
    ['2024-09', true],
    ['2024-09-02', false],
    ['2025', false],
    ['2023/2025', true],
    ['2024-10~', false],
  ])('%s: whether something verified in September 2024 can be of them is %s', (happened, ok) => {
    expect(judgeHappened(happened, [verified]).ok).toBe(ok);
    expect(judgeHappened(happened, [found('expected', 1_000, '2020-01-01')]).ok).toBe(true);
  });
});
