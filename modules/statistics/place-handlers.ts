import type { Tx } from '#platform/database/database.ts';
import type { Handlers } from '#platform/http/handler.ts';
import { publishedAnswer } from '#platform/http/published-answer.ts';
import { fold } from '#platform/language/fold.ts';
import { notFound } from '#platform/problems/refusal.ts';
import { today } from '#platform/time/zone.ts';
import type { statisticsOperations } from './contract.ts';
import { figuresOf } from './figures-of.ts';
import { type Geography, geographiesAsOf } from './geography.ts';
import { geographyOf, lastEra, lies, type PlaceAsked, placeAsked, shownPlace } from './place-of.ts';
import type { Era } from './places/eras.ts';
import { historyOf } from './places/lineage.ts';
import { placesOn } from './places/on-a-day.ts';
import { shownSeries, shownVintage } from './presenter.ts';
import { coverage, seriesKnown } from './series-store.ts';
import { stateOf } from './state.ts';
import { newestVintage, vintages } from './vintage-store.ts';

type Table = Pick<typeof statisticsOperations, 'listPlaces' | 'readPlace' | 'readPlaceFigures'>;

/** Both countries keep the same clock. */
export const dayHere = (now: number): string => today(now, 'Europe/Oslo');

export const placeHandlers: Handlers<Table> = {
  listPlaces: {
    handle: async (context) => {
      const { tx, query, now } = context;
      const asOf = await newestVintage(tx);
      const on = query.on ?? dayHere(now);
      return publishedAnswer(context, `${asOf}/${on}`, async () => {
        const geographies = (await geographiesAsOf(tx, asOf)).filter(
          ({ country }) => query.country === undefined || country === query.country,
        );
        const items = geographies.flatMap((geography) =>
          (query.q === undefined ? placesOn(geography.graph, on) : found(geography, query.q, on)).map((era) =>
            shownPlace(geography, era),
          ),
        );
        return { body: { on, items } };
      });
    },
  },
  readPlace: {
    handle: async (context) => {
      const { tx, params, now } = context;
      const asOf = await newestVintage(tx);
      const on = dayHere(now);
      return publishedAnswer(context, `${asOf}/${on}`, async () => {
        const { geography, eras } = await placeNamed(tx, asOf, placeAsked(params.place), on);
        const turns = new Set(eras.flatMap((era) => historyOf(geography.graph, era)));
        return {
          body: {
            ...together(geography, eras),
            history: [...turns]
              .sort((one, other) => (one.on < other.on ? 1 : -1))
              .map((turn) => ({
                on: turn.on,
                kind: turn.kind,
                from: turn.before.map(named),
                to: turn.after.map(named),
              })),
            today: eras.flatMap((era) =>
              era.until === null ? [] : lies(geography, era, on).map((each) => shownPlace(geography, each)),
            ),
          },
        };
      });
    },
  },
  readPlaceFigures: {
    handle: async (context) => {
      const { tx, params, query, now } = context;
      const { asOf } = await stateOf(tx, query.asOf);
      const boundaries = query.boundaries ?? dayHere(now);
      return publishedAnswer(context, `${asOf}/${boundaries}`, async () => {
        const { geography, eras } = await placeNamed(tx, asOf, placeAsked(params.place), boundaries);
        const definitions = await seriesKnown(tx);
        const loaded = (await coverage(tx)).filter(({ number }) => number <= asOf);
        const keys = [...definitions.values()]
          .filter(
            (series) =>
              series.country === geography.country &&
              series.example === geography.example &&
              shownSeries(series, loaded).loaded !== null,
          )
          .map(({ key }) => key);
        const figures = await figuresOf(tx, { geography, eras, keys, boundaries, asOf });
        const used = [...new Set(figures.flatMap((each) => each.vintages))];
        return {
          body: {
            place: together(geography, eras),
            boundaries,
            asOf,
            series: [...new Set(figures.map(({ key }) => key))].flatMap((key) => {
              const series = definitions.get(key);
              return series ? [shownSeries(series, loaded)] : [];
            }),
            figures,
            vintages: (await vintages(tx, used)).map(shownVintage),
          },
        };
      });
    },
  },
};

/** The eras of the codes asked for, as they were last up to a day. */
async function placeNamed(
  tx: Tx,
  asOf: number,
  asked: PlaceAsked,
  on: string,
): Promise<{ geography: Geography; eras: readonly Era[] }> {
  const geography = geographyOf(await geographiesAsOf(tx, asOf), asked);
  const eras = asked.codes.flatMap((code) => (geography && lastEra(geography, code, on)) ?? []);
  if (!geography || eras.length < asked.codes.length) throw notFound();
  return { geography, eras };
}

/** Several that are followed together are shown as one place with all their names. */
function together(geography: Geography, eras: readonly Era[]) {
  const shown = eras.map((era) => shownPlace(geography, era));
  const [first] = shown;
  if (!first) throw notFound();
  if (shown.length === 1) return first;
  const codes = shown.map(({ code }) => code);
  return {
    ...first,
    id: `${geography.country.toLowerCase()}-${codes.join('+')}`,
    code: codes.join('+'),
    name: shown.map(({ name }) => name).join(' + '),
    otherNames: [],
  };
}

const named = ({ code, name }: Era) => ({ code, name });

/** Those whose number begins so, or in one of whose names a word does, however it is spelt; those there are on the day first. */
function found({ graph, country, example }: Geography, words: string, on: string): Era[] {
  const wanted = fold(words.trim());
  if (wanted === '') return [];
  const isThen = (era: Era) => (era.from ?? '') <= on && on < (era.until ?? '9999');
  const fits = (era: Era) =>
    era.code.startsWith(wanted) ||
    [era.name, era.officialName, ...shownPlace({ graph, country, example, number: 0 }, era).otherNames].some(
      (name) => startsWord(fold(name), wanted),
    );
  const all = graph.eras.filter(fits);
  return [
    ...all.filter(isThen),
    ...lastOfEach(
      all.filter((era) => !isThen(era)),
      all.filter(isThen),
    ),
  ].slice(0, most);
}

const most = 50;

const startsWord = (name: string, wanted: string): boolean =>
  name.startsWith(wanted) || name.includes(` ${wanted}`) || name.includes(`-${wanted}`);

/** A number that went on with another area is found once. */
function lastOfEach(eras: readonly Era[], there: readonly Era[]): Era[] {
  const last = new Map(eras.map((era) => [era.code, era]));
  for (const { code } of there) last.delete(code);
  return [...last.values()];
}
