/** The day that figures stand for: the one asked for, and of those to come none. What stands then is not known. */
export const dayAsked = (on: string | undefined, today: string): string =>
  on !== undefined && on < today ? on : today;
