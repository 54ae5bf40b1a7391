import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Country, randomCountry } from '../testing/random-country.ts';
import { placeGraph } from './graph.ts';
import { followed, isOn } from './lineage.ts';
import { eraOf, placesOn } from './on-a-day.ts';
import { type Unit, unitsOn } from './units.ts';

const codesOf = (places: readonly { readonly code: string }[]) => places.map(({ code }) => code);
const truthOn = ({ years }: Country, day: string) =>
  years.findLast((year) => year.day <= day)?.farmsOf ?? new Map();
const anyDay = fc.integer({ min: 2000, max: 2009 }).map((year) => `${year}-07-01`);

/** The farms of a unit as its parts on a day have them; undefined where it has no part. */
const farmsOn = (country: Country, unit: Unit, day: string) =>
  unit.eras
    .filter((era) => isOn(era, day))
    .flatMap(({ code }) => truthOn(country, day).get(code) ?? [])
    .sort((one, other) => one - other);

describe('whatever happened to municipalities, in whatever order it is told', () => {
  it('those of every day are those there were', () => {
    fc.assert(
      fc.property(randomCountry, (country) => {
        const graph = placeGraph(country.list);
        for (const { day, farmsOf } of country.years)
          expect(codesOf(placesOn(graph, day))).toEqual([...farmsOf.keys()].sort());
      }),
    );
  });

  it('the order of lines never matters, nor that one is told twice', () => {
    fc.assert(
      fc.property(
        randomCountry.chain((country) =>
          fc.tuple(
            fc.constant(country),
            fc.shuffledSubarray([...country.list.changes, ...country.list.changes], {
              minLength: country.list.changes.length * 2,
            }),
          ),
        ),
        ([{ list }, changes]) => {
          const told = placeGraph(list);
          const retold = placeGraph({ ...list, changes });
          expect(retold.eras).toEqual(told.eras);
          expect(retold.turns).toEqual(told.turns);
        },
      ),
    );
  });

  it('a code has at most one era on a day, and eras of a code never overlap', () => {
    fc.assert(
      fc.property(randomCountry, ({ list }) => {
        for (const eras of placeGraph(list).byCode.values())
          eras.forEach((era, at) => {
            const next = eras[at + 1];
            if (era.from !== null && era.until !== null) expect(era.from < era.until).toBe(true);
            if (next) expect((era.until ?? '9999') <= (next.from ?? '')).toBe(true);
          });
      }),
    );
  });

  it('a code is found on a day, or there is a reason, and what it became holds its farms', () => {
    fc.assert(
      fc.property(randomCountry, anyDay, (country, day) => {
        const graph = placeGraph(country.list);
        for (const code of graph.byCode.keys()) {
          const answer = eraOf(graph, code, day);
          expect(answer.found).toBe(truthOn(country, day).has(code));
          if (answer.found || answer.why === 'never' || answer.why === 'before-the-list') continue;
          const era = answer.why === 'no-longer' ? answer.was : answer.is;
          const lastDay = era.until === null ? '2009-12-31' : dayBefore(era.until);
          const held = truthOn(country, lastDay).get(code) ?? [];
          const lies = new Set(answer.lies.flatMap((each) => truthOn(country, day).get(each.code) ?? []));
          expect(held.filter((farm: number) => !lies.has(farm))).toEqual([]);
        }
      }),
    );
  });

  it('predecessors and successors are each other’s, on adjoining days', () => {
    fc.assert(
      fc.property(randomCountry, ({ list }) => {
        const graph = placeGraph(list);
        for (const [era, later] of graph.successors)
          for (const each of later) {
            expect(graph.predecessors.get(each)).toContain(era);
            expect(each.from).toBe(era.until);
          }
        for (const era of graph.eras) {
          expect(followed(graph, era, era.from ?? '2000-01-01')).toEqual([era]);
          if (era.until !== null) expect(graph.successors.get(era)?.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('what happened on a day leaves no farm behind: those before are those after', () => {
    fc.assert(
      fc.property(randomCountry, (country) => {
        for (const { on, before, after } of placeGraph(country.list).turns) {
          const was = before.flatMap(({ code }) => truthOn(country, dayBefore(on)).get(code) ?? []);
          const is = after.flatMap(({ code }) => truthOn(country, on).get(code) ?? []);
          expect(is.sort()).toEqual(was.sort());
        }
      }),
    );
  });
});

describe('the units of any window on any boundary date', () => {
  const asked = fc.tuple(randomCountry, anyDay, anyDay, anyDay).map(([country, boundaries, one, other]) => {
    const [from, to] = one < other ? [one, other] : [other, one];
    return { country, graph: placeGraph(country.list), boundaries, window: { from, to } };
  });

  it('partition the municipalities of the boundary date', () => {
    fc.assert(
      fc.property(asked, ({ graph, boundaries, window }) => {
        const members = unitsOn(graph, boundaries, window).flatMap((unit) => codesOf(unit.members));
        expect(members.toSorted()).toEqual(codesOf(placesOn(graph, boundaries)));
      }),
    );
  });

  it('hold the same farms on every day of the window and the boundary date: sums are conserved and nobody is counted twice', () => {
    fc.assert(
      fc.property(asked, ({ country, graph, boundaries, window }) => {
        const days = country.years
          .map(({ day }) => day)
          .filter((day) => day >= window.from && day <= window.to);
        const units = unitsOn(graph, boundaries, window);
        for (const day of [window.from, ...days, window.to]) {
          for (const unit of units)
            expect(farmsOn(country, unit, day)).toEqual(farmsOn(country, unit, boundaries));
          expect(units.flatMap((unit) => farmsOn(country, unit, day))).toHaveLength(country.farms);
        }
      }),
    );
  });

  it('are not coarser than they must be: a composite is held together by changes within the window', () => {
    fc.assert(
      fc.property(asked, ({ graph, boundaries, window }) => {
        const from = [window.from, boundaries].sort()[0] as string;
        const to = [window.to, boundaries].sort()[1] as string;
        for (const unit of unitsOn(graph, boundaries, window)) {
          const reached = new Set(unit.members.slice(0, 1));
          for (const era of reached)
            for (const turn of graph.turns)
              if (turn.on > from && turn.on <= to && [...turn.before, ...turn.after].includes(era))
                for (const each of [...turn.before, ...turn.after]) reached.add(each);
          expect([...reached].sort((a, b) => a.id - b.id)).toEqual(unit.eras);
        }
      }),
    );
  });

  it('are the municipalities themselves where nothing happens in the window, whatever happened outside it', () => {
    fc.assert(
      fc.property(randomCountry, anyDay, ({ list }, boundaries) => {
        const graph = placeGraph(list);
        const window = { from: `${boundaries.slice(0, 4)}-02-01`, to: `${boundaries.slice(0, 4)}-12-31` };
        const units = unitsOn(graph, boundaries, window);
        expect(units.map(({ id }) => id)).toEqual(codesOf(placesOn(graph, boundaries)));
        expect(units).toEqual(unitsOn(graph, boundaries));
      }),
    );
  });

  it('are named by their members, sorted', () => {
    fc.assert(
      fc.property(asked, ({ graph, boundaries, window }) => {
        for (const { id, members } of unitsOn(graph, boundaries, window))
          expect(id).toBe(codesOf(members).toSorted().join('+'));
      }),
    );
  });
});

const dayBefore = (day: string) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
