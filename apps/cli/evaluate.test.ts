import { readFile, symlink, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { columns, evaluating, long, names, nyby, wide } from './testing/evaluating.ts';

const { at, run, runAt } = evaluating();

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
    const file = at('drawn.svg');
    expect((await run(long, ...columns, ...nyby, '--placebo', '--plot', file)).code).toBe(0);
    const drawing = await readFile(file, 'utf8');
    expect(drawing.match(/<polyline/g)).toHaveLength(2 + 5);
    expect(drawing).toContain('<title>Nyby: Synthetic difference-in-differences</title>');
    expect(drawing).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('sends no control character of a name to the terminal, in a report, a drawing or a refusal', async () => {
    const strange = long.replaceAll('Fjellvik', 'Fjell\u001b[31m').replaceAll('Nyby', 'Ny\u001bby');
    const file = at('strange.svg');
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
    const path = at('read.csv');
    await writeFile(path, long);
    await symlink(path, at('linked.csv'));
    for (const plot of [path, at('.', 'linked.csv')]) {
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
      at('no.svg'),
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
});
