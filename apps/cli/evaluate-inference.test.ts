import { describe, expect, it } from 'vitest';
import { columns, evaluating, long, nyby } from './testing/evaluating.ts';

const { run } = evaluating();

describe('what omstilt evaluate says of errors, tests and doubts', () => {
  it('draws, tests and doubts as it is told, and every key stands in the JSON', async () => {
    const asked = [
      '--method',
      'sc',
      '--placebo',
      '--conformal',
      '--leave-one-out',
      '--in-time',
      '2014',
      '--level',
      '0.8',
    ];
    const { code, out } = await run(long, ...columns, ...nyby, ...asked, '--json');
    expect(code).toBe(0);
    const found = JSON.parse(out);
    expect(found).toMatchObject({
      confidenceInterval: { level: 0.8, method: 'placebo, normal' },
      rmspeRatio: { smallest: 1 / 6 },
      conformal: { tests: 'no-effect-in-any-period', smallest: 0.1, level: 0.8 },
      inTime: [{ start: '2014' }],
    });
    expect(found.leaveOneOut.length).toBeGreaterThan(0);
    expect(found.conformal.byPeriod).toHaveLength(4);
  });

  it('enumerates sets of several where there are few, and draws where told to', async () => {
    const several = ['--treated', 'Nyby', '--treated', 'Fjellvik', '--start', '2016'];
    const errorOf = async (...asked: string[]) =>
      JSON.parse((await run(long, ...columns, ...several, ...asked, '--json')).out).standardError;
    expect(await errorOf()).toMatchObject({ method: 'jackknife' });
    expect(await errorOf('--placebo')).toMatchObject({ method: 'placebo-enumerated', n: 6 });
    expect(await errorOf('--placebo', '--replications', '5')).toMatchObject({ method: 'placebo', n: 5 });
    const drawn = await errorOf('--bootstrap', '50', '--seed', '1');
    expect(drawn).toMatchObject({ method: 'bootstrap', n: 50 });
    expect(await errorOf('--bootstrap', '50')).toEqual(drawn);
    expect((await errorOf('--bootstrap', '50', '--seed', '2')).value).not.toBe(drawn.value);
  });

  it('has no bootstrap of one treated unit, and says what to use', async () => {
    const { code, out } = await run(long, ...columns, ...nyby, '--bootstrap', '100');
    expect(code).toBe(0);
    expect(out).toContain('Standard error: none. One unit is treated');
    expect(out).toContain('placebos in space');
  });

  it('lets only places of like size pretend, by a column or by the outcome before', async () => {
    const rows = long.split('\n');
    const sized = rows
      .map((row, at) => `${row};${at === 0 ? 'people' : row.startsWith('Holmestrand') ? 9000 : 1000}`)
      .join('\n');
    const asked = ['--placebo', '--like-size', '0.5,2', '--size-column', 'people'];
    // Five others, one of them nine times as large: too few are left.
    const few = await run(sized, ...columns, ...nyby, ...asked);
    expect(few.code).toBe(3);
    expect(few.err).toContain('too-few-of-like-size');
    const wide = await run(
      sized,
      ...columns,
      ...nyby,
      '--placebo',
      '--like-size',
      '0.5,10',
      '--size-column',
      'people',
      '--json',
    );
    expect(JSON.parse(wide.out)).toMatchObject({
      likeSize: { kept: 5, leftOut: [], treated: 1000, smallest: 1 / 6 },
    });
    const byOutcome = await run(long, ...columns, ...nyby, '--placebo', '--like-size', '0.5,2', '--json');
    expect(JSON.parse(byOutcome.out).likeSize.size).toContain('the outcome itself');
  });

  it('tells power before the effect, and the effect nowhere', async () => {
    const { code, out } = await run(long, ...columns, ...nyby, '--power', '--json');
    expect(code).toBe(0);
    const told = JSON.parse(out);
    expect(told).toMatchObject({
      method: 'sdid',
      power: { placebos: 5, alpha: 0.05, permutation: null, needed: 19 },
    });
    for (const key of ['estimate', 'effects', 'placebos', 'pValue', 'confidenceInterval'])
      expect(told).not.toHaveProperty(key);
    expect((await run(long, ...columns, ...nyby, '--power')).out).toContain('before the effect is looked at');
  });

  it('takes covariates off, and refuses one that effects of places and years already hold, by name', async () => {
    const rows = long.split('\n');
    const covered = rows
      .map(
        (row, at) =>
          `${row};${at === 0 ? 'price;area' : `${Math.sin(at * at).toFixed(3)};${Math.floor((at - 1) / 10)}`}`,
      )
      .join('\n')
      .replaceAll('.', ',');
    const { code, out } = await run(covered, ...columns, ...nyby, '--covariates', 'price', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out).covariates).toMatchObject([{ name: 'price' }]);
    const refused = await run(covered, ...columns, ...nyby, '--covariates', 'price, area', '--json');
    expect(refused.code).toBe(3);
    expect(JSON.parse(refused.out).problem).toMatchObject({
      code: 'collinear',
      message: expect.stringContaining('area'),
    });
  });

  it.each([
    [['--method', 'csdid', '--conformal'], '--conformal'],
    [['--method', 'asc', '--covariates', 'x'], '--covariates'],
    [['--drop-above', '5', '--placebo'], '--drop-above'],
    [['--like-size', '0.5,2'], '--placebo'],
    [['--size-column', 'jobs'], '--like-size'],
    [['--placebo', '--like-size', '2,0.5'], '0.5,2'],
    [['--bootstrap', 'many'], '--bootstrap'],
    [['--level', '95'], '--level'],
    [['--level', '0.9999999999999999', '--placebo'], '--level'],
    [['--covariates', 'price,jobs'], 'jobs'],
    [['--power', '--plot', 'x.svg'], '--power'],
    [['--replications', '5'], '--replications'],
    [['--bootstrap', '9', '--replications', '5'], '--replications'],
    [['--seed', '2'], '--seed'],
    [['--recompute-zeta'], '--recompute-zeta'],
    [['--method', 'sc', '--drop-above', '5'], '--placebo'],
    [['--level', '0.9'], '--level'],
    [['--leave-one-out', '--level', '0.9'], '--level'],
    [['--power', '--placebo'], '--placebo'],
    [['--power', '--bootstrap', '9'], '--bootstrap'],
    [['--power', '--conformal'], '--conformal'],
    [['--power', '--leave-one-out'], '--leave-one-out'],
    [['--power', '--in-time'], '--in-time'],
  ])('is used wrongly with %j', async (asked, named) => {
    const { code, err } = await run(long, ...columns, ...nyby, ...asked);
    expect(code).toBe(2);
    expect(err).toContain(named);
  });

  it.each([
    [
      ['--treated', 'Nyby', '--start', '2016', '--treatment-column', 'w'],
      ['--treated', '--treatment-column'],
    ],
    [
      ['--treatment-column', 'w', '--start', '2016'],
      ['--treatment-column', '--start'],
    ],
    [
      ['--treated', 'Nyby', '--start', '2016', '--cohort-column', 'nosuch'],
      ['--treated', '--cohort-column'],
    ],
    [
      ['--cohort-column', 'c', '--start', '2016'],
      ['--cohort-column', '--start'],
    ],
    [['--treated', 'Nyby'], ['--start']],
    [
      ['--treated', 'Nyby', '--treatment-column', 'w'],
      ['--treated', '--treatment-column'],
    ],
    [['--start', '2016'], ['--treated']],
    [
      ['--layout', 'wide', '--treatment-column', 'w'],
      ['--treatment-column', '--start'],
    ],
  ])('is told once who is treated and from when, not with %j', async (asked, named) => {
    const { code, err } = await run(long, ...columns, ...asked);
    expect(code).toBe(2);
    for (const name of named) expect(err).toContain(name);
  });
});
