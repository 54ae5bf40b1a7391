import type { Found } from './nelder-mead.ts';

/**
 * Minimises a function of a few numbers by its slopes: BFGS with the step halved (times `shorten`) until it gains enough, as algorithm 21 of
 * Nash (1990), Compact Numerical Methods, which R's `optim` walks. `slopes` puts the gradient at a point into its second argument. Where the
 * function has kinks it ends at one of them.
 */
export function variableMetric(
  f: (at: Float64Array) => number,
  slopes: (at: Float64Array, into: Float64Array) => void,
  start: Float64Array,
  {
    tolerance = 1e-8,
    most = 100,
    shorten = 0.2,
  }: { tolerance?: number; most?: number; shorten?: number } = {},
): Found {
  const n = start.length;
  const at = Float64Array.from(start);
  const from = new Float64Array(n);
  const slope = new Float64Array(n);
  const change = new Float64Array(n);
  const step = new Float64Array(n);
  const turned = new Float64Array(n);
  const inverse = new Float64Array(n * n);
  let value = f(at);
  let evaluations = 1;
  slopes(at, slope);
  let fresh = true;
  let sinceFresh = 0;
  for (let round = 0; round < most; round += 1) {
    if (fresh) {
      inverse.fill(0);
      for (let i = 0; i < n; i += 1) inverse[i * n + i] = 1;
      sinceFresh = 0;
    }
    from.set(at);
    change.set(slope);
    times(slope, step);
    let along = 0;
    for (let i = 0; i < n; i += 1) {
      step[i] = -(step[i] as number);
      along += (step[i] as number) * (slope[i] as number);
    }
    const moved = along < 0 && forward(along);
    if (!moved) {
      if (fresh) break;
      fresh = true;
      continue;
    }
    slopes(at, slope);
    sinceFresh += 1;
    fresh = !update() || sinceFresh > 2 * n;
  }
  return { at, value, evaluations };

  /** Goes along the step; whether it gained more than the tolerance. */
  function forward(along: number): boolean {
    // A step without end would never come near to where it began.
    for (let length = 1; length > Number.MIN_VALUE; length *= shorten) {
      let still = 0;
      for (let i = 0; i < n; i += 1) {
        at[i] = (from[i] as number) + length * (step[i] as number);
        // The steps are of the order of one: ten keeps those apart that rounding alone would tell.
        if (10 + (at[i] as number) === 10 + (from[i] as number)) still += 1;
      }
      if (still === n) {
        at.set(from);
        return false;
      }
      const tried = f(at);
      evaluations += 1;
      if (!(tried <= value + 1e-4 * along * length)) continue;
      const gained = Math.abs(tried - value) > tolerance * (Math.abs(value) + tolerance);
      value = tried;
      for (let i = 0; i < n; i += 1) step[i] = length * (step[i] as number);
      return gained;
    }
    at.set(from);
    return false;
  }

  function times(vector: Float64Array, into: Float64Array): void {
    for (let i = 0; i < n; i += 1) {
      let sum = 0;
      for (let j = 0; j < n; j += 1) sum += (inverse[i * n + j] as number) * (vector[j] as number);
      into[i] = sum;
    }
  }

  /** The inverse of what curves the function, by what the step told. False where it told nothing. */
  function update(): boolean {
    let along = 0;
    for (let i = 0; i < n; i += 1) {
      change[i] = (slope[i] as number) - (change[i] as number);
      along += (step[i] as number) * (change[i] as number);
    }
    if (!(along > 0)) return false;
    times(change, turned);
    let curved = 0;
    for (let i = 0; i < n; i += 1) curved += (turned[i] as number) * (change[i] as number);
    const stretch = 1 + curved / along;
    for (let i = 0; i < n; i += 1)
      for (let j = 0; j < n; j += 1)
        inverse[i * n + j] =
          (inverse[i * n + j] as number) +
          (stretch * (step[i] as number) * (step[j] as number) -
            (step[i] as number) * (turned[j] as number) -
            (turned[i] as number) * (step[j] as number)) /
            along;
    return true;
  }
}

/** Slopes by differences to both sides, `width` apart; as R's `optim` takes them. */
export const centralDifferences =
  (f: (at: Float64Array) => number, width = 1e-3) =>
  (at: Float64Array, into: Float64Array): void => {
    for (let i = 0; i < at.length; i += 1) {
      const here = at[i] as number;
      at[i] = here + width;
      const above = f(at);
      at[i] = here - width;
      const below = f(at);
      at[i] = here;
      into[i] = (above - below) / (2 * width);
    }
  };
