import { say } from '#apps/server/messages.ts';
import { type FileAtHand, noteOf } from '#modules/statistics/index.ts';
import { formatNumber } from '#platform/language/numbers.ts';

const words = say('en');
const number = (value: number) => formatNumber(value, 'en');

/** How a file was understood, and why. */
export function toldReading(
  path: string,
  { held, table, guess, mapping, read, described }: FileAtHand,
): string[] {
  const form = [held.format, held.encoding, held.delimiter && delimiters[held.delimiter]]
    .filter(Boolean)
    .join(', ');
  const rows = table ? `, ${number(table.rows)} rows` : '';
  const of = held.tables.length > 1 ? `, table ${guess.table}` : '';
  const used = guess.columns.filter(({ use }) => use !== 'unused');
  return [
    `${path}: ${form}${of}${rows}.`,
    ...used.map(({ letter, heading, use, series }) => `  ${letter} ${heading}: ${series ?? use}`),
    ...guess.reasons.map(({ code, params }) => `  ${words(`reading.reason.${code}`, params)}`),
    ...(mapping
      ? [
          mapping.boundaries === null
            ? '  Municipalities of each period’s own day.'
            : `  Municipalities of ${mapping.boundaries} in every period.`,
        ]
      : []),
    ...(read ? [counted(read.counts)] : []),
    ...described.map(
      ({ key, name, measure }) =>
        `  New series ${key}, “${name.en}”: ${measure === 'count' ? 'a count, which may be added over municipalities' : 'never added over municipalities'}.`,
    ),
    ...(read?.notes ?? []).map((note) => {
      const { count, message } = noteOf(note, words);
      return `  ${number(count)} × ${note.column} ${note.heading}, first in row ${note.row}: ${message}`;
    }),
  ];
}

function counted(counts: NonNullable<FileAtHand['read']>['counts']): string {
  const { observations, series, places, periods, leftOut, failed, states } = counts;
  const without = states.missing + states.suppressed + states['not-applicable'];
  return `  ${number(observations)} observations of ${number(series)} series, ${number(places)} places, ${number(periods)} periods; ${number(without)} without a number; ${number(leftOut)} rows left out, ${number(failed)} with problems.`;
}

/** What somebody has to say, and with what. */
export function openQuestions({ open, guess }: FileAtHand, path: string): string[] {
  return open.flatMap(({ code, params, choices }) => [
    `? ${words(`reading.question.${code}`, params)}`,
    ...choices.map(({ label }, at) => `    --answer ${code}=${at + 1}   ${label}`),
    ...(code === 'which-series' ? ['    --series no.things   (another one, or a new one)'] : []),
    ...(choices.length > 0
      ? []
      : [`    ${flagFor(code, guess.columns.map(({ letter }) => letter).at(-1) ?? 'B', path)}`]),
  ]);
}

/** The flag that answers a question without choices. */
function flagFor(code: string, column: string, path: string): string {
  const flags: Readonly<Record<string, string>> = {
    'no-places':
      '--map A=place   (the column with the numbers of municipalities), and --country where it is SE',
    'no-period': '--period 2017   (all of it is about one), or --map B=period',
    'no-series': `--map ${column}=no.population   (which column is which series; omstilt series lists them)`,
    'no-numbers': `--map ${column}=no.population   (the column with the numbers)`,
    'unknown-series':
      'write the key of a series in that column (omstilt series lists them), or --map the column=unused',
    'no-such-table': '--table NAME   (a sheet of the workbook)',
  };
  return flags[code] ?? `omstilt import ${path} --map COLUMN=USE`;
}

const delimiters: Readonly<Record<string, string>> = {
  ';': 'semicolons',
  ',': 'commas',
  '\t': 'tabs',
  '|': 'bars',
};
