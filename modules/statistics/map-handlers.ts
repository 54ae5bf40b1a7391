import type { Handlers } from '#platform/http/handler.ts';
import { publishedAnswer } from '#platform/http/published-answer.ts';
import { notFound } from '#platform/problems/refusal.ts';
import type { statisticsOperations } from './contract.ts';
import { panelOf } from './panel-of.ts';
import { dayHere } from './place-handlers.ts';
import { idOfPlace } from './place-of.ts';
import { shownCell, shownSeries, shownVintage } from './presenter.ts';
import { coverage, seriesKnown } from './series-store.ts';
import { stateOf } from './state.ts';
import { vintages } from './vintage-store.ts';

type Table = Pick<typeof statisticsOperations, 'readMapFigures'>;

export const mapHandlers: Handlers<Table> = {
  readMapFigures: {
    handle: async (context) => {
      const { tx, params, query, now } = context;
      const { asOf } = await stateOf(tx, query.asOf);
      const boundaries = query.boundaries ?? dayHere(now);
      return publishedAnswer(context, `${asOf}/${boundaries}`, async () => {
        const series = (await seriesKnown(tx)).get(params.key);
        if (!series) throw notFound();
        const loaded = (await coverage(tx, [params.key])).filter(({ number }) => number <= asOf);
        const all = shownSeries(series, loaded).loaded;
        const period = query.period ?? all?.last;
        // One period alone: over it as few as possible have to be put together.
        const made = await panelOf(tx, {
          series: [params.key],
          boundaries,
          asOf,
          from: period,
          to: period,
        });
        const whole = await panelOf(tx, { series: [params.key], boundaries, asOf });
        const { panel } = made;
        return {
          body: {
            series: shownSeries(series, loaded),
            boundaries,
            period: panel.periods[0] ?? '',
            periods: [...whole.panel.periods],
            asOf,
            places: panel.places.map(({ name, members }, at) => ({
              id: idOfPlace(series.country, members),
              name,
              members: [...members],
              ...shownCell(panel.values[at] ?? Number.NaN, panel.states[at] ?? 0),
            })),
            vintages: (await vintages(tx, made.vintages)).map(shownVintage),
          },
        };
      });
    },
  },
};
