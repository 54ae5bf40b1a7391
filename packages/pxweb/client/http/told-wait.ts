/**
 * Milliseconds that an answer asks one to wait; null where it asks for nothing. When the window begins anew counts only for 429:
 * it stands in answers of all kinds.
 */
export function toldWait(status: number, headers: Headers, now: number): number | null {
  for (const name of ['retry-after', ...(status === 429 ? resets : [])]) {
    const ms = untilOf(headers.get(name), now);
    if (ms !== null) return ms;
  }
  return null;
}

/** When the window begins anew, by the names that are in use. */
export const resets = ['x-ratelimit-reset', 'ratelimit-reset', 'x-rate-limit-reset'];

/**
 * Servers write seconds from now, seconds or milliseconds since 1970, or a date. Which one, its size tells: a window of
 * three years is nobody's.
 */
export function untilOf(text: string | null, now: number): number | null {
  if (text === null || text.trim() === '') return null;
  const amount = Number(text);
  const at = Number.isNaN(amount) ? Date.parse(text) : momentOf(amount, now);
  return Number.isNaN(at) || amount < 0 ? null : Math.max(0, at - now);
}

function momentOf(amount: number, now: number): number {
  if (amount < 1e8) return now + amount * 1000;
  return amount < 1e11 ? amount * 1000 : amount;
}
