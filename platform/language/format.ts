/** Dates and numbers as the reader writes them; pure, the same in the browser, in letters and in files. */
export * from './dates.ts';
export * from './numbers.ts';
export * from './whens.ts';
