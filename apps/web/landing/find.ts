import { fold } from '#platform/language/fold.ts';
import type { Place } from '#platform/places/layout.ts';
import { type Programme, type TilesOf, tilesOfProgramme } from './on-the-map.ts';

export type Found = {
  readonly programmes: readonly Programme[];
  /** Municipalities of that name in which no published programme lies. */
  readonly without: readonly Place[];
  /** How many more municipalities there would be. */
  readonly more: number;
};

/**
 * What one question finds: programmes by their name, by the names of their municipalities then and now; and the
 * municipalities that have none, so that nobody is left to wonder. Every word must begin a word of the name.
 */
export function find(
  question: string,
  {
    programmes,
    places,
    tilesOf,
  }: { programmes: readonly Programme[]; places: readonly Place[]; tilesOf: TilesOf },
): Found | undefined {
  const asked = wordsOf(question);
  if (asked.join('').length < shortest) return undefined;
  const isMeant = (names: readonly string[]) => names.some((name) => answers(asked, name));
  const meant = places.filter(({ name, otherNames }) => isMeant([name, ...otherNames]));
  const meantCodes = new Set(meant.map(({ code }) => code));
  const occupied = new Set<string>();
  const found = programmes.filter((programme) => {
    const tiles = tilesOfProgramme(programme, tilesOf);
    for (const tile of tiles) occupied.add(tile);
    return (
      isMeant([programme.name, ...programme.municipalities.map(({ name }) => name)]) ||
      [...tiles].some((tile) => meantCodes.has(tile))
    );
  });
  const without = meant
    .filter(({ code }) => !occupied.has(code))
    .sort((a, b) => begins(b, asked) - begins(a, asked) || a.name.localeCompare(b.name, 'nb'));
  return { programmes: found, without: without.slice(0, most), more: Math.max(0, without.length - most) };
}

/** A municipality may be called Å, folded aa; Hå, Ås and Bø are. */
const shortest = 2;
const most = 5;

const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\d]+/u)
    .filter(Boolean);

const answers = (asked: readonly string[], name: string): boolean => {
  const words = wordsOf(name);
  return asked.every((each) => words.some((word) => word.startsWith(each)));
};

const begins = ({ name }: Place, asked: readonly string[]): number =>
  Number(wordsOf(name)[0]?.startsWith(asked[0] ?? '') ?? false);
