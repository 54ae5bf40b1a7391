import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, post } from '../../asking.ts';
import { type Double, startDouble } from '../../double.ts';

let double: Double;
beforeAll(async () => {
  double = await startDouble();
});
afterAll(() => double.close());

type Selection = readonly [code: string, filter: string, ...values: string[]];
const body = (selections: readonly Selection[], format?: string) => ({
  query: selections.map(([code, filter, ...values]) => ({ code, selection: { filter, values } })),
  ...(format === undefined ? {} : { response: { format } }),
});
const norway = (table: string, selections: readonly Selection[], format: string | undefined = 'json-stat2') =>
  post(`${double.bases['ssb-v1']}/no/table/${table}`, body(selections, format));
const population = 'BE/BE0101/BE0101A/HittepaFolkmangd';
const sweden = (selections: readonly Selection[], format: string | null = 'json-stat2') =>
  post(`${double.bases['scb-v1']}/sv/ssd/${population}`, body(selections, format ?? undefined));

const parameterError = { error: 'Parameter error' };
const variableError = (code: string) => ({
  error: `The request for variable '${code}' has an error. Please check your query.`,
});

describe('metadata of v1', () => {
  it('is codes and texts, elimination and time where they are so, and nothing else', async () => {
    const { json } = await ask(`${double.bases['ssb-v1']}/no/table/07459`);
    expect(Object.keys(json)).toEqual(['title', 'variables']);
    const [region, , , contents, time] = json.variables;
    expect(Object.keys(region)).toEqual(['code', 'text', 'values', 'valueTexts', 'elimination']);
    expect(Object.keys(contents)).toEqual(['code', 'text', 'values', 'valueTexts']);
    expect(time).toMatchObject({ code: 'Tid', time: true });
    expect(time.elimination).toBeUndefined();
    expect(region.values.slice(0, 2)).toEqual(['0', '9901']);
    expect(region.valueTexts[1]).toBe('Eksempelvik');
  });

  it('does not show that there are groupings', async () => {
    expect((await ask(`${double.bases['ssb-v1']}/no/table/07459`)).text).not.toContain('KommSummer');
  });
});

describe('figures of v1', () => {
  it('are those of v2', async () => {
    const { json } = await norway('07459', [
      ['Region', 'item', '9901', '9902'],
      ['ContentsCode', 'item', 'Personer1'],
      ['Tid', 'top', '2'],
    ]);
    const v2 = await ask(
      `${double.bases['ssb-v2']}/tables/07459/data?valueCodes[Region]=9901,9902&valueCodes[ContentsCode]=Personer1&valueCodes[Tid]=top(2)`,
    );
    expect(json).toEqual(v2.json);
  });

  it('lose what may be eliminated when it is left out, and bring all of what may not: time too', async () => {
    const { json } = await norway('07459', []);
    expect([json.id, json.size]).toEqual([
      ['ContentsCode', 'Tid'],
      [1, 41],
    ]);
    const swedish = await sweden([['Tid', 'top', '1']]);
    expect([swedish.json.id, swedish.json.size]).toEqual([
      ['Alder', 'ContentsCode', 'Tid'],
      [102, 1, 1],
    ]);
  });

  it('take several stars, but no question mark', async () => {
    const { json } = await norway('07459', [['Tid', 'all', '199*', '202*']]);
    expect(json.size).toEqual([1, 17]);
    expect((await norway('10540', [['Tid', 'all', '*M12']])).json.size).toEqual([1, 8]);
    expect((await norway('07459', [['Tid', 'all', '202?']])).json).toEqual(variableError('Tid'));
  });

  it('take the top of time for the newest, as one whole number in a string', async () => {
    const { json } = await norway('07459', [['Tid', 'top', '3']]);
    expect(Object.keys(json.dimension.Tid.category.index)).toEqual(['2024', '2025', '2026']);
    for (const values of [['0'], ['-1'], ['3', '4'], ['x'], ['1.5']] as const)
      expect((await norway('07459', [['Tid', 'top', ...values]])).json, String(values)).toEqual(
        variableError('Tid'),
      );
  });

  it('sum by a grouping that is named as in v2, with a colon', async () => {
    const { json } = await norway('07459', [
      ['Region', 'agg:KommSummer', 'K-9921'],
      ['Tid', 'item', '2019'],
    ]);
    const v2 = await ask(
      `${double.bases['ssb-v2']}/tables/07459/data?valueCodes[Region]=K-9921&codelist[Region]=agg_KommSummer&valueCodes[ContentsCode]=*&valueCodes[Tid]=2019`,
    );
    expect(json.value).toEqual(v2.json.value);
    expect((await norway('07459', [['Region', 'vs:Kommun', '9901']])).status).toBe(200);
  });

  it('give members with agg_single, nothing added up', async () => {
    const { json } = await norway('07459', [
      ['Region', 'agg_single:KommSummer', '9905', '9906'],
      ['Tid', 'item', '2019'],
    ]);
    expect(json.size).toEqual([2, 1, 1]);
  });

  it('of groupings are asked by code: no star, no code without its prefix, no grouping of another table', async () => {
    for (const selection of [
      ['Region', 'agg:KommSummer', '*'],
      ['Region', 'agg:KommSummer', '9921'],
      ['Region', 'agg:KommSummerS', 'K.9921'],
      ['Region', 'vs:Nothing', '9901'],
    ] as const) {
      const { status, json } = await norway('07459', [selection]);
      expect([status, json]).toEqual([400, variableError('Region')]);
    }
  });

  it('are refused by a grouping where sums are not allowed, though v2 gives them', async () => {
    const { status, json } = await norway('13470', [
      ['Region', 'agg:KommSummerArb', 'K-9901'],
      ['Tid', 'top', '1'],
    ]);
    expect([status, json]).toEqual([400, variableError('Region')]);
  });
});

