import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runProgram } from './program.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'omstilt-evaluate-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Six made places over ten years; Nyby is treated from 2016 and falls by 5. */
const place = (unit: number, year: number) => {
  const usual = 50 + 7 * unit + 2 * (year - 2010) + 3 * Math.sin(unit * 5 + year * (1 + unit / 10));
  return unit === 0 && year >= 2016 ? usual - 5 : usual;
};
const names = ['Nyby', 'Fjellvik', 'Sandnesset', 'Åsdal', 'Myrvang', 'Holmestrand'];
const years = Array.from({ length: 10 }, (_, t) => 2010 + t);
const long = [
  'place;year;jobs',
  ...names.flatMap((name, unit) =>
    years.map((year) => `${name};${year};${String(place(unit, year)).replace('.', ',')}`),
  ),
].join('\n');
const wide = [
  ['place', ...years].join(),
  ...names.map((name, unit) => [name, ...years.map((year) => place(unit, year))].join()),
].join('\n');

async function run(text: string, ...given: string[]) {
  const path = join(folder, `${Math.random()}.csv`);
  await writeFile(path, text);
  return runAt(path, ...given);
}

async function runAt(path: string, ...given: string[]) {
  let [out, err] = ['', ''];
  const code = await runProgram(['evaluate', path, ...given], {
    out: (words: string) => {
      out += words;
    },
    err: (words: string) => {
      err += words;
    },
    watched: false,
    environment: {},
  } as never);
  return { code, out, err };
}
const columns = ['--unit-column', 'place', '--time-column', 'year', '--outcome', 'jobs'];
const nyby = ['--treated', 'Nyby', '--start', '2016'];

