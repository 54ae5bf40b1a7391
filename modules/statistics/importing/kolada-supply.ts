import { type Http, type KoladaFigure, kolada } from '#packages/pxweb/index.ts';
import type { Provider } from '#schemes/statistics.ts';
import type { Observations } from '../observations.ts';
import type { OfTable } from './from-cube.ts';
import { sourceProblem } from './source-problem.ts';
import { stateOf } from './states-of-cells.ts';
import type { PreparedNumbers, Supply } from './supply.ts';

export type KoladaAsked = {
  readonly provider: Provider;
  /** The indicator: `N01951`. */
  readonly kpi: string;
  readonly series: readonly OfTable[];
  readonly http: Http;
  readonly now: () => string;
  /** The last year to ask for. */
  readonly year: number;
};

/** The first year of any indicator of Kolada that is catalogued. */
const firstYear = 1998;
/** Years in one part: an indicator of 290 municipalities has some thousand figures in them. */
const together = 5;

/** One indicator of Kolada for all municipalities, for both sexes together. */
export const koladaSupply = (asked: KoladaAsked): Supply => ({
  prepare: (signal) => sourceProblem(() => prepare(asked, signal)),
});

async function prepare(asked: KoladaAsked, signal: AbortSignal): Promise<PreparedNumbers> {
  const client = kolada({ base: asked.provider.base, http: asked.http });
  let title = asked.kpi;
  let updated: string | null = null;
  for await (const kpi of client.kpi([asked.kpi], { signal })) {
    title = kpi.title;
    updated = kpi.publicationDate;
  }
  return {
    holds: 'numbers',
    // Kolada tells no version of its figures: a day's are taken to be of one state.
    fingerprint: `${asked.kpi}@${asked.now().slice(0, 10)}`,
    series: asked.series,
    boundaries: null,
    whole: true,
    source: {
      publisher: asked.provider.name,
      title,
      table: asked.kpi,
      page: asked.series[0]?.origin.page ?? null,
      licence: asked.provider.licence?.url ?? null,
      updated,
    },
    keep: true,
    parts: (given) => parts(client, asked, given),
  };
}

async function* parts(
  client: ReturnType<typeof kolada>,
  { kpi, series, year, now }: KoladaAsked,
  { had, signal, tell }: Parameters<PreparedNumbers['parts']>[0],
): ReturnType<PreparedNumbers['parts']> {
  const spans = Array.from({ length: Math.ceil((year - firstYear + 1) / together) }, (_, at) =>
    Array.from({ length: together }, (_, i) => firstYear + at * together + i).filter((each) => each <= year),
  );
  for (const [at, years] of spans.entries()) {
    const id = `${years[0]}-${years.at(-1)}`;
    tell({ done: at, of: spans.length, counted: 'rows' });
    if (had.has(id)) continue;
    const figures: KoladaFigure[] = [];
    await sourceProblem(async () => {
      for await (const figure of client.data({ kpis: [kpi], years }, { signal })) figures.push(figure);
    });
    const wanted = figures.filter(isMunicipalityAsWhole);
    yield {
      id,
      observations: series.map(({ key }) => observed(key, wanted)),
      asked: { kpi, years },
      notes: [],
      retrievedAt: now(),
    };
  }
}

/** Regions have numbers of four digits too, beginning with 00; 0000 is the country. */
const isMunicipalityAsWhole = ({ municipality, gender, isDeleted }: KoladaFigure): boolean =>
  gender === 'T' && !isDeleted && /^\d{4}$/.test(municipality) && !municipality.startsWith('00');

const observed = (series: string, figures: readonly KoladaFigure[]): Observations => ({
  series,
  places: figures.map(({ municipality }) => municipality),
  periods: figures.map(({ period }) => String(period)),
  values: Float64Array.from(figures, ({ value }) => value ?? Number.NaN),
  states: Uint8Array.from(figures, ({ value, status }) => stateOf(value ?? Number.NaN, status)),
});
