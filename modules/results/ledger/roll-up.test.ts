import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { totalsOf } from '../rules.ts';
import { bases, kinds, stages } from '../terms.ts';
import { rollUp } from './roll-up.ts';

const programme = (unit_id: string, county: string | null, example = false) => ({
  unit_id,
  name: `Omstilling ${unit_id}`,
  slug: unit_id,
  county,
  example,
});

const row = (of: string, hundredths: number, organisationName = 'Bedrift') => ({
  programme: of,
  kind: 'created' as const,
  basis: 'persons' as const,
  standing: { stage: 'verified' as const, hundredths, lost: 0 },
  country: 'NO' as const,
  organisationNumber: null,
  organisationName,
});

describe('what is made up', () => {
  const found = rollUp(
    [programme('dalen', 'Nordfylket'), programme('eksempelvik', 'Nordfylket', true)],
    [row('dalen', 300), row('eksempelvik', 50_000, 'Oppdiktet')],
  );

  it('is in no sum of a real county, and in none of all', () => {
    expect(found.all.created.persons.verified).toBe(300);
    expect([found.all.rows, found.all.firms]).toEqual([1, 1]);
    expect(found.counties).toHaveLength(1);
    expect(found.counties[0]?.created.persons.verified).toBe(300);
    expect(found.counties[0]?.programmes.map(({ slug }) => slug)).toEqual(['dalen']);
  });

  it('is summed by itself', () => {
    expect(found.examples.all.created.persons.verified).toBe(50_000);
    expect(found.examples.counties.map(({ county }) => county)).toEqual(['Nordfylket']);
    expect(found.examples.counties[0]?.programmes.map(({ slug }) => slug)).toEqual(['eksempelvik']);
  });
});

it('a firm in two programmes is one firm, and two rows', () => {
  const { all } = rollUp([programme('a', 'A'), programme('b', 'B')], [row('a', 100), row('b', 200)]);
  expect([all.rows, all.firms]).toEqual([2, 1]);
});

it('a programme without rows, and one without a county, are there all the same', () => {
  const { counties } = rollUp([programme('a', 'A'), programme('b', null)], []);
  expect(counties.map(({ county, programmes }) => [county, programmes.length])).toEqual([
    ['A', 1],
    [null, 1],
  ]);
});

it('all is the sum of its counties, a county of its programmes, a programme of its rows, whatever there is', () => {
  const units = ['a', 'b', 'c', 'd', 'e'];
  const rows = fc.array(
    fc.record({
      programme: fc.constantFrom(...units),
      kind: fc.constantFrom(...kinds),
      basis: fc.constantFrom(...bases),
      standing: fc.option(
        fc.record({ stage: fc.constantFrom(...stages), hundredths: fc.nat(100_000), lost: fc.nat(100_000) }),
      ),
      country: fc.constant('NO' as const),
      organisationNumber: fc.constant(null),
      organisationName: fc.constantFrom('En', 'To', 'Tre'),
    }),
  );
  const places = fc.tuple(
    ...units.map((unit) =>
      fc.tuple(fc.constantFrom('A', 'B', null), fc.boolean()).map(([county, example]) => {
        return programme(unit, county, example);
      }),
    ),
  );
  fc.assert(
    fc.property(places, rows, (programmes, given) => {
      const { examples, ...real } = rollUp(programmes, given);
      for (const [part, isExample] of [
        [real, false],
        [examples, true],
      ] as const) {
        const members = part.counties.flatMap((county) => county.programmes);
        expect(members.map(({ slug }) => slug).sort()).toEqual(
          programmes.filter(({ example }) => example === isExample).map(({ slug }) => slug),
        );
        for (const { slug, created, secured } of members)
          expect({ created, secured }).toEqual(totalsOf(given.filter((each) => each.programme === slug)));
        for (const kind of kinds) {
          for (const basis of bases) {
            for (const what of ['expected', 'reported', 'verified', 'lost', 'rows'] as const) {
              const sum = (of: readonly (typeof members)[number][] | typeof part.counties) =>
                of.reduce((found, each) => found + each[kind][basis][what], 0);
              expect(sum(part.counties)).toBe(part.all[kind][basis][what]);
              for (const county of part.counties)
                expect(sum(county.programmes)).toBe(county[kind][basis][what]);
            }
          }
        }
      }
    }),
  );
});
