import { plain } from '../plain.ts';

/** Two vintages to be held against each other. */
export type SeriesSearch = { readonly before?: number; readonly after?: number };

export function readSeriesSearch(raw: Record<string, unknown>): SeriesSearch {
  const [before, after] = [Number(plain(raw.before)), Number(plain(raw.after))];
  return { ...(isNumber(before) && { before }), ...(isNumber(after) && { after }) };
}

const isNumber = (vintage: number) => Number.isSafeInteger(vintage) && vintage > 0;
