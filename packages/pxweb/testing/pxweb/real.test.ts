import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../asking.ts';
import { type Double, startDouble } from '../double.ts';
import { fixturesIn, keptAnswers } from '../fixtures.ts';
import { extract } from './extract.ts';
import { dataset, metadata } from './json-stat2.ts';
import { realTable } from './real-table.ts';
import { scb } from './scb.ts';
import { choose, isAnswer } from './selection/chosen.ts';

const kept = (name: string) =>
  new Uint8Array(readFileSync(join(keptAnswers ?? '', `fixture_scb_v2_${name}.json`)));
const read = (name: string) => JSON.parse(new TextDecoder().decode(kept(name)));

describe.skipIf(!keptAnswers)('real answers of Statistics Sweden, beside the repository', () => {
  let double: Double;
  beforeAll(async () => {
    double = await startDouble({ fixtures: keptAnswers });
  });
  afterAll(() => double.close());
  const of = (path: string) => ask(double.bases['scb-v2'] + path);

  it.each([
    ['/config', 'config'],
    ['/config?lang=sv', 'config'],
    ['/tables', 'tables'],
    ['/tables/?lang=sv&pagesize=20&pageNumber=1', 'tables'],
    ['/tables?query=befolkning&pastDays=30', 'search'],
    ['/tables/TAB6471/metadata', 'TAB6471_metadata'],
  ])('are given byte for byte: %s', async (path, name) => {
    const { bytes, status } = await of(path);
    expect(status).toBe(200);
    expect(Buffer.from(bytes).equals(kept(name))).toBe(true);
  });

  it('are given byte for byte where exactly the kept figures are chosen, however', async () => {
    const counties = [...Array(25).keys()]
      .map((i) => String(i + 1).padStart(2, '0'))
      .filter((code) => !['02', '11', '15', '16'].includes(code));
    const ages = Object.keys(read('TAB6471_data').dimension.Alder.category.index).map(encodeURIComponent);
    const { bytes } = await of(
      `/tables/TAB6471/data?valueCodes[Region]=${counties}&valueCodes[Alder]=${ages}&valueCodes[Kon]=*&valueCodes[ContentsCode]=*&valueCodes[Tid]=top(4)`,
    );
    expect(Buffer.from(bytes).equals(kept('TAB6471_data'))).toBe(true);
  });

  it('can be chosen from: every figure is the one of its codes', async () => {
    const whole = read('TAB6471_data');
    const { json } = await of(
      '/tables/TAB6471/data?valueCodes[Region]=12,01&valueCodes[Alder]=0-9,100%2B10&valueCodes[Kon]=2&valueCodes[ContentsCode]=*&valueCodes[Tid]=2026M02',
    );
    const at = (codes: Record<string, string>) =>
      whole.id.reduce(
        (flat: number, id: string, i: number) =>
          flat * whole.size[i] + whole.dimension[id].category.index[codes[id] ?? ''],
        0,
      );
    const figure = (Region: string, Alder: string) =>
      whole.value[at({ Region, Alder, Kon: '2', ContentsCode: '000007SF', Tid: '2026M02' })];
    expect(json.value).toEqual([
      figure('01', '0-9'),
      figure('01', '100+10'),
      figure('12', '0-9'),
      figure('12', '100+10'),
    ]);
  });

  it('leave out sex for its total', async () => {
    const rest =
      'valueCodes[Region]=01&valueCodes[Alder]=0-9&valueCodes[ContentsCode]=*&valueCodes[Tid]=top(4)';
    expect((await of(`/tables/TAB6471/data?${rest}`)).json.value).toEqual(
      (await of(`/tables/TAB6471/data?${rest}&valueCodes[Kon]=TotSa`)).json.value,
    );
  });

  it('are never made up: figures that were not kept are a 501, and so are codelists', async () => {
    const { status } = await of(
      '/tables/TAB6471/data?valueCodes[Region]=0180&valueCodes[Alder]=0-9&valueCodes[ContentsCode]=*&valueCodes[Tid]=top(1)',
    );
    expect(status).toBe(501);
    expect((await of('/codelists/vs_CKM03Kommun')).status).toBe(501);
  });

  it('have a v1 answer that names the id of v2', async () => {
    const { json } = await ask(`${double.bases['scb-v1']}/sv/ssd/BE/BE0101/BE0101A/BefolkManadCKM`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: [
          { code: 'Region', selection: { filter: 'item', values: ['01'] } },
          { code: 'Alder', selection: { filter: 'item', values: ['0-9'] } },
          { code: 'Tid', selection: { filter: 'top', values: ['2'] } },
        ],
        response: { format: 'json-stat2' },
      }),
    });
    expect(json.extension.px.tableid).toBe('TAB6471');
    expect(json.size).toEqual([1, 1, 1, 2]);
  });
});

// The double's writer against what Statistics Sweden wrote: what it writes for TAB6471 must be the same document.
describe.skipIf(!keptAnswers)('the writer and a real answer, beside the repository', () => {
  const table = keptAnswers ? realTable(fixturesIn(keptAnswers)) : null;

  it('agree in all figures and all that is said of them', () => {
    const whole = read('TAB6471_data');
    const variables = whole.id.map((code: string) => ({
      code,
      codelist: null,
      entries: Object.keys(whole.dimension[code].category.index),
    }));
    if (!table) throw new Error('no table');
    const chosen = choose(table, { variables, placement: { heading: [], stub: [] } }, 150_000);
    if (isAnswer(chosen)) throw new Error('refused');
    expect(JSON.parse(JSON.stringify(dataset(extract(table, chosen), scb, 'sv')))).toEqual(whole);
  });

  it('agree in the metadata', () => {
    if (!table) throw new Error('no table');
    const link = (path: string) => `https://statistikdatabasen.scb.se/api/v2${path}`;
    expect(JSON.parse(JSON.stringify(metadata(table, scb, 'sv', new Map(), link)))).toEqual(
      read('TAB6471_metadata'),
    );
  });
});
