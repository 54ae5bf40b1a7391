import { writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { columns, evaluating, names, nyby, place, years } from './testing/evaluating.ts';

const { at, run } = evaluating();

describe('omstilt evaluate with predictors', () => {
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
    const path = at(`${Math.random()}.json`);
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
    expect([other.code, other.err]).toEqual([2, expect.stringContaining('--predictors are of --method sc')]);
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
