/**
 * Municipalities that do not exist, with reforms of every kind: a merger (2020), a renumbering (2020), a split (2024), a
 * border that grew without a new code (2018). Numbers begin with 99, which no municipality has.
 */
export type Place = {
  readonly code: string;
  readonly name: string;
  /** The first year it is there, and the first it is gone. */
  readonly from: number;
  readonly to: number | null;
  /** Its inhabitants in 2000 or in its first year, before the growth. */
  readonly size: number;
};

export const places: readonly Place[] = [
  place('9901', 'Eksempelvik', 1986, null, 12_400),
  place('9902', 'Prøvedal', 1986, null, 6_800),
  place('9903', 'Tenkteby', 1986, null, 48_300),
  place('9904', 'Påfunnøy', 1986, null, 940),
  place('9905', 'Vestre Oppspinn', 1986, 2020, 5_100),
  place('9906', 'Østre Oppspinn', 1986, 2020, 3_900),
  place('9907', 'Gjettmark', 1986, 2020, 7_600),
  place('9908', 'Fantefoss', 1986, 2018, 2_200),
  place('9909', 'Dikterstad', 1986, null, 21_000),
  place('9910', 'Liksomnes', 1986, 2024, 9_700),
  place('9921', 'Oppspinn', 2020, null, 9_000),
  place('9927', 'Gjettmark', 2020, null, 7_600),
  place('9931', 'Indre Liksomnes', 2024, null, 6_400),
  place('9932', 'Ytre Liksomnes', 2024, null, 3_300),
];

/** What became of what. */
export type Change = {
  readonly old: string;
  readonly new: string;
  readonly year: number;
};

export const changes: readonly Change[] = [
  { old: '9908', new: '9909', year: 2018 },
  { old: '9905', new: '9921', year: 2020 },
  { old: '9906', new: '9921', year: 2020 },
  { old: '9907', new: '9927', year: 2020 },
  { old: '9910', new: '9931', year: 2024 },
  { old: '9910', new: '9932', year: 2024 },
];

export const placesIn = (year: number): readonly Place[] => places.filter((each) => existsIn(each, year));

export const existsIn = ({ from, to }: Place, year: number): boolean =>
  from <= year && (to === null || year < to);

/**
 * Today's municipalities, each with every code it was made of. Those that were split are no part of any: their years before
 * are in "the rest", as in the real grouping.
 */
export function groups(): readonly { readonly place: Place; readonly codes: readonly string[] }[] {
  return placesIn(2026).map((each) => ({ place: each, codes: [each.code, ...merged(each.code)] }));
}

const merged = (code: string): string[] =>
  changes
    .filter((change) => change.new === code && !isSplit(change.old))
    .flatMap((change) => [change.old, ...merged(change.old)]);

const isSplit = (code: string) => changes.filter(({ old }) => old === code).length > 1;

/** A part of a place that has a number and a size of its own from the beginning on, whatever it belongs to. */
export type Stem = { readonly seed: number; readonly size: number };

/**
 * What a place is made of in a year. Figures are made for the stems and added, so that a merger, a renumbering or a split
 * moves figures between codes and changes no sum.
 */
export function stemsOf(place: Place, year: number): readonly Stem[] {
  const own = place.from === firstYear ? [{ seed: Number(place.code), size: place.size }] : [];
  const joined = changes.filter((change) => change.new === place.code && change.year <= year);
  const theirs = joined.flatMap(({ old }) => {
    if (isSplit(old)) return [{ seed: Number(old), size: place.size }];
    const before = places.find(({ code }) => code === old);
    return before ? stemsOf(before, year) : [];
  });
  return [...own, ...theirs];
}

/** A figure of a place: the sum over its stems; the symbol for "not there" where the place was not. */
export const ofStems = (place: Place, year: number, figure: (stem: Stem) => number): number | '.' =>
  existsIn(place, year) ? stemsOf(place, year).reduce((sum, stem) => sum + figure(stem), 0) : '.';

const firstYear = 1986;

export const splitCodes: readonly string[] = places.map(({ code }) => code).filter(isSplit);

function place(code: string, name: string, from: number, to: number | null, size: number): Place {
  return { code, name, from, to, size };
}
