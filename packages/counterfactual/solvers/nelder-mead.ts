export type Found = { readonly at: Float64Array; readonly value: number; readonly evaluations: number };

/**
 * Minimises a function of a few numbers without slopes: a simplex of `n + 1` points that is reflected (1), stretched (2) and drawn in (½).
 * Rules, first simplex (a tenth of the largest coordinate) and stopping (values within `tolerance` of each other) are those of algorithm 19 of
 * Nash (1990), Compact Numerical Methods, which R's `optim` walks: the same function gives the same path.
 */
export function nelderMead(
  f: (at: Float64Array) => number,
  start: Float64Array,
  { tolerance = Math.sqrt(Number.EPSILON), most = 500 }: { tolerance?: number; most?: number } = {},
): Found {
  const n = start.length;
  const points = firstSimplex(start);
  const values = Float64Array.from(points, f);
  const centre = new Float64Array(n);
  const tried = new Float64Array(n);
  const further = new Float64Array(n);
  const near = tolerance * (Math.abs(values[0] as number) + tolerance);
  let evaluations = n + 1;
  let size = Number.POSITIVE_INFINITY;
  let low = 0;
  for (;;) {
    let high = low;
    for (let j = 0; j <= n; j += 1) {
      if ((values[j] as number) < (values[low] as number)) low = j;
      if ((values[j] as number) > (values[high] as number)) high = j;
    }
    const lowest = values[low] as number;
    const highest = values[high] as number;
    if (highest <= lowest + near || evaluations > most)
      return { at: points[low] as Float64Array, value: lowest, evaluations };
    const worst = points[high] as Float64Array;
    centreWithout(high);
    for (let i = 0; i < n; i += 1) tried[i] = 2 * (centre[i] as number) - (worst[i] as number);
    const reflected = f(tried);
    evaluations += 1;
    if (reflected < lowest) {
      for (let i = 0; i < n; i += 1) further[i] = 2 * (tried[i] as number) - (centre[i] as number);
      const stretched = f(further);
      evaluations += 1;
      put(high, stretched < reflected ? further : tried, Math.min(stretched, reflected));
      continue;
    }
    if (reflected < highest) put(high, tried, reflected);
    for (let i = 0; i < n; i += 1) further[i] = ((worst[i] as number) + (centre[i] as number)) / 2;
    const drawnIn = f(further);
    evaluations += 1;
    if (drawnIn < (values[high] as number)) put(high, further, drawnIn);
    else if (reflected >= highest) {
      const smaller = shrink();
      if (!(smaller < size)) return { at: points[low] as Float64Array, value: lowest, evaluations };
      size = smaller;
    }
  }

  function put(at: number, point: Float64Array, value: number): void {
    (points[at] as Float64Array).set(point);
    values[at] = value;
  }

  function centreWithout(out: number): void {
    for (let i = 0; i < n; i += 1) {
      let sum = 0;
      for (let j = 0; j <= n; j += 1) if (j !== out) sum += (points[j] as Float64Array)[i] as number;
      centre[i] = sum / n;
    }
  }

  /** All points halfway to the best; answers how far they lie from it. */
  function shrink(): number {
    const best = points[low] as Float64Array;
    let distance = 0;
    for (let j = 0; j <= n; j += 1) {
      if (j === low) continue;
      const point = points[j] as Float64Array;
      for (let i = 0; i < n; i += 1) {
        point[i] = ((point[i] as number) + (best[i] as number)) / 2;
        distance += Math.abs((point[i] as number) - (best[i] as number));
      }
      values[j] = f(point);
    }
    evaluations += n;
    return distance;
  }
}

function firstSimplex(start: Float64Array): Float64Array[] {
  let step = 0;
  for (const value of start) step = Math.max(step, 0.1 * Math.abs(value));
  if (step < 1e-9) step = 0.1;
  return Array.from({ length: start.length + 1 }, (_, j) => {
    const point = Float64Array.from(start);
    if (j > 0) point[j - 1] = (point[j - 1] as number) + step;
    return point;
  });
}