describe('formats of v1', () => {
  const few: readonly Selection[] = [
    ['Region', 'item', '9904'],
    ['NACE2007', 'item', '10-33'],
    ['Tid', 'item', '2011', '2025'],
  ];

  it('are spelt with their hyphen', async () => {
    for (const format of ['jsonstat2', 'jsonstat', 'JSON-STAT2', 'xml']) {
      const { status, json } = await norway('07984', few, format);
      expect([status, json], format).toEqual([400, parameterError]);
    }
  });

  it('include JSON-stat 1.2: under "dataset", with id, size and role among the dimensions', async () => {
    const { json } = await norway('07984', few, 'json-stat');
    const { dimension, value, status, label } = json.dataset;
    expect([dimension.id, dimension.size]).toEqual([
      ['Region', 'NACE2007', 'ContentsCode', 'Tid'],
      [1, 1, 2, 2],
    ]);
    expect(dimension.role).toEqual({ time: ['Tid'], geo: ['Region'], metric: ['ContentsCode'] });
    expect(value).toHaveLength(4);
    expect(status).toEqual({ '0': '..', '2': '..', '3': ':' });
    expect(label).toContain('Sysselsatte');
  });

  it('include three kinds of CSV: wide with texts, long with texts, long with codes and the table’s number', async () => {
    const lines = async (format: string) => (await norway('07984', few, format)).text.split('\r\n');
    expect((await lines('csv'))[0]).toBe(
      '"region","næring (SN2007)","Sysselsatte etter bosted 2011","Sysselsatte etter bosted 2025","Sysselsatte etter arbeidssted 2011","Sysselsatte etter arbeidssted 2025"',
    );
    expect((await lines('csv2'))[1]).toBe('"Påfunnøy","Industri","Sysselsatte etter bosted","2011",".."');
    const codes = await lines('csv3');
    expect([codes[0], codes[4]]).toEqual([
      '"Region","NACE2007","ContentsCode","Tid","07984"',
      '"9904","10-33","SysselsatteArb","2025",":"',
    ]);
  });

  it('are Latin-1 in Swedish CSV', async () => {
    const { bytes, headers } = await sweden(
      [
        ['Region', 'item', '9903'],
        ['Alder', 'item', 'TotSA'],
        ['Tid', 'top', '1'],
      ],
      'csv2',
    );
    expect(headers.get('content-type')).toBe('text/csv; charset=iso-8859-1');
    expect(Buffer.from(bytes).toString('latin1')).toContain('"Sagoskär"');
  });

  it('are, where none is named, JSON-stat in Norway and PX in Sweden', async () => {
    const norwegian = await post(`${double.bases['ssb-v1']}/no/table/07459`, body([]));
    expect(norwegian.json.class).toBe('dataset');
    const { status, text } = await sweden([['Tid', 'top', '1']], null);
    expect(status).toBe(200);
    expect(text.startsWith('CHARSET="ANSI";')).toBe(true);
    expect(text).toMatch(/DATA=\r\n(\d+ ?)+;/);
  });

  it('include PX-JSON, which parses and has nothing of JSON-stat', async () => {
    const { json } = await norway('07984', few, 'json');
    expect(json.columns.map(({ code, type }: { code: string; type: string }) => `${code}:${type}`)).toEqual([
      'Region:d',
      'NACE2007:d',
      'Tid:t',
      'Sysselsatte:c',
      'SysselsatteArb:c',
    ]);
    expect(json.data[0]).toEqual({ key: ['9904', '10-33', '2011'], values: ['..', '..'] });
    expect(json.value).toBeUndefined();
  });
});

