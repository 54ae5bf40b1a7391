import { useFormat } from '#platform/ui/language/use-format.ts';
import type { Basis } from '../terms.ts';

/** Amounts as they are written: persons whole unless a share divides them, full-time equivalents with a decimal in a column. */
export function useAmount() {
  const format = useFormat();
  return {
    /** In a sentence: `41`, `4,5`. */
    amount: (hundredths: number) => format.number(Math.round(hundredths) / 100),
    /** In a column, where decimals stand below each other: `24,0`. */
    inColumn: (hundredths: number, basis: Basis) => {
      if (basis === 'persons' && hundredths % 100 === 0) return format.number(hundredths / 100);
      return format.number(hundredths / 100, hundredths % 10 === 0 ? 1 : 2);
    },
    percent: (share: number) => `${format.number(share / 100)}\u00a0%`,
  };
}
