import { type Http, http } from '#packages/pxweb/index.ts';
import { Refusal } from '#platform/problems/refusal.ts';
import { officialSeries, type Provider, providerOf } from '#schemes/statistics.ts';
import type { OfTable } from './from-cube.ts';
import type { Asked } from './import.ts';
import { klassSupply } from './klass-supply.ts';
import { koladaSupply } from './kolada-supply.ts';
import type { Supply } from './supply.ts';
import { tableSupply } from './table-supply.ts';

export type SuppliesOptions = {
  /** `Config.offline`: nobody is asked. */
  readonly offline: boolean;
  /** `Config.sourcesUrl`. */
  readonly sourcesUrl: string | undefined;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** What lies at hand or in the database: files that were uploaded, observations of the asking program. */
  readonly atHand: (asked: Extract<Asked, { kind: 'file' | 'given' }>, unit: string) => Supply;
  readonly http?: Http;
};

/** Where each import gets what it asks for. All that ask offices share one connection to each, and keep to its rate together. */
export function suppliesOf(options: SuppliesOptions): (asked: Asked, unit: string) => Supply {
  const { offline, now, atHand } = options;
  const through = options.http ?? http({ userAgent: 'Omstilt' });
  const moment = () => new Date(now()).toISOString();
  return (asked, unit) => {
    if (asked.kind === 'file' || asked.kind === 'given') return atHand(asked, unit);
    const provider = whereAsked(asked.provider, options);
    if (offline) throw new Refusal({ code: 'offline', status: 422, params: { provider: provider.name } });
    if (asked.kind === 'places')
      return klassSupply({ provider, http: through, on: moment().slice(0, 10), now: moment });
    const series = catalogued(asked.provider, asked.table, asked.series);
    return provider.kind === 'kolada'
      ? koladaSupply({
          provider,
          kpi: asked.table,
          series,
          http: through,
          now: moment,
          year: new Date(now()).getUTCFullYear(),
        })
      : tableSupply({ provider, table: asked.table, series, http: through });
  };
}

/** The series of a table that the catalogue has, or those of them that are named. Refused where one is of no such table. */
export function catalogued(provider: string, table: string, keys: readonly string[]): OfTable[] {
  const ofTable = officialSeries.filter(
    (each): each is typeof each & OfTable =>
      each.origin?.provider === provider && each.origin.table === table,
  );
  if (ofTable.length === 0)
    throw new Refusal({ code: 'unknown-table', status: 422, params: { provider, table } });
  const other = keys.find((key) => !ofTable.some((each) => each.key === key));
  if (other !== undefined)
    throw new Refusal({ code: 'not-of-table', status: 422, params: { series: other, provider, table } });
  return keys.length === 0 ? ofTable : ofTable.filter(({ key }) => keys.includes(key));
}

function whereAsked(id: string, { sourcesUrl }: SuppliesOptions): Provider {
  const provider = providerOf(id);
  if (!provider) throw new Refusal({ code: 'unknown-provider', status: 422, params: { provider: id } });
  if (sourcesUrl === undefined) return provider;
  return { ...provider, base: sourcesUrl + new URL(provider.base).pathname };
}
