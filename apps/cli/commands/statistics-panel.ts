import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { say } from '#apps/server/messages.ts';
import {
  exportPanel,
  isDay,
  lackingIn,
  newestVintage,
  onlyPlaces,
  type PanelFormat,
  panelFormats,
  panelOf,
  vintages,
} from '#modules/statistics/index.ts';
import { installation } from '#platform/jobs/installation.ts';
import type { Cli } from '../cli.ts';
import { inWords } from '../in-words.ts';
import { toldPanel } from './statistics-panel-told.ts';

type Given = {
  series: string[];
  boundaries: string;
  from?: string;
  to?: string;
  places?: string[];
  asOf?: number;
  format: PanelFormat;
  out?: string;
  json?: true;
};

/** A panel out, for whatever works on it. */
export function panelCommand({ program, database, terminal, answering }: Cli): void {
  program
    .command('panel')
    .description(
      'places × periods × series on the municipalities of one day, as a file; what it lacks is said on standard error',
    )
    .requiredOption('--series <key...>', 'which series; omstilt series lists them', separated)
    .requiredOption('--boundaries <date>', 'the day whose municipalities are asked for: 2024-01-01')
    .option('--from <period>', 'the first period; the first there is when not said')
    .option('--to <period>', 'the last one')
    .option('--places <code...>', 'these municipalities only, by their number on that day', separated)
    .option('--as-of <number>', 'as the statistics stood at this vintage: gives the same for ever', vintage)
    .addOption(new Option('--format <format>', 'of the file').choices(panelFormats).default('csv'))
    .option('--out <file>', 'write it there; to standard output when not said')
    .option('--json', 'with --out: answer as JSON')
    .addHelpText('after', examples)
    .action((given: Given, command: Command) =>
      answering(command, () =>
        inWords(async () => {
          const { series, boundaries, from, to, asOf, format, out } = given;
          if (!isDay(boundaries))
            return command.error(`omstilt: --boundaries ${boundaries} is no day; write 2024-01-01`);
          if (given.json && out === undefined)
            return command.error(
              'omstilt: --json tells about the file, so it needs --out; a panel as JSON is --format json-stat',
            );
          return database.opened(async ({ database: own }) => {
            const made = await own.withActor(installation, async (tx) => {
              const state = asOf ?? (await newestVintage(tx));
              const found = await panelOf(tx, { series, boundaries, from, to, asOf: state });
              return { ...found, published: await vintages(tx, found.vintages) };
            });
            const panel = given.places ? onlyPlaces(made.panel, given.places) : made.panel;
            const language = 'en';
            const { content } = exportPanel({ ...made, panel }, format, { language, say: say(language) });
            const bytes = Buffer.isBuffer(content) ? Readable.from([content]) : content;
            if (out === undefined) await terminal.send(bytes);
            else await pipeline(bytes, createWriteStream(out));
            const { warning, text, json } = toldPanel(panel, lackingIn(made, panel), out);
            if (warning !== '') terminal.err(`${warning}\n`);
            return { text, json };
          });
        }),
      ),
    );
}

const examples = `
omstilt panel --series no.population --boundaries 2024-01-01 > population.csv
omstilt evaluate population.csv --unit-column place --time-column period --outcome value --repair units --treated 3443 --start 2010

Columns of CSV and Parquet: place, name, period, series, value, state. Several that can only be followed together, because one of them
was split within the time, are one place: its id is their numbers, joined by +. Numbers are never apportioned.`;

const separated = (value: string, before: readonly string[] = []): string[] => [
  ...before,
  ...value
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== ''),
];

function vintage(said: string): number {
  if (/^[1-9]\d{0,14}$/.test(said)) return Number(said);
  throw new InvalidArgumentError('Give the number of a vintage.');
}
