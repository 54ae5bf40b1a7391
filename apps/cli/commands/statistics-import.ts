import { existsSync } from 'node:fs';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { isDay, uses } from '#modules/statistics/index.ts';
import type { Cli } from '../cli.ts';
import { inWords } from '../in-words.ts';
import { NeedsAnswer } from '../not-done.ts';
import { type GivenFile, importFile, type Mapped } from './statistics-import-file.ts';
import { askedOf, importFromOffice } from './statistics-import-office.ts';

type Given = GivenFile & { table?: string; dryRun?: true; json?: true };

/** Official statistics in: from an office, or from a file that somebody has. */
export function importCommand({ program, database, terminal, answering }: Cli): void {
  program
    .command('import <source>')
    .description(
      'bring official statistics in: from ssb, scb, kolada or klass, one table (ssb:07459), one series (no.population), or a file (CSV, XLSX, JSON-stat, changes of municipalities)',
    )
    .option(
      '--series <key...>',
      'these series only; of a file with one column of numbers, the series it is',
      separated,
    )
    .option('--table <id>', 'one table of the office; of a workbook, the sheet')
    .option('--dry-run', 'say what would be fetched, or come in; write nothing')
    .option('--country <country>', 'of a file: NO or SE, where its headings do not tell', country)
    .option('--period <period>', 'of a file about one period: 2017, 2024Q2', undefined)
    .option(
      '--boundaries <date>',
      'of a file: the day whose municipalities all of it is about; “own” for those of each period',
    )
    .option('--whole', 'of a file: it is all there is of its series; what is there and not in it is gone')
    .option(
      '--map <column=use...>',
      `of a file: what a column is, by heading or letter: ${uses.join(', ')}, or a series`,
      mapped,
    )
    .option(
      '--answer <question=choice...>',
      'of a file: which choice answers a question that it leaves open',
      answered,
    )
    .addOption(
      new Option('--rows <which>', 'of a file with rows that cannot come in')
        .choices(['all', 'good'])
        .default('all'),
    )
    .option(
      '--failed <file>',
      'write the rows that cannot come in there, with what is wrong beside each (.csv or .xlsx)',
    )
    .option('--json', 'answer as JSON')
    .addHelpText('after', examples)
    .action((source: string, given: Given, command: Command) =>
      answering(command, () =>
        inWords(async () => {
          if (given.boundaries !== undefined && given.boundaries !== 'own' && !isDay(given.boundaries))
            return command.error(
              `omstilt: --boundaries ${given.boundaries} is no day; write 2024-01-01, or own`,
            );
          const isFile = /[/.\\]/.test(source) && existsSync(source);
          const asked = isFile ? undefined : askedOf(source, given.table, given.series ?? []);
          if (!asked && !existsSync(source))
            throw new NeedsAnswer(
              'no-such-source',
              `There is no file ${source}, and no source of that name. Sources are ssb, scb, kolada, klass, a table as ssb:07459, and the series that omstilt series lists.`,
            );
          return database.opened(
            (opened) =>
              asked
                ? importFromOffice(opened, asked, { dryRun: given.dryRun === true, terminal })
                : importFile(opened, source, given, { dryRun: given.dryRun === true, terminal }),
            'Interrupted. Nothing of it is published. What was fetched is kept: the same command goes on where it was.',
          );
        }),
      ),
    );
}

const examples = `
omstilt import klass                       the municipalities of Norway, and every change of them
omstilt import ssb:07459 --dry-run         how much that is, before it is fetched
omstilt import no.population               one series
omstilt import population.csv              says how it understood the file, and why
omstilt import jobs.xlsx --map C=no.employed-workplace --period 2017 --failed failed.xlsx --rows good

Stopped or killed, the same command goes on where it was. What is published appears at once and whole.
Exit code 1 with --rows good: some rows did not come in.`;

const separated = (value: string, before: readonly string[] = []): string[] => [
  ...before,
  ...value.split(',').filter((each) => each !== ''),
];

function country(said: string): 'NO' | 'SE' {
  if (said === 'NO' || said === 'SE') return said;
  throw new InvalidArgumentError('Say NO or SE.');
}

function mapped(said: string, before: readonly Mapped[] = []): Mapped[] {
  const at = said.lastIndexOf('=');
  const [column, use] = [said.slice(0, at), said.slice(at + 1)];
  if (at < 1 || use === '') throw new InvalidArgumentError('Say column=use: B=place, antall=no.population.');
  const known = uses.find((each) => each === use);
  if (!known && !use.includes('.'))
    throw new InvalidArgumentError(
      `${use} is neither ${uses.join(', ')} nor the key of a series, as no.population.`,
    );
  return [...before, { column, use: known ?? null, series: known ? null : use }];
}

function answered(said: string, before: Readonly<Record<string, number>> = {}): Record<string, number> {
  const [, question, choice] = /^([a-z-]+)=([1-9]\d*)$/.exec(said) ?? [];
  if (question === undefined) throw new InvalidArgumentError('Say question=number: several-rows=1.');
  return { ...before, [question]: Number(choice) };
}
