import { normalQuantile } from '../numbers/normal.ts';
import type { ConfidenceInterval } from './evaluation.ts';

/** The estimate and so many errors around it, as if it were normal. Without an error: unbounded. */
export function around(
  estimate: number,
  error: number | null,
  method: string,
  level = 0.95,
): ConfidenceInterval {
  const z = normalQuantile(1 - (1 - level) / 2);
  return {
    low: error === null ? null : estimate - z * error,
    high: error === null ? null : estimate + z * error,
    level,
    method,
  };
}
