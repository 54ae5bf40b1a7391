/**
 * Share of a gamma distribution of this shape (scale one) below `x`: the regularised lower incomplete gamma function. A series
 * below the mean, a continued fraction (Lentz 1976) above. Source: Abramowitz and Stegun (1964), 6.5.29 and 6.5.31.
 */
export function gammaBelow(x: number, shape: number): number {
  if (!(x > 0)) return 0;
  if (!(shape > 0)) return 1;
  const front = Math.exp(shape * Math.log(x) - x - logGamma(shape));
  if (x < shape + 1) return Math.min(1, (front * seriesOf(x, shape)) / shape);
  return Math.max(0, 1 - front * fractionOf(x, shape));
}

/** The value below which this share of a gamma distribution lies, by halving an interval until no double is left within it. */
export function gammaQuantile(share: number, shape: number): number {
  if (!(shape > 0)) return 0;
  let low = 0;
  let high = shape + 1;
  while (gammaBelow(high, shape) < share) high *= 2;
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high || high - low < 1e-14 * high) return middle;
    if (gammaBelow(middle, shape) < share) low = middle;
    else high = middle;
  }
}

/** Natural logarithm of the gamma function of a positive number (Lanczos 1964, SIAM J. Numer. Anal. 1). */
export function logGamma(x: number): number {
  let sum = lanczos[0] as number;
  for (let at = 1; at < lanczos.length; at++) sum += (lanczos[at] as number) / (x - 1 + at);
  const shifted = x + 6.5;
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(shifted) - shifted + Math.log(sum);
}

function seriesOf(x: number, shape: number): number {
  let term = 1;
  let sum = 1;
  for (let at = 1; term > sum * 1e-17; at++) {
    term *= x / (shape + at);
    sum += term;
  }
  return sum;
}

function fractionOf(x: number, shape: number): number {
  const tiny = 1e-300;
  let b = x + 1 - shape;
  let c = 1 / tiny;
  let d = 1 / b;
  let product = d;
  for (let at = 1; ; at++) {
    const a = -at * (at - shape);
    b += 2;
    d = 1 / (a * d + b || tiny);
    c = b + a / c || tiny;
    product *= d * c;
    if (Math.abs(d * c - 1) < 4e-16 || at > 10_000_000) return product;
  }
}

const lanczos = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];
