/** The numbers of one cell, taken once for the largest and used again for each: nothing is allocated between cells. */
export type Workspace = {
  /** Positions in the sample: the treated first. */
  readonly members: Int32Array;
  treated: number;
  comparisons: number;
  /** Constant and covariates: how many columns. */
  readonly width: number;
  /** Member by member, `width` numbers each; covariates have mean 0 and deviation 1 within the cell. */
  readonly design: Float64Array;
  /** The change of the outcome since the base period; less its prediction once that is made. */
  readonly change: Float64Array;
  /** The chance to be treated. */
  readonly chance: Float64Array;
  /** A comparison's weight: its odds to be treated. */
  readonly weight: Float64Array;
  /** Factors of the two Gram matrices, `width` × `width`. */
  readonly outcomeGram: Float64Array;
  readonly chanceGram: Float64Array;
  /** Vectors of `width`. */
  readonly outcomeVector: Float64Array;
  readonly chanceVector: Float64Array;
  readonly slopes: Float64Array;
};

export function workspaceOf(units: number, covariates: number): Workspace {
  const width = covariates + 1;
  return {
    members: new Int32Array(units),
    treated: 0,
    comparisons: 0,
    width,
    design: new Float64Array(units * width),
    change: new Float64Array(units),
    chance: new Float64Array(units),
    weight: new Float64Array(units),
    outcomeGram: new Float64Array(width * width),
    chanceGram: new Float64Array(width * width),
    outcomeVector: new Float64Array(width),
    chanceVector: new Float64Array(width),
    slopes: new Float64Array(width),
  };
}
