import { type Command, Option } from 'commander';
import { coverage, newestVintage, seriesKnown, shownSeries } from '#modules/statistics/index.ts';
import { installation } from '#platform/jobs/installation.ts';
import { aligned } from '../aligned.ts';
import type { Cli } from '../cli.ts';

type Given = { country?: 'NO' | 'SE'; loaded?: true };

/** The catalogue of series. */
export function seriesCommand({ program, database, answering }: Cli): void {
  program
    .command('series')
    .description('which official series there are: where each is fetched, and what is loaded of it')
    .addOption(new Option('--country <country>', 'of one country').choices(['NO', 'SE']))
    .option('--loaded', 'those with numbers only')
    .option('--json', 'answer as JSON')
    .action((given: Given, command: Command) =>
      answering(command, () =>
        database.opened(({ database: own }) =>
          own.withActor(installation, async (tx) => {
            const loaded = await coverage(tx);
            const items = [...(await seriesKnown(tx)).values()]
              .map((each) => shownSeries(each, loaded))
              .filter((each) => given.country === undefined || each.country === given.country)
              .filter((each) => !given.loaded || each.loaded !== null);
            const rows = items.map(({ key, name, origin, loaded: had }) => [
              key,
              origin ? `${origin.provider}:${origin.table}` : '–',
              had ? `${had.first}–${had.last}` : '–',
              had ? String(had.places) : '–',
              had ? String(had.vintages[0] ?? '') : '–',
              name.en,
            ]);
            return {
              text: aligned([['SERIES', 'TABLE', 'LOADED', 'PLACES', 'VINTAGE', 'NAME'], ...rows]),
              json: { asOf: await newestVintage(tx), items },
            };
          }),
        ),
      ),
    );
}
