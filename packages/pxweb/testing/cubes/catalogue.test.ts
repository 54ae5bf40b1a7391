import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { post } from '../asking.ts';
import { type Double, startDouble } from '../double.ts';

type Selection = Readonly<Record<string, readonly string[]>>;
type Catalogue = {
  readonly tables: Readonly<
    Record<
      string,
      {
        provider: string;
        region: { variable: string; select: string[] };
        time: { variable: string; select: string[] };
        selection: Selection;
      }
    >
  >;
  readonly series: readonly {
    readonly key: string;
    readonly origin: { readonly table: string; readonly selection: Selection } | null;
  }[];
};

const catalogueOf = (country: string): Catalogue =>
  JSON.parse(
    readFileSync(join(import.meta.dirname, '../../../../schemes', country, 'statistics.json'), 'utf8'),
  );

let double: Double;
beforeAll(async () => {
  double = await startDouble();
});
afterAll(() => double.close());

/** Tables of the catalogue that the double has under their numbers. */
const had = [
  '07459',
  '06913',
  '07984',
  '10540',
  '11616',
  'TAB638',
  'TAB5557',
  'TAB900',
  'TAB5837',
  'TAB3204',
  'TAB3785',
];

describe('what the catalogue asks of the offices', () => {
  const asked = ['no', 'se'].flatMap((country) => {
    const { tables, series } = catalogueOf(country);
    return series.flatMap(({ key, origin }) => {
      const table = origin && had.includes(origin.table) ? tables[origin.table] : undefined;
      return origin && table ? [[key, origin, table] as const] : [];
    });
  });

  it.each(asked)('can be asked of the double: %s', async (_, origin, table) => {
    const whole: Selection = {
      [table.region.variable]: table.region.select,
      [table.time.variable]: table.time.select,
      ...table.selection,
      ...origin.selection,
    };
    const selection = Object.entries(whole).map(([variableCode, valueCodes]) => ({
      variableCode,
      valueCodes,
    }));
    const base = table.provider === 'ssb' ? double.bases['ssb-v2'] : double.bases['scb-v2'];
    // Without contents in the catalogue the client asks for all there are.
    const rest = 'ContentsCode' in whole ? [] : [{ variableCode: 'ContentsCode', valueCodes: ['*'] }];
    const { status, text } = await post(`${base}/tables/${origin.table}/data`, {
      selection: [...selection, ...rest],
    });
    expect(status, text.slice(0, 200)).toBe(200);
  });
});
