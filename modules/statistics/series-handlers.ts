import type { Handlers } from '#platform/http/handler.ts';
import { publishedAnswer } from '#platform/http/published-answer.ts';
import { notFound, Refusal } from '#platform/problems/refusal.ts';
import { block, packs } from './block-store.ts';
import type { statisticsOperations } from './contract.ts';
import { geographiesAsOf } from './geography.ts';
import { packOfBlocks } from './panel/pack-of-blocks.ts';
import { shownSeries, shownVintage } from './presenter.ts';
import { revisionOf } from './revision.ts';
import { coverage, seriesKnown } from './series-store.ts';
import { newestVintage, vintages } from './vintage-store.ts';

type Table = Pick<typeof statisticsOperations, 'listSeries' | 'readRevision' | 'readBlock'>;

export const seriesHandlers: Handlers<Table> = {
  listSeries: {
    handle: async (context) => {
      const { tx } = context;
      const asOf = await newestVintage(tx);
      return publishedAnswer(context, `${asOf}`, async () => {
        const loaded = await coverage(tx);
        const all = [...(await seriesKnown(tx)).values()];
        return {
          body: {
            items: all.map((each) => shownSeries(each, loaded)),
            vintages: (await vintages(tx)).map(shownVintage),
            asOf,
          },
        };
      });
    },
  },
  readRevision: {
    handle: async (context) => {
      const { tx, params, query } = context;
      const series = (await seriesKnown(tx)).get(params.key);
      const [after, before] = await vintages(tx, [query.before, query.after]);
      if (!series || !after || !before) throw notFound();
      const loaded = await coverage(tx, [params.key]);
      for (const { number } of [before, after])
        if (!loaded.some((each) => each.number === number))
          throw new Refusal({
            code: 'not-of-series',
            status: 422,
            params: { series: params.key, vintage: number },
          });
      return publishedAnswer(context, `${before.number}/${after.number}`, async () => {
        const state = async (asOf: number) =>
          (await packs(tx, [params.key], asOf)).map(({ codes, content }) => packOfBlocks(codes, content));
        const geography = (await geographiesAsOf(tx, after.number)).find(
          ({ country, example }) => country === series.country && example === series.example,
        );
        const revision = revisionOf(await state(before.number), await state(after.number), {
          frequency: series.frequency,
          nameOf: (code) => geography?.graph.byCode.get(code)?.at(-1)?.name ?? code,
        });
        return {
          body: { key: params.key, before: shownVintage(before), after: shownVintage(after), ...revision },
        };
      });
    },
  },
  readBlock: {
    handle: async ({ tx, params }) => {
      const content = await block(tx, params);
      if (!content) throw notFound();
      return {
        etag: `${params.number}-${params.key}-${params.code}`,
        bytes: { type: 'application/vnd.omstilt.block', content },
        // A vintage is never changed: whoever has it need not ask again.
        headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
      };
    },
  },
};
