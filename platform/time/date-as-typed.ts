/**
 * A year, a month or a day as people of the North type it (`2008`, `11.2008`, `3.11.2008`, `3/11 2008`, and ISO as
 * Swedes do) as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. Whether such a day exists is judged by `parseWhen`.
 */
export function dateAsTyped(typed: string): string | undefined {
  const text = typed.trim();
  if (/^\d{4}(-\d{2}(-\d{2})?)?$/.test(text)) return text;
  const parts = text.split(/[\s./-]+/).filter(Boolean);
  if (parts.length > 3 || !parts.every((part) => /^\d{1,4}$/.test(part))) return undefined;
  const [year = '', month, day] = parts.reverse();
  if (!/^\d{4}$/.test(year)) return undefined;
  if ([month, day].some((part) => part !== undefined && part.length > 2)) return undefined;
  return [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
}
