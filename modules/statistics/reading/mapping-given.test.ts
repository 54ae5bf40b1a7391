import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mappingGiven, readStatistics } from './index.ts';
import { guessed, known } from './testing/known.ts';

const text = 'kommune;år;alder;folketall\n3443;2020;a;1\n3443;2020;b;2\n0301;2020;a;1\n0301;2020;b;2\n';

describe('a mapping that comes from outside', () => {
  it('is the one that went out, also with a choice laid over it, after it was written as JSON', async () => {
    const { mapping, questions } = await guessed(text);
    expect(mappingGiven(JSON.parse(JSON.stringify(mapping)))).toEqual({ ok: true, value: mapping });
    for (const choice of questions.flatMap(({ choices }) => choices))
      expect(mappingGiven({ ...mapping, ...choice.mapping }).ok).toBe(true);
  });

  it('is refused with the place where it is none', async () => {
    const { mapping } = await guessed(text);
    const pathOf = (change: object) => {
      const read = mappingGiven({ ...mapping, ...change });
      return read.ok ? 'read' : read.problem.params?.path;
    };
    expect(pathOf({ boundaries: '2024-02-30' })).toBe('boundaries');
    expect(pathOf({ place: { column: -1, as: 'code' } })).toBe('place.column');
    expect(pathOf({ period: { from: 'constant', period: '2020K1' } })).toBe('period.period');
    for (const series of ['A b!', '__proto__', 'a'.repeat(150)])
      expect(pathOf({ values: [{ ...mapping?.values[0], series }] })).toBe('values.0.series');
    expect(mappingGiven(null)).toMatchObject({ ok: false, problem: { code: 'mapping-unreadable' } });
  });

  it('whatever it says, reads or is refused and never throws', async () => {
    const { mapping, held } = await guessed(text);
    const column = fc.nat(6);
    const place = fc.record({ column, as: fc.constantFrom('code', 'name') });
    const change = fc.record(
      {
        place,
        period: fc.oneof(
          fc.record({
            from: fc.constant('column'),
            column,
            within: fc.option(fc.record({ column, of: fc.constantFrom('quarter', 'month', 'week') })),
          }),
          fc.record({ from: fc.constant('constant'), period: fc.constantFrom('2020', '2020Q1', '1700') }),
          fc.constant({ from: 'headings' }),
        ),
        series: fc.option(
          fc.record({
            column,
            keys: fc.constantFrom({}, { a: 'no.population', b: null }, { '3443': 'x', __proto__: null }),
          }),
        ),
        values: fc.array(
          fc.record({
            column,
            series: fc.option(fc.constantFrom('no.population', 'x')),
            period: fc.option(fc.constantFrom('2020', '2020M01')),
            place: fc.option(place),
            numbers: fc.record({ decimal: fc.option(fc.constantFrom('comma', 'point')) }),
          }),
          { maxLength: 4 },
        ),
        state: fc.option(fc.record({ column })),
        filters: fc.array(fc.record({ column, is: fc.array(fc.constantFrom('a', '3443', '')) }), {
          maxLength: 2,
        }),
        repeated: fc.constantFrom('refuse', 'add'),
        boundaries: fc.option(fc.constantFrom('2024-01-01', '1800-01-01', '9999-12-31')),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(change, async (over) => {
        const given = mappingGiven({ ...mapping, ...over });
        if (!given.ok) return;
        const read = await readStatistics(held, given.value, known);
        if (!read.ok) expect(read.problem.status).toBe(422);
        else expect(read.value.counts.failed).toBeLessThanOrEqual(4);
      }),
      { numRuns: 2_000 },
    );
  }, 60_000);
});
