import {
  type Asked,
  bringIn,
  broughtIn,
  catalogued,
  filesAtHand,
  type Prepared,
  suppliesOf,
} from '#modules/statistics/index.ts';
import { installation } from '#platform/jobs/installation.ts';
import { formatNumber } from '#platform/language/numbers.ts';
import { today } from '#platform/time/zone.ts';
import { officialSeries } from '#schemes/statistics.ts';
import type { Answer } from '../answer.ts';
import type { Opened } from '../command-database.ts';
import { notDone } from '../in-words.ts';
import { NeedsAnswer } from '../not-done.ts';
import type { Terminal } from '../terminal.ts';
import { toldImport } from './statistics-brought.ts';
import { progressLine } from './statistics-progress.ts';

/** Offices that are asked for tables; `klass` is asked for municipalities. */
const offices = ['ssb', 'scb', 'kolada'] as const;

/**
 * What a source names: `klass`, an office (all that the catalogue has of it, or the tables and series named beside it), `ssb:07459`, or a
 * series. Undefined for what is none of these: a file.
 */
export function askedOf(
  source: string,
  table: string | undefined,
  series: readonly string[],
): Asked[] | undefined {
  if (source === 'klass') return [{ kind: 'places', country: 'NO', provider: 'klass' }];
  const [provider = '', named] = source.split(':');
  if (offices.some((office) => office === provider)) return tablesOf(provider, named ?? table, series);
  const known = officialSeries.find(({ key }) => key === source);
  if (!known) return undefined;
  if (!known.origin)
    throw new NeedsAnswer(
      'no-origin',
      `${source} is made of other series or comes as a file; no office is asked for it.`,
    );
  return tablesOf(known.origin.provider, known.origin.table, [source]);
}

function tablesOf(provider: string, table: string | undefined, series: readonly string[]): Asked[] {
  if (table !== undefined) return [asked(provider, table, series)];
  const own = officialSeries.filter(
    (each) => each.origin?.provider === provider && (series.length === 0 || series.includes(each.key)),
  );
  const other = series.find((key) => !own.some((each) => each.key === key));
  if (other !== undefined)
    throw new NeedsAnswer(
      'not-of-office',
      `${other} is no series of ${provider}. omstilt series lists them with their tables.`,
    );
  const tables = [...new Set(own.map(({ origin }) => origin?.table ?? ''))];
  return tables.map((each) =>
    asked(
      provider,
      each,
      series.filter((key) => own.some((one) => one.key === key && one.origin?.table === each)),
    ),
  );
}

const asked = (provider: string, table: string, series: readonly string[]): Asked => ({
  kind: 'table',
  provider,
  table,
  series: catalogued(provider, table, series).map(({ key }) => key),
});

export async function importFromOffice(
  opened: Opened,
  all: readonly Asked[],
  { dryRun, terminal }: { readonly dryRun: boolean; readonly terminal: Terminal },
): Promise<Answer> {
  const { config, signal } = opened;
  const supplyOf = suppliesOf({
    offline: config.offline,
    sourcesUrl: config.sourcesUrl,
    now: Date.now,
    atHand: filesAtHand(opened.database),
  });
  const answers: Answer[] = [];
  for (const each of all)
    answers.push(
      dryRun
        ? toldPlan(each, await supplyOf(each, installation.unit).prepare(signal))
        : await importOne(opened, each, supplyOf, terminal),
    );
  const [only] = answers;
  if (answers.length === 1 && only) return only;
  return {
    text: answers.map(({ text }) => text).join('\n\n'),
    json: { items: answers.map(({ json }) => json) },
    finding: answers.some(({ finding }) => finding),
  };
}

async function importOne(
  { database, signal }: Opened,
  each: Asked,
  supplyOf: Parameters<typeof bringIn>[0]['supplyOf'],
  terminal: Terminal,
): Promise<Answer> {
  const what = nameOf(each);
  const line = progressLine(terminal, Date.now);
  const ended = await bringIn({
    database,
    asked: each,
    supplyOf,
    signal,
    onProgress: (progress) => line.tell(what, progress),
    onResumed: () => terminal.err(`omstilt: ${what} goes on where it was.\n`),
  }).finally(() => line.end());
  if (ended.problem) throw notDone(ended.problem);
  const { vintage } = ended;
  const brought =
    vintage === null
      ? undefined
      : await database.withActor(installation, (tx) =>
          broughtIn(tx, vintage, today(Date.now(), 'Europe/Oslo')),
        );
  return toldImport(ended, brought, what);
}

const nameOf = (each: Asked): string =>
  each.kind === 'table'
    ? `${each.provider}:${each.table}`
    : each.kind === 'places'
      ? each.provider
      : each.name;

/** What would be fetched; nothing is written. */
function toldPlan(each: Asked, prepared: Prepared): Answer {
  const what = nameOf(each);
  if (prepared.holds === 'places')
    return {
      text: `${what}: the municipalities of ${prepared.country} and their changes, ${prepared.source.publisher}. Nothing was written.`,
      json: { dryRun: true, source: what, holds: 'places', country: prepared.country },
    };
  const { source, boundaries, whole, series, plan } = prepared;
  const size = plan
    ? `${formatNumber(plan.cells, 'en')} cells in ${formatNumber(plan.queries, 'en')} ${plan.queries === 1 ? 'query' : 'queries'}`
    : 'some pages';
  return {
    text: [
      `${what}: ${source.title}, ${source.publisher}${source.updated === null ? '' : `, updated ${source.updated}`}.`,
      `Would fetch ${size}: ${series.map(({ key }) => key).join(', ')}.`,
      boundaries === null
        ? 'Municipalities of each period’s own day.'
        : `Municipalities of ${boundaries} in every period.`,
      whole ? 'All that the table has of them.' : 'Laid over what is there.',
      'Nothing was written.',
    ].join('\n'),
    json: {
      dryRun: true,
      source: what,
      holds: 'numbers',
      title: source.title,
      updated: source.updated,
      series: series.map(({ key }) => key),
      boundaries,
      whole,
      cells: plan?.cells ?? null,
      queries: plan?.queries ?? null,
    },
  };
}
