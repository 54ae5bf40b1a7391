import norway from './norway-2024.json' with { type: 'json' };

/** A municipality as one square of a map on which all are equally large: `col` grows eastwards, `row` southwards. */
export type Place = {
  readonly code: string;
  readonly name: string;
  /** What it is called in Sámi or Kven. */
  readonly otherNames: readonly string[];
  readonly county: { readonly code: string; readonly name: string };
  readonly col: number;
  readonly row: number;
};

const counties: Readonly<Record<string, string>> = norway.counties;

/** The municipalities of Norway as they have been since 1 January 2024, by their number. */
export const placesOfNorway: readonly Place[] = norway.tiles.map(
  ([number, name, col, row, ...otherNames]) => {
    const code = String(number);
    const county = code.slice(0, 2);
    return {
      code,
      name: String(name),
      otherNames: otherNames.map(String),
      county: { code: county, name: counties[county] ?? county },
      col: Number(col),
      row: Number(row),
    };
  },
);
