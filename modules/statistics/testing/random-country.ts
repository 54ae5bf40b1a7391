import fc from 'fast-check';
import type { PlaceChange, PlaceList } from '../places/change.ts';

/**
 * A country whose history is invented, and known: every municipality is a set of farms that never move or divide. So what a
 * municipality of any day is, and what it holds, can be told without a graph.
 */
export type Country = {
  readonly list: PlaceList;
  /** The first of each year: what there was on and after that day. */
  readonly years: readonly {
    readonly day: string;
    readonly farmsOf: ReadonlyMap<string, readonly number[]>;
  }[];
  readonly farms: number;
};

type Move = { readonly kind: Kind; readonly who: number; readonly other: number };
const kinds = ['merge', 'absorb', 'split', 'hand-over', 'renumber', 'rename', 'swap'] as const;
type Kind = (typeof kinds)[number];

const move: fc.Arbitrary<Move> = fc.record({
  kind: fc.constantFrom(...kinds),
  who: fc.nat(),
  other: fc.nat(),
});

/** Years 2001 … 2008 with up to three happenings each; places are known on the first or the last day. */
export const randomCountry: fc.Arbitrary<Country> = fc
  .record({
    size: fc.integer({ min: 2, max: 7 }),
    happenings: fc.array(fc.array(move, { maxLength: 3 }), { minLength: 1, maxLength: 8 }),
    knownFirst: fc.boolean(),
  })
  .map(({ size, happenings, knownFirst }) => live(size, happenings, knownFirst));

function live(size: number, happenings: readonly (readonly Move[])[], knownFirst: boolean): Country {
  let made = 0;
  const fresh = () => String(1000 + made++);
  let now = new Map(
    Array.from({ length: size }, (_, at) => [fresh(), [0, 1, 2, 3].map((farm) => at * 4 + farm)]),
  );
  const years = [{ day: '2000-01-01', farmsOf: now }];
  const changes: PlaceChange[] = [];
  happenings.forEach((moves, at) => {
    const day = `${2001 + at}-01-01`;
    const next = new Map(now);
    const untouched = [...now.keys()];
    for (const each of moves)
      for (const [from, to, toName] of happen(each, untouched, next, fresh))
        changes.push({ on: day, from, to, fromName: null, toName: toName ?? null });
    now = next;
    years.push({ day, farmsOf: now });
  });
  const known = years.at(knownFirst ? 0 : -1) as (typeof years)[number];
  return {
    list: {
      since: '2000-01-01',
      known: {
        on: known.day,
        places: [...known.farmsOf.keys()].map((code) => ({ code, name: `Place ${code}` })),
      },
      changes,
    },
    years,
    farms: size * 4,
  };
}

type Lines = (readonly [from: string, to: string, toName?: string])[];

/** Does one thing to municipalities that nothing else happens to on the day; nothing, if there are not enough of them. */
function happen(
  { kind, who, other }: Move,
  untouched: string[],
  next: Map<string, number[]>,
  fresh: () => string,
): Lines {
  const take = (at: number): string | undefined => untouched.splice(at % (untouched.length || 1), 1)[0];
  const farmsOf = (code: string) => next.get(code) ?? [];
  const one = take(who);
  if (one === undefined) return [];
  const farms = farmsOf(one);
  const half = Math.ceil(farms.length / 2);
  if (kind === 'rename') return [[one, one, `Named ${who}`]];
  if (kind === 'renumber') {
    const code = fresh();
    next.delete(one);
    next.set(code, farms);
    return [[one, code]];
  }
  if (kind === 'split') {
    if (farms.length < 2) return [];
    const [first, second] = [fresh(), fresh()];
    next.delete(one);
    next.set(first, farms.slice(0, half));
    next.set(second, farms.slice(half));
    return [
      [one, first],
      [one, second],
    ];
  }
  const two = take(other);
  if (two === undefined) return [];
  const theirs = farmsOf(two);
  if (kind === 'merge') {
    const code = fresh();
    next.delete(one);
    next.delete(two);
    next.set(code, [...farms, ...theirs]);
    return [
      [one, code],
      [two, code],
    ];
  }
  if (kind === 'swap') {
    next.set(one, theirs);
    next.set(two, farms);
    return [
      [one, two],
      [two, one],
    ];
  }
  if (kind === 'absorb') {
    next.delete(two);
    next.set(one, [...farms, ...theirs]);
    return [
      [two, one],
      [one, one],
    ];
  }
  if (farms.length < 2) return [];
  next.set(one, farms.slice(0, half));
  next.set(two, [...theirs, ...farms.slice(half)]);
  return [
    [one, one],
    [one, two],
    [two, two],
  ];
}
