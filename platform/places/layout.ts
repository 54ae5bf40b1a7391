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

/** A layout as it is kept: a square is its code, name, column, row and other names. */
type Layout = {
  readonly counties: Readonly<Record<string, string>>;
  readonly tiles: readonly (readonly (string | number)[])[];
};

export const placesOf = ({ counties, tiles }: Layout): readonly Place[] =>
  tiles.map(([number, name, col, row, ...otherNames]) => {
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
  });
