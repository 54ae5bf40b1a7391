/** The first and the last year that a day may lie in: PostgreSQL, `Date` and the pages write all of them the same way. */
export const years = { first: '1800', last: '9998' } as const;

/** Whether a day is in the years that count here; what is no day at all is for others to say. */
export function isInReach(text: string): boolean {
  const [, year] = /^(\d{4})-/.exec(text) ?? [];
  return year === undefined || (year >= years.first && year <= years.last);
}
