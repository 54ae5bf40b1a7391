import { address } from '../http/address.ts';
import type { Ask, CallOptions } from '../http/ask.ts';
import { type Http, http } from '../http/http.ts';
import { jsonOf } from '../http/json-of.ts';
import { type DataAnswer, dataAnswer } from '../plan/data-answer.ts';
import { objectAt } from '../read/readers.ts';
import { SourceRefused } from '../source-refused.ts';
import { type EurostatFilters, eurostatParameters } from './parameters.ts';

export type EurostatOptions = {
  /** `https://ec.europa.eu/eurostat/api/dissemination/statistics/1.0` by default. */
  readonly base?: string;
  readonly language?: 'EN' | 'FR' | 'DE';
  readonly http?: Http;
};

/** Eurostat's statistics, down to NUTS 3, which is a county. Everything throws `SourceRefused`. */
export type Eurostat = {
  /** `too-many-cells` where it is more than it gives, or gives while one waits. */
  readonly data: (dataset: string, filters?: EurostatFilters, options?: CallOptions) => Promise<DataAnswer>;
};

/** A client of Eurostat. Throws nothing; what it makes throws `SourceRefused`. */
export function eurostat(options: EurostatOptions = {}): Eurostat {
  const { base = 'https://ec.europa.eu/eurostat/api/dissemination/statistics/1.0', language = 'EN' } =
    options;
  const through = options.http ?? http();

  return {
    data: async (dataset, filters = {}, { signal } = {}) => {
      const query = [['format', 'JSON'], ['lang', language], ...eurostatParameters(filters)] as const;
      const ask: Ask = { url: address(base, ['data', dataset], query), signal };
      const answer = await through.ask(ask);
      refuseLater(jsonOf(answer), ask.url);
      return dataAnswer(answer, undefined, null);
    },
  };
}

/** What takes long is answered 200 with a warning instead of figures, to be asked for again. */
function refuseLater(body: unknown, url: string): void {
  const fields = objectAt(body, { url, path: '$' });
  if (Object.hasOwn(fields, 'class') || !('warning' in fields || 'error' in fields)) return;
  throw new SourceRefused({
    code: 'too-many-cells',
    what: 'Eurostat does not give so much at once, and offers to make it ready for later',
    remedy: 'Name more dimensions, fewer areas or fewer years.',
    url,
    status: 200,
  });
}
