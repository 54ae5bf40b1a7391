import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../../asking.ts';
import { type Double, startDouble } from '../../double.ts';

let double: Double;
beforeAll(async () => {
  double = await startDouble();
});
afterAll(() => double.close());

const norway = (path: string) => ask(double.bases['ssb-v2'] + path);
const sweden = (path: string) => ask(double.bases['scb-v2'] + path);

describe('metadata of v2', () => {
  it('is a dataset without figures', async () => {
    const { json } = await norway('/tables/07459/metadata');
    expect([json.class, json.version, json.value]).toEqual(['dataset', '2.0', []]);
    expect(json.size).toEqual([15, 2, 106, 1, 41]);
  });

  it('says who may be left out, but never by which value', async () => {
    const { json, text } = await norway('/tables/07459/metadata');
    const may = Object.entries<{ extension: { elimination: boolean } }>(json.dimension).map(
      ([code, each]) => [code, each.extension.elimination],
    );
    expect(Object.fromEntries(may)).toEqual({
      Region: true,
      Kjonn: true,
      Alder: true,
      ContentsCode: false,
      Tid: false,
    });
    expect(text).not.toContain('eliminationValueCode');
  });

  it('lists codelists with kind and address, spelt codeLists', async () => {
    const { json } = await norway('/tables/07459/metadata?lang=en');
    const [summed, chosen] = json.dimension.Region.extension.codelists;
    expect([summed.id, summed.type, chosen.id, chosen.type]).toEqual([
      'agg_KommSummer',
      'Aggregation',
      'vs_Kommun',
      'Valueset',
    ]);
    expect(summed.links[0].href).toBe(`${double.bases['ssb-v2']}/codeLists/agg_KommSummer?lang=en`);
    expect((await ask(summed.links[0].href)).json.id).toBe('agg_KommSummer');
  });

  it('shows the codes of a codelist that is asked for', async () => {
    const { json } = await norway('/tables/07459/metadata?codelist[Region]=agg_KommSummer');
    expect(Object.keys(json.dimension.Region.category.index)).toContain('K-9921');
    expect(json.size[0]).toBe(10);
    expect((await norway('/tables/07459/metadata?codelist[Region]=agg_Nothing')).json.title).toBe(
      'Non-existent codelist',
    );
  });

  it('has geography in Norway and none in Sweden', async () => {
    expect((await norway('/tables/07459/metadata')).json.role).toEqual({
      time: ['Tid'],
      geo: ['Region'],
      metric: ['ContentsCode'],
    });
    expect((await sweden('/tables/TAB9901/metadata')).json.role).toEqual({
      time: ['Tid'],
      metric: ['ContentsCode'],
    });
  });

  it('may have geography twice', async () => {
    expect((await norway('/tables/03321/metadata')).json.role.geo).toEqual(['ArbstedKomm', 'Bokommuen']);
  });

  it('marks the notes that must be shown by their place: of the table, a variable, a value', async () => {
    const { json } = await norway('/tables/07459/metadata');
    expect(json.note).toHaveLength(2);
    expect(json.extension.noteMandatory).toEqual({ '0': true });
    expect(Object.keys(json.dimension.Region.category.note)).toEqual(['9909']);
    expect(json.dimension.Region.extension.categoryNoteMandatory).toEqual({ '9909': { '0': true } });
    const swedish = (await sweden('/tables/TAB9901/metadata')).json;
    expect(swedish.extension.noteMandatory).toEqual({ '0': true, '1': true });
    expect(swedish.dimension.Alder.extension.noteMandatory).toEqual({ '0': true });
  });

  it('brings the same notes with the figures', async () => {
    const { json } = await norway(
      '/tables/07459/data?valueCodes[Region]=9909&valueCodes[ContentsCode]=*&valueCodes[Tid]=top(1)',
    );
    expect(json.extension.noteMandatory).toEqual({ '0': true });
    expect(json.dimension.Region.category.note['9909']).toHaveLength(1);
  });

  it('has unit, decimals and kind of measure for each content', async () => {
    const { json } = await norway('/tables/06913/metadata?lang=en');
    const { category, extension } = json.dimension.ContentsCode;
    expect(category.unit.Levendefodte).toEqual({ base: 'persons', decimals: 0 });
    expect([extension.measuringType.Folkemengde, extension.measuringType.Levendefodte]).toEqual([
      'Stock',
      'Flow',
    ]);
    expect(extension.refperiod.Folkemengde).toBe('1 January');
  });

  it('says whether sums are allowed, and does not forbid them for it', async () => {
    expect((await norway('/tables/13470/metadata')).json.extension.px.aggregallowed).toBe(false);
  });

  it('writes periods the same way in every language: K is a quarter, M a month', async () => {
    for (const lang of ['no', 'en']) {
      expect(
        (await norway(`/tables/01222/metadata?lang=${lang}`)).json.dimension.Tid.category.index['2026K2'],
      ).toBe(41);
      expect(
        (await norway(`/tables/10540/metadata?lang=${lang}`)).json.dimension.Tid.category.index['2026M10'],
      ).toBe(105);
    }
  });

  it('speaks the languages of the country, its own where none is asked', async () => {
    const label = async (at: typeof norway, table: string, lang = '') =>
      (await at(`/tables/${table}/metadata${lang}`)).json.dimension.Tid.label;
    expect(await label(norway, '07459')).toBe('år');
    expect(await label(norway, '07459', '?lang=en')).toBe('year');
    expect(await label(sweden, 'TAB9901')).toBe('år');
    expect((await norway('/tables/07459/metadata?lang=sv')).status).toBe(404);
  });
});

describe('a codelist by itself', () => {
  it('maps each of its codes to those it is made of', async () => {
    const { json } = await norway('/codelists/agg_KommSummer?lang=no');
    expect(Object.keys(json)).toEqual(['id', 'label', 'language', 'languages', 'type', 'values', 'links']);
    expect(json.values.find(({ code }: { code: string }) => code === 'K-9909').valueMap).toEqual([
      '9909',
      '9908',
    ]);
    expect(json.values.at(-1)).toMatchObject({ code: 'K-Rest', valueMap: ['9910'] });
  });

  it('is found by its exact name only: the 404 says 400 inside', async () => {
    const { status, json } = await norway('/codelists/agg_kommsummer');
    expect([status, json]).toEqual([
      404,
      { type: 'Parameter error', title: 'Non-existent codelist', status: 400 },
    ]);
  });
});

describe('the default selection', () => {
  it('names every variable, and eliminates with an empty list', async () => {
    const { json } = await norway('/tables/07459/defaultselection');
    const lists = json.selection.map((each: { variableCode: string; valueCodes: string[] }) => [
      each.variableCode,
      each.valueCodes,
    ]);
    expect(Object.fromEntries(lists)).toEqual({
      Region: [],
      Kjonn: [],
      Alder: [],
      ContentsCode: ['Personer1'],
      Tid: ['2026'],
    });
    expect(json.placement).toEqual({ heading: ['ContentsCode', 'Tid'], stub: [] });
  });
});
