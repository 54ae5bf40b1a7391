import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flows } from './commuting.ts';
import { areas } from './county.ts';

const some = fc.array(fc.integer({ min: 20, max: 20_000 }), {
  minLength: areas.length,
  maxLength: areas.length,
});
const sum = (numbers: Iterable<number>) => [...numbers].reduce((all, each) => all + each, 0);

describe('who works where', () => {
  it('adds up to the residents of each area and the jobs of each', () => {
    fc.assert(
      fc.property(some, some, (residents, jobs) => {
        fc.pre(sum(jobs) > 0.3 * sum(residents) && sum(residents) > 0.3 * sum(jobs));
        const table = flows(areas, residents, jobs);
        areas.forEach((_, at) => {
          expect(sum(table.map((row) => row[at] ?? 0)) / (jobs[at] ?? 1)).toBeCloseTo(1, 6);
          expect(sum(table[at] ?? []) / (residents[at] ?? 1)).toBeCloseTo(1, 1);
        });
        expect(table.every((row) => row.every((cell) => cell >= 0))).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('is more where it is nearer, when all are of a size', () => {
    const table = flows(
      areas,
      areas.map(() => 1000),
      areas.map(() => 1000),
    );
    const between = (home: string, work: string) =>
      table[areas.findIndex(({ id }) => id === home)]?.[areas.findIndex(({ id }) => id === work)] ?? 0;
    expect(between('9901', '9901')).toBeGreaterThan(between('9901', '9902'));
    expect(between('9901', '9902')).toBeGreaterThan(between('9901', '9907'));
    expect(between('9901', '9907')).toBeGreaterThan(between('9901', '9911'));
  });

  it('lets the world outside take those for whom there are no jobs', () => {
    const table = flows(
      areas,
      areas.map(() => 1000),
      areas.map(() => 800),
    );
    const out = sum(table.slice(0, -1).map((row) => row[areas.length] ?? 0));
    expect(out - sum(table[areas.length] ?? [])).toBeCloseTo(200 * areas.length, 0);
    expect(table[areas.length]?.[areas.length]).toBe(0);
  });
});
