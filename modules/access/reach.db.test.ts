import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asOwner } from '#platform/database/as-owner.ts';
import { today } from '#platform/time/zone.ts';
import { testDatabase } from '../../tests/database.ts';
import { person } from './testing/access-server.ts';
import { actorAt } from './testing/reach.ts';

type Period = { from: number; until: number };
type Graph = {
  zones: string[];
  links: (Period & { child: number; parent: number })[];
  holdings: (Period & { unit: number; role: 'reader' | 'owner' })[];
  /** Hours since the first day began in UTC. */
  hour: number;
};

/** Days around a turn of the year, in zones so far apart that it is never the same day in all of them for long. */
const zones = ['Europe/Oslo', 'Pacific/Kiritimati', 'America/Adak'];
const days = 6;
const dayOf = (day: number) =>
  day > days ? 'infinity' : new Date(Date.UTC(2019, 11, 29 + day)).toISOString().slice(0, 10);

const period = fc
  .tuple(fc.integer({ min: 0, max: days }), fc.integer({ min: 1, max: days + 1 }))
  .map(([from, length]) => ({ from, until: from + length }));

const graphs: fc.Arbitrary<Graph> = fc.integer({ min: 1, max: 9 }).chain((size) =>
  fc.record({
    zones: fc.array(fc.constantFrom(...zones), { minLength: size, maxLength: size }),
    // A child comes after its parent: no circles, but several parents and several ways.
    links: fc.array(
      fc.tuple(fc.nat(size - 1), fc.nat(size - 1), period).map(([one, other, when]) => ({
        child: Math.max(one, other),
        parent: Math.min(one, other),
        ...when,
      })),
      { maxLength: 14 },
    ),
    holdings: fc
      .array(fc.record({ unit: fc.nat(size - 1), role: fc.constantFrom('reader', 'owner'), when: period }), {
        maxLength: 3,
      })
      .map((all) => all.map(({ when, ...rest }) => ({ ...rest, ...when }))),
    hour: fc.integer({ min: 0, max: days * 24 }),
  }),
);

describe('reach', () => {
  let copy: Awaited<ReturnType<typeof testDatabase>>;
  beforeAll(async () => {
    copy = await testDatabase();
  });
  afterAll(() => copy.drop());

  it('is every unit with a role at it or above it on that day, and never another, for any dated graph', async () => {
    await fc.assert(
      fc.asyncProperty(graphs, async (graph) => {
        const { id } = await person(copy.ownerUrl);
        const units = graph.zones.map(() => randomUUID());
        const links = graph.links.filter(({ child, parent }) => child !== parent);
        await asOwner(copy.ownerUrl, async (query) => {
          for (const [index, unit] of units.entries())
            await query(`select access.place_unit($1, 'county', $2, 'Unit', $3, 'nb', false, '{}')`, [
              unit,
              `u-${unit}`,
              graph.zones[index],
            ]);
          for (const { child, parent, from, until } of links)
            await query('select access.lie_under($1, $2, $3, $4)', [
              units[child],
              units[parent],
              dayOf(from),
              dayOf(until),
            ]);
          for (const { unit, role, from, until } of graph.holdings)
            await query('select access.give_role($1, $2, $3, $4, $5, $6)', [
              units[unit],
              randomUUID(),
              id,
              role,
              dayOf(from),
              dayOf(until),
            ]);
        });
        const moment = Date.UTC(2019, 11, 29, graph.hour);
        const { reach } = await actorAt(copy.ownerUrl, id, new Date(moment).toISOString());
        const expected = units.flatMap((unit, index) => {
          const roles = rolesByClimbing(graph, links, index, moment);
          return roles.length > 0 ? [[unit, roles]] : [];
        });
        expect(Object.fromEntries(reach)).toEqual(Object.fromEntries(expected));
      }),
      { numRuns: 60 },
    );
  });
});

/** The slow twin: from a unit upwards, by the definition, where the database goes down from the roles. */
function rolesByClimbing(graph: Graph, links: Graph['links'], unit: number, moment: number): string[] {
  const on = today(moment, graph.zones[unit] ?? '');
  const holds = ({ from, until }: Period) => dayOf(from) <= on && (until > days || on < dayOf(until));
  const own = graph.holdings.filter((each) => each.unit === unit && holds(each)).map(({ role }) => role);
  // Of the same child, parent and first day the first one stands.
  const above = links
    .filter((each, index) => links.findIndex((other) => isSame(each, other)) === index)
    .filter((each) => each.child === unit && holds(each))
    .flatMap(({ parent }) => rolesByClimbing(graph, links, parent, moment));
  return [...new Set([...own, ...above])].sort();
}

const isSame = (one: Graph['links'][number], other: Graph['links'][number]) =>
  one.child === other.child && one.parent === other.parent && one.from === other.from;
