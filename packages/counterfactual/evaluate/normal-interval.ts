import type { ConfidenceInterval } from './evaluation.ts';

/** 97.5 % of the normal distribution. */
const z = 1.959963984540054;

/** The estimate and so many errors around it, as if it were normal. Without an error: unbounded. */
export const around = (estimate: number, error: number | null, method: string): ConfidenceInterval => ({
  low: error === null ? null : estimate - z * error,
  high: error === null ? null : estimate + z * error,
  level: 0.95,
  method,
});
