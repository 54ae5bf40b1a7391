/**
 * XML cannot hold every character. Workbooks write those as `_x000D_`, and a text that looks like such a mark with its
 * first underscore written so (ST_Xstring, ECMA-376 part 1 §22.9.2.19). Reading turns them back.
 */
export const xlsxText = (text: string): string =>
  text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(unwritable, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);

/** Control characters but tab and line feed, halves of pairs, and the two that are no characters. */
const unwritable = /[^\P{Cc}\t\n\u0080-\u009f]|\p{Surrogate}|[\ufffe\uffff]/gu;
