import type { Handlers } from '#platform/http/handler.ts';
import { publishedAnswer } from '#platform/http/published-answer.ts';
import type { statisticsOperations } from './contract.ts';
import { exportPanel } from './export/export-panel.ts';
import { onlyPlaces } from './export/only-places.ts';
import { panelOf } from './panel-of.ts';
import { dayHere } from './place-handlers.ts';
import type { StatisticsPorts } from './ports.ts';
import { stateOf } from './state.ts';
import { vintages } from './vintage-store.ts';

type Table = Pick<typeof statisticsOperations, 'exportPanel'>;

export const panelHandlers = ({ say }: Pick<StatisticsPorts, 'say'>): Handlers<Table> => ({
  exportPanel: {
    handle: async (context) => {
      const { tx, query, now, language } = context;
      const { asOf } = await stateOf(tx, query.asOf);
      const boundaries = query.boundaries ?? dayHere(now);
      return publishedAnswer(context, `${asOf}/${boundaries}`, async () => {
        const { from, to, format } = query;
        const made = await panelOf(tx, { series: named(query.series), boundaries, from, to, asOf });
        const panel = query.places === undefined ? made.panel : onlyPlaces(made.panel, named(query.places));
        const published = await vintages(tx, made.vintages);
        const words = { language, say: say(language) };
        return { bytes: exportPanel({ panel, definitions: made.definitions, published }, format, words) };
      });
    },
  },
});

/** What stands between commas, each once. */
const named = (list: string): string[] => [
  ...new Set(
    list
      .split(',')
      .map((each) => each.trim())
      .filter((each) => each !== ''),
  ),
];