describe('omstilt evaluate', () => {
  it('needs no database, and answers the same of a long and of a wide table', async () => {
    const one = await run(long, ...columns, ...nyby, '--placebo', '--json');
    const other = await run(
      wide,
      '--layout',
      'wide',
      '--unit-column',
      'place',
      ...nyby,
      '--placebo',
      '--json',
    );
    expect([one.code, other.code]).toEqual([0, 0]);
    const { timing, ...found } = JSON.parse(one.out);
    expect(JSON.parse(other.out)).toMatchObject(found);
    expect(timing.estimating).toBeGreaterThan(0);
    expect(found).toMatchObject({
      method: 'sdid',
      mode: 'exact',
      standardError: { method: 'placebo-enumerated', n: 5 },
      confidenceInterval: { level: 0.95 },
      pValue: { smallest: 1 / 6 },
    });
    expect(Math.abs(found.estimate + 5)).toBeLessThan(3);
    expect(found.effects).toHaveLength(10);
  });

  it('takes several treated units, wherever the file is named', async () => {
    const several = ['--treated', 'Nyby', '--treated', 'Fjellvik', '--start', '2016', '--without', 'Åsdal'];
    const { out } = await run(long, ...columns, ...several, '--json');
    expect(JSON.parse(out)).toMatchObject({
      diagnostics: { treated: 2, controls: 3 },
      standardError: { method: 'jackknife' },
    });
  });

  it('tells people the estimate, its error, the weights and the path', async () => {
    const { out } = await run(long, ...columns, ...nyby, '--placebo');
    expect(out).toContain('Synthetic difference-in-differences, exact');
    expect(out).toContain('1 treated, 5 controls, 6 periods before, 4 from the treatment on');
    expect(out).toMatch(/Standard error: [\d.]+ \(placebo-enumerated, 5\)/);
    expect(out).toContain('! few-pre-periods');
  });

  it.each([
    ['a place that is not there', ['--treated', 'Nybyen', '--start', '2016'], 'Nyby'],
    ['a start after the last period', ['--treated', 'Nyby', '--start', '2050'], 'treated by 2019'],
    ['everybody treated', [...names.flatMap((name) => ['--treated', name]), '--start', '2016'], 'treated'],
  ])('refuses %s with what to do', async (_, given, told) => {
    const { code, err } = await run(long, ...columns, ...given);
    expect(code).toBe(3);
    expect(err).toContain(told);
  });

  it('draws observed against counterfactual, and every placebo', async () => {
    const file = join(folder, 'drawn.svg');
    expect((await run(long, ...columns, ...nyby, '--placebo', '--plot', file)).code).toBe(0);
    const drawing = await readFile(file, 'utf8');
    expect(drawing.match(/<polyline/g)).toHaveLength(2 + 5);
    expect(drawing).toContain('<title>Nyby: Synthetic difference-in-differences</title>');
    expect(drawing).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('sends no control character of a name to the terminal, in a report, a drawing or a refusal', async () => {
    const strange = long.replaceAll('Fjellvik', 'Fjell\u001b[31m').replaceAll('Nyby', 'Ny\u001bby');
    const file = join(folder, 'strange.svg');
    const treated = ['--treated', 'Ny\u001bby', '--start', '2016'];
    const told = await run(strange, ...columns, ...treated, '--method', 'did', '--placebo', '--plot', file);
    const power = await run(strange, ...columns, ...treated, '--power');
    const refused = await run(strange, ...columns, '--treated', 'Fjel\u001b', '--start', '2016');
    expect([told.code, power.code, refused.code]).toEqual([0, 0, 3]);
    expect(told.out).toContain('Fjell\\u001b[31m');
    for (const words of [told.out, power.out, refused.err, await readFile(file, 'utf8')])
      expect(words).not.toContain('\u001b');
  });

  it('draws over nothing that was read, by whatever name', async () => {
    const path = join(folder, 'read.csv');
    await writeFile(path, long);
    await symlink(path, join(folder, 'linked.csv'));
    for (const plot of [path, join(folder, '.', 'linked.csv')]) {
      const { code, err } = await runAt(path, ...columns, ...nyby, '--plot', plot);
      expect([code, err]).toEqual([2, expect.stringContaining('--plot')]);
    }
    expect(await readFile(path, 'utf8')).toBe(long);
  });

  it('has a level where an interval is, asked for or not', async () => {
    const several = ['--treated', 'Nyby', '--treated', 'Fjellvik', '--start', '2016'];
    for (const asked of [[...several], [...nyby, '--conformal'], [...nyby, '--method', 'asc']]) {
      const { code, out } = await run(long, ...columns, ...asked, '--level', '0.8', '--json');
      expect([code, out]).toEqual([0, expect.stringContaining('"level":0.8')]);
    }
  });

  it('draws nothing where there is no path', async () => {
    const { code, err } = await run(
      long,
      ...columns,
      ...nyby,
      '--method',
      'sdid-staggered',
      '--plot',
      join(folder, 'no.svg'),
    );
    expect(code).toBe(2);
    expect(err).toContain('--plot');
  });

  it('names what is missing of a table with a hole, and leaves it out when told to', async () => {
    const holed = long.replace(/Fjellvik;2013;[\d,]+/, 'Fjellvik;2013;');
    const refused = await run(holed, ...columns, ...nyby, '--json');
    expect(refused.code).toBe(3);
    expect(JSON.parse(refused.out).problem).toMatchObject({
      code: 'unbalanced',
      message: expect.stringContaining('Fjellvik'),
    });
    const kept = await run(holed, ...columns, ...nyby, '--repair', 'units', '--json');
    expect(JSON.parse(kept.out)).toMatchObject({ diagnostics: { controls: 4 } });
  });

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

  it('is used wrongly without the columns of a long table', async () => {
    const { code, err } = await run(long, ...nyby);
    expect(code).toBe(2);
    expect(err).toContain('--unit-column');
  });

  it('says the same with one thread and with several, and refuses a number that is none', async () => {
    const answers = await Promise.all(
      ['1', '3'].map((threads) =>
        run(long, ...columns, ...nyby, '--placebo', '--mode', 'compat', '--workers', threads, '--json'),
      ),
    );
    const [one, three] = answers.map(({ out }) => ({ ...JSON.parse(out), timing: undefined }));
    expect(three).toEqual(one);
    for (const wrong of ['0', '-1', '1.5', 'many']) {
      const { code, err } = await run(long, ...columns, ...nyby, '--workers', wrong);
      expect(code).toBe(2);
      expect(err).toContain('whole number from 1');
    }
  });

  describe('with predictors', () => {
    /** Beside the jobs how many live there, in every other year. */
    const beside = [
      'place;year;jobs;people',
      ...names.flatMap((name, unit) =>
        years.map((year) => {
          const people = year % 2 === 0 ? String(1000 + 150 * unit + (year - 2010) * unit) : '';
          return `${name};${year};${String(place(unit, year)).replace('.', ',')};${people}`;
        }),
      ),
    ].join('\n');
    const spec = {
      predictors: [{ column: 'people' }],
      outcomePredictors: [{ periods: [2011] }, { periods: [2015] }],
    };
    async function withSpec(json: unknown, ...given: string[]) {
      const path = join(folder, `${Math.random()}.json`);
      await writeFile(path, typeof json === 'string' ? json : JSON.stringify(json));
      return run(beside, ...columns, ...nyby, '--predictors', path, ...given);
    }

    it('reads their columns beside the outcome, holes and all, and answers what they weigh', async () => {
      const { code, out } = await withSpec(spec, '--method', 'sc', '--placebo', '--json');
      expect(code).toBe(0);
      const found = JSON.parse(out);
      expect(found).toMatchObject({
        method: 'sc',
        mode: 'exact',
        search: { kind: 'global' },
        pValue: { smallest: 1 / 6 },
      });
      expect(found.predictors.map(({ name }: { name: string }) => name)).toEqual([
        'people',
        'outcome 2011',
        'outcome 2015',
      ]);
      expect(found.predictors[0].treated).toBe(1000);
      expect(found.placebos).toHaveLength(5);
    });

    it('searches as Synth does in mode compat', async () => {
      const { out } = await withSpec(spec, '--method', 'sc', '--mode', 'compat');
      expect(out).toContain('Predictor weights: as Synth searches');
    });

    it('is used wrongly with another method, and with a file that is no JSON', async () => {
      const other = await withSpec(spec, '--method', 'sdid');
      expect([other.code, other.err]).toEqual([
        2,
        expect.stringContaining('--predictors are of --method sc'),
      ]);
      const broken = await withSpec('{ "predictors": ', '--method', 'sc');
      expect([broken.code, broken.err]).toEqual([2, expect.stringContaining('is not JSON')]);
    });

    it('refuses what the specification does not mean, with its path', async () => {
      const window = await withSpec(
        { predictors: [{ column: 'people', windw: [2010, 2012] }] },
        '--method',
        'sc',
      );
      expect(window.code).toBe(3);
      expect(window.err).toContain('predictors[0].windw');
      const after = await withSpec(
        { predictors: [{ column: 'people', window: [2010, 2018] }] },
        '--method',
        'sc',
      );
      expect(after.err).toContain('2018 is not before the treatment');
      const column = await withSpec({ predictors: [{ column: 'peple' }] }, '--method', 'sc');
      expect(column.err).toContain('people');
    });
  });
});
