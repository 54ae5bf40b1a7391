import type { Breach, Law } from './law.ts';
import { isCode, isTest, lineOf, type SourceFile } from './tree.ts';

/** Browsers and Node disagree on Nynorsk, on spaces and on names of months; the platform writes them once, for both. */
export const formatting: Law = {
  name: '10-formatting',
  guarantee: 'dates and numbers are written for people by platform/language only',
  check: (tree) =>
    tree.files
      .filter(
        ({ path }) =>
          isCode(path) && !isTest(path) && !/^(tests|scripts)\/|^platform\/(language|time)\//.test(path),
      )
      .flatMap(breachesIn),
};

function breachesIn({ path, text }: SourceFile): Breach[] {
  const pattern = path.endsWith('.tsx')
    ? /\bIntl\.\w+|\.toLocale(Date|Time)?String\(|\.toFixed\(/g
    : /\bIntl\.\w+|\.toLocale(Date|Time)?String\(/g;
  return [...text.matchAll(pattern)].map((match) => ({
    path,
    line: lineOf(text, match.index),
    what: `${match[0]}: use platform/language`,
  }));
}
