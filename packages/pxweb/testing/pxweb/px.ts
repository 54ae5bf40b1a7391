import type { Extract } from './extract.ts';
import type { Installation } from './installation.ts';
import { said } from './table.ts';
import { dataTitle } from './titles.ts';

/** A PX file: what Sweden's v1 answers with where no format is named. A JSON parser stumbles at its first letter. */
export function px({ table, sides, cells }: Extract, at: Installation, lang: string): string {
  const above = sides.filter(({ variable: { role } }) => role === 'metric' || role === 'time');
  const left = sides.filter((side) => !above.includes(side));
  const names = (of: Extract['sides']) =>
    of.map(({ variable }) => quoted(said(variable.label, lang))).join(',');
  const per = (keyword: string, text: (side: Extract['sides'][number]) => string[]) =>
    sides.map(
      (side) => `${keyword}("${said(side.variable.label, lang)}")=${text(side).map(quoted).join(',')};`,
    );
  return [
    'CHARSET="ANSI";',
    'AXIS-VERSION="2013";',
    `LANGUAGE="${lang}";`,
    `MATRIX="${table.name}";`,
    `CONTENTS=${quoted(said(table.contents, lang))};`,
    `TITLE=${quoted(
      dataTitle(
        at,
        table,
        sides.map(({ variable }) => variable),
        lang,
      ),
    )};`,
    ...(left.length > 0 ? [`STUB=${names(left)};`] : []),
    `HEADING=${names(above)};`,
    ...per('VALUES', ({ entries }) => entries.map(({ label }) => said(label, lang))),
    ...per('CODES', ({ entries }) => entries.map(({ code }) => code)),
    'DATA=',
    `${cells.map((cell) => (typeof cell === 'string' ? quoted(cell) : cell)).join(' ')};`,
    '',
  ].join('\r\n');
}

const quoted = (text: string) => `"${text.replaceAll('"', "'")}"`;
