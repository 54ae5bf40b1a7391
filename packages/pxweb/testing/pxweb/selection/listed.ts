/**
 * What a GET writes after `valueCodes[X]=`. Commas part entries; an expression that has one itself stands in square brackets,
 * or is cut in two like anything else (`%2C` was decoded before: it does not help).
 */
export function listed(written: string): readonly string[] {
  const entries = written.match(/\[[^\]]*\]|[^,]+/g) ?? [];
  return entries.map((entry) => entry.trim().replace(/^\[(.*)\]$/, '$1'));
}