describe('what v1 refuses', () => {
  it('is in Norway a JSON with one of three sentences', async () => {
    const at = `${double.bases['ssb-v1']}/no/table/07459`;
    for (const broken of [
      '{"query":[',
      '[]',
      '{"query":{}}',
      '{"query":[{"code":"Tid"}]}',
      '{"query":[{"code":"Tid","selection":{"filter":"item","values":[2026]}}]}',
    ]) {
      const { status, json } = await post(at, broken);
      expect([status, json], broken).toEqual([400, parameterError]);
    }
    expect((await norway('07459', [['region', 'item', '9901']])).json).toEqual(parameterError);
    expect((await norway('07459', [['Region', 'item', '0301']])).json).toEqual(variableError('Region'));
    expect((await norway('07459', [['Region', 'everything', '9901']])).json).toEqual(variableError('Region'));
    const untyped = await ask(at, { method: 'POST', body: JSON.stringify(body([])) });
    expect([untyped.status, untyped.json]).toEqual([400, parameterError]);
  });

  it('is in Sweden two bare words', async () => {
    for (const selection of [
      ['Nope', 'item', '1'],
      ['Region', 'item', '0301'],
      ['Tid', 'top', '0'],
    ] as const) {
      const { status, text, headers } = await sweden([selection]);
      expect([status, text]).toEqual([400, 'Bad Request']);
      expect(headers.get('content-type')).toContain('text/plain');
    }
    expect((await sweden([], 'jsonstat2')).text).toBe('Bad Request');
  });

  it('is a table that is not there, a wrong way to it, an id of v2 in the place of a name', async () => {
    for (const path of ['no/table/99999', 'sv/table/07459', 'no/tables/07459'])
      expect((await ask(`${double.bases['ssb-v1']}/${path}`)).status, path).toBe(404);
    for (const path of [
      'sv/ssd/HittepaFolkmangd',
      'sv/ssd/BE/BE0101/BE0101A/TAB9901',
      `no/ssd/${population}`,
      `sv/table/${population}`,
    ])
      expect((await ask(`${double.bases['scb-v1']}/${path}`)).status, path).toBe(404);
    expect((await ask(`${double.bases['scb-v1']}/sv/ssd/${population}`)).status).toBe(200);
  });
});

describe('the levels of v1', () => {
  it('lead to the tables, by subject', async () => {
    const at = `${double.bases['ssb-v1']}/no/table`;
    expect((await ask(at)).json).toEqual([
      { id: 'be', type: 'l', text: 'Befolkning' },
      { id: 'al', type: 'l', text: 'Arbeid og lønn' },
    ]);
    const tables = (await ask(`${at}/be/be04/folkemengde`)).json;
    expect(tables[0]).toMatchObject({ id: 'Folkemengde', type: 't' });
    expect((await ask(`${at}/be/be04/folkemengde/Folkemengde`)).json.title).toContain('07459');
    expect((await ask(`${double.bases['scb-v1']}/sv`)).json).toEqual([{ dbid: 'ssd', text: 'SCB' }]);
  });

  it('can be searched in Norway and not in Sweden', async () => {
    const { json } = await ask(`${double.bases['ssb-v1']}/no/table/?query=arbeidsledige`);
    expect(json).toHaveLength(1);
    expect(json[0]).toMatchObject({
      id: 'RegLedige',
      path: '/al/al06/regsys',
      published: '2026-11-02T07:00:00',
    });
    const swedish = await ask(`${double.bases['scb-v1']}/sv/ssd/?query=befolkning`);
    expect([swedish.status, swedish.text]).toEqual([400, 'Bad Request']);
  });

  it('tell the limits at the language, as a parameter and not as a step', async () => {
    expect((await ask(`${double.bases['ssb-v1']}/no/?config`)).json).toEqual({
      maxValues: 50_000,
      maxCells: 800_000,
      maxCalls: 300,
      timeWindow: 60,
      CORS: true,
    });
    expect((await ask(`${double.bases['scb-v1']}/sv/?config`)).json).toEqual({
      maxValues: 110_000,
      maxCells: 150_000,
      maxCalls: 30,
      timeWindow: 10,
      CORS: true,
    });
    expect((await ask(`${double.bases['ssb-v1']}/no/config`)).status).toBe(400);
  });
});
