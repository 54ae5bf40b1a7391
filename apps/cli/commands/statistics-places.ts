import { type Command, Option } from 'commander';
import {
  type Geography,
  geographiesAsOf,
  historyOf,
  isDay,
  lastEra,
  newestVintage,
  placesOn,
  shownPlace,
} from '#modules/statistics/index.ts';
import { installation } from '#platform/jobs/installation.ts';
import { today } from '#platform/time/zone.ts';
import { aligned } from '../aligned.ts';
import type { Answer } from '../answer.ts';
import type { Cli } from '../cli.ts';
import { NeedsAnswer } from '../not-done.ts';

type Given = { on?: string; country?: 'NO' | 'SE'; history?: string };

/** Municipalities on a day, or what became of one. */
export function placesCommand({ program, database, answering }: Cli): void {
  program
    .command('places')
    .description('the municipalities there were on a day, or what a number was and became')
    .option('--on <date>', 'that day; today when not said')
    .addOption(new Option('--country <country>', 'of one country').choices(['NO', 'SE']))
    .option('--history <code>', 'all that happened to the municipality with this number')
    .option('--json', 'answer as JSON')
    .action((given: Given, command: Command) =>
      answering(command, async () => {
        const on = given.on ?? today(Date.now(), 'Europe/Oslo');
        if (!isDay(on)) return command.error(`omstilt: --on ${on} is no day; write 2024-01-01`);
        return database.opened(({ database: own }) =>
          own.withActor(installation, async (tx) => {
            const all = (await geographiesAsOf(tx, await newestVintage(tx))).filter(
              ({ country }) => given.country === undefined || country === given.country,
            );
            return given.history === undefined ? listed(all, on) : history(all, given.history, on);
          }),
        );
      }),
    );
}

function listed(geographies: readonly Geography[], on: string): Answer {
  const before = geographies.find(({ graph }) => on < graph.since);
  const items = geographies.flatMap((geography) =>
    placesOn(geography.graph, on).map((era) => shownPlace(geography, era)),
  );
  if (items.length === 0 && before)
    throw new NeedsAnswer(
      'before-the-list',
      `Municipalities are known from ${before.graph.since} on, and ${on} is before.`,
    );
  const rows = items.map(({ code, name, country, county, from, example }) => [
    code,
    country,
    from ?? '–',
    county?.name ?? '–',
    example ? `${name} (example)` : name,
  ]);
  return {
    text: aligned([['CODE', 'COUNTRY', 'SINCE', 'COUNTY', 'NAME'], ...rows]),
    json: { on, count: items.length, items },
  };
}

function history(geographies: readonly Geography[], code: string, on: string): Answer {
  const geography = geographies.find(({ graph }) => graph.byCode.has(code));
  const era = geography && lastEra(geography, code, on);
  if (!geography || !era)
    throw new NeedsAnswer(
      'unknown-place',
      `No municipality ever had the number ${code}. Look for a mistyped digit, and a lost 0 in front.`,
    );
  const turns = [...historyOf(geography.graph, era)].sort((one, other) => (one.on < other.on ? -1 : 1));
  const named = (places: readonly { readonly code: string; readonly name: string }[]) =>
    places.map(({ code: each, name }) => `${each} ${name}`).join(' + ') || '–';
  const shown = turns.map(({ on: day, kind, before, after }) => ({
    on: day,
    kind,
    from: before.map(({ code: each, name }) => ({ code: each, name })),
    to: after.map(({ code: each, name }) => ({ code: each, name })),
  }));
  const place = shownPlace(geography, era);
  return {
    text: [
      `${place.code} ${place.name}, ${place.from ?? `before ${geography.graph.since}`} to ${place.until ?? 'now'}.`,
      aligned(shown.map(({ on: day, kind, from, to }) => [day, kind, `${named(from)} → ${named(to)}`])),
    ]
      .filter((text) => text !== '')
      .join('\n'),
    json: { place, history: shown },
  };
}
