/**
 * What the model knows of an industry. Shares are those of Norwegian municipalities of this size, rounded (Statistics Norway, table
 * 13470, small municipalities of one county 2016–2025); groups there that hold two sections are divided by us. The rest is chosen.
 */
export type Industry = {
  readonly section: string;
  /** Of all jobs, before an area's profile. */
  readonly share: number;
  /** Growth in a year that is not local. */
  readonly trend: number;
  /** How many per cent it moves when the national cycle moves one. */
  readonly cycle: number;
  /** Jobs for each establishment. */
  readonly size: number;
};

const industry = (section: string, share: number, trend: number, cycle: number, size: number): Industry => ({
  section,
  share,
  trend,
  cycle,
  size,
});

export const industries: readonly Industry[] = [
  industry('A', 0.055, -0.012, 0.2, 1.4),
  industry('B', 0.002, 0, 1, 6),
  industry('C', 0.08, -0.008, 1.5, 13),
  industry('D', 0.02, 0, 0.1, 11),
  industry('E', 0.007, 0.006, 0.2, 8),
  industry('F', 0.11, 0.01, 1.8, 4.5),
  industry('G', 0.115, -0.002, 0.9, 6),
  industry('H', 0.045, -0.003, 0.9, 5),
  industry('I', 0.04, 0.006, 1.4, 7),
  industry('J', 0.009, 0.01, 0.7, 4),
  industry('K', 0.01, -0.012, 0.4, 6),
  industry('L', 0.008, 0.006, 0.6, 2),
  industry('M', 0.028, 0.012, 0.8, 3),
  industry('N', 0.03, 0.008, 1.4, 5),
  industry('O', 0.05, 0.001, 0, 14),
  industry('P', 0.1, 0.004, 0, 18),
  industry('Q', 0.243, 0.009, 0, 12),
  industry('R', 0.02, 0.006, 0.3, 3),
  industry('S', 0.018, 0, 0.4, 2),
];
