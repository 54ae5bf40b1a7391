import { gammaQuantile } from './gamma.ts';

/**
 * The exact interval of a Poisson mean of which `count` was seen (Garwood 1936, Biometrika 28): never covers less than
 * `confidence`. A count need not be whole, as of full-time equivalents. Count from 0, confidence between 0 and 1.
 */
export function poissonInterval(
  count: number,
  confidence: number,
): { readonly low: number; readonly high: number } {
  if (count > large) return wilsonHilferty(count, confidence);
  const tail = (1 - confidence) / 2;
  return { low: gammaQuantile(tail, count), high: gammaQuantile(1 - tail, count + 1) };
}

/** From here on the approximation by a cube (Wilson and Hilferty 1931, PNAS 17) agrees to nine digits, and does not take the longer the larger the count. */
const large = 1e5;

function wilsonHilferty(count: number, confidence: number) {
  // Half of the square of a standard normal is a gamma of shape ½.
  const z = Math.sqrt(2 * gammaQuantile(confidence, 0.5));
  const limit = (mean: number, by: number) => mean * (1 - 1 / (9 * mean) + by / (3 * Math.sqrt(mean))) ** 3;
  return { low: limit(count, -z), high: limit(count + 1, z) };
}
