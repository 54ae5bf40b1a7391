import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../asking.ts';
import { type Double, startDouble } from '../double.ts';

let double: Double;
beforeAll(async () => {
  double = await startDouble();
});
afterAll(() => double.close());

const get = (query: string) => ask(`${double.bases.eurostat}/data/${query}`);

describe('Eurostat', () => {
  it('has figures and flags as sparse objects: not every cell, and not the same ones', async () => {
    const { json } = await get('demo_r_pjangrp3?format=JSON&lang=EN');
    expect([json.class, json.version, json.id]).toEqual([
      'dataset',
      '2.0',
      ['freq', 'sex', 'unit', 'age', 'geo', 'time'],
    ]);
    const cells = json.size.reduce((all: number, each: number) => all * each, 1);
    const [values, flags] = [Object.keys(json.value), Object.keys(json.status)];
    expect(values.length).toBeLessThan(cells);
    expect(flags.some((at) => values.includes(at))).toBe(true);
    expect(flags.some((at) => !values.includes(at))).toBe(true);
    for (const at of [...values, ...flags]) expect(Number(at)).toBeLessThan(cells);
  });

  it('is cut by any dimension, several codes by repeating it', async () => {
    const { json } = await get('demo_r_pjangrp3?geo=XX011&geo=XX012&time=2020&sex=T&age=TOTAL');
    expect(json.size).toEqual([1, 1, 1, 1, 2, 1]);
    const whole = (await get('demo_r_pjangrp3')).json;
    const at = (code: string) => {
      const places = ['A', 'T', 'NR', 'TOTAL', code, '2020'].map(
        (each, i) => whole.dimension[whole.id[i]].category.index[each],
      );
      return String(places.reduce((flat, place, i) => flat * whole.size[i] + place, 0));
    };
    expect([json.value['0'], json.value['1']]).toEqual([whole.value[at('XX011')], whole.value[at('XX012')]]);
  });

  it('is cut by level and by periods', async () => {
    const index = async (query: string, id: string) =>
      Object.keys((await get(`demo_r_pjangrp3?${query}`)).json.dimension[id].category.index);
    expect(await index('geoLevel=nuts3', 'geo')).toEqual(['XX011', 'XX012']);
    expect(await index('geoLevel=country', 'geo')).toEqual(['XX']);
    expect(await index('sinceTimePeriod=2024', 'time')).toEqual(['2024', '2025']);
    expect(await index('lastTimePeriod=3', 'time')).toEqual(['2023', '2024', '2025']);
  });

  it('refuses what it does not know', async () => {
    expect((await get('nothing_here')).status).toBe(404);
    expect((await get('demo_r_pjangrp3?colour=red')).status).toBe(400);
    expect((await get('demo_r_pjangrp3?geo=NO061')).json.error[0].label).toContain('NO061');
  });

  it('is 413 above five million cells, and above half a million later', async () => {
    const great = await get('nowhere_whole');
    expect([great.status, great.json.error[0].status]).toEqual([413, 413]);
    expect(great.json.error[0].label).toContain('EXTRACTION_TOO_BIG');
    expect((await get('nowhere_whole?geo=XX')).json.error[0].label).toContain('ASYNCHRONOUS_RESPONSE');
    expect((await get('nowhere_whole?geo=XX&lastTimePeriod=2')).status).toBe(200);
  });
});
