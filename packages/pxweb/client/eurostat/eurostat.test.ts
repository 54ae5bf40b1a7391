import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Double, startDouble } from '../../testing/index.ts';
import { http } from '../http/http.ts';
import { refusedBy } from '../testing/refused.ts';
import { scripted } from '../testing/scripted.ts';
import { type Eurostat, eurostat } from './eurostat.ts';
import type { EurostatFilters } from './parameters.ts';

let double: Double;
let served: Eurostat;
beforeAll(async () => {
  double = await startDouble();
  served = eurostat({ base: double.bases.eurostat });
});
afterAll(() => double.close());

const people = 'demo_r_pjangrp3';

describe('figures of Eurostat', () => {
  it('come as a cube, with gaps as gaps', async () => {
    const { cube, request } = await served.data(people, {
      dimensions: { geo: ['XX011', 'XX012'], sex: ['T'] },
      sinceTimePeriod: '2020',
    });
    const by = (id: string) => cube.dimensions.find((each) => each.id === id)?.codes;
    expect([by('geo'), by('sex'), by('time')?.[0]]).toEqual([['XX011', 'XX012'], ['T'], '2020']);
    expect(cube.values.some(Number.isNaN)).toBe(true);
    expect(cube.values.some((value) => value > 0)).toBe(true);
    expect(request.url).toContain('geo=XX011&geo=XX012');
  });

  it('come for all areas of a level, and for the newest periods', async () => {
    const { cube } = await served.data(people, { geoLevel: 'nuts3', lastTimePeriod: 2 });
    const geo = cube.dimensions.find(({ id }) => id === 'geo');
    expect(geo?.codes).toEqual(['XX011', 'XX012']);
    expect(cube.dimensions.find(({ id }) => id === 'time')?.codes).toHaveLength(2);
  });

  it.each<[string, EurostatFilters]>([
    ['areas by code and by level', { dimensions: { geo: ['XX'] }, geoLevel: 'nuts3' }],
    ['periods by number and by first', { lastTimePeriod: 2, sinceTimePeriod: '2020' }],
    ['no code of a dimension', { dimensions: { sex: [] } }],
  ])('%s is asked of nobody', async (_, filters) => {
    double.forget();
    expect((await refusedBy(() => served.data(people, filters))).code).toBe('bad-argument');
    expect(double.calls).toHaveLength(0);
  });

  it('what it does not know is refused in its words', async () => {
    const refused = await refusedBy(() => served.data('none'));
    expect([refused.code, refused.title]).toEqual(['not-found', 'ERR_NOT_FOUND_4: Dataset none not found']);
    const wrong = await refusedBy(() => served.data(people, { dimensions: { nei: ['1'] } }));
    expect(wrong.code).toBe('bad-request');
  });
});

describe('what is too much', () => {
  const refusing = (status: number, body: object) =>
    refusedBy(() => eurostat({ http: http({ fetch: scripted({ status, body }).fetch }) }).data('x'));

  it('is refused in words, whichever way it is told', async () => {
    const label = 'EXTRACTION_TOO_BIG: The requested extraction is too big';
    const big = await refusing(413, { error: [{ status: 413, id: 413, label }] });
    expect([big.code, big.title]).toEqual(['too-many-cells', label]);
    const later = await refusing(200, { warning: { status: 413, label: 'ASYNCHRONOUS_RESPONSE' } });
    expect(later.code).toBe('too-many-cells');
    expect(later.message).toContain('fewer areas or fewer years');
  });

  it('a cube that is not whole is refused with its path', async () => {
    const body = {
      version: '2.0',
      class: 'dataset',
      id: ['time'],
      size: [2],
      dimension: { time: { category: { index: ['2020', '2021'] } } },
      value: { 5: 1 },
    };
    const refused = await refusing(200, body);
    expect(refused.code).toBe('malformed-cube');
    expect(refused.path).toContain('value');
  });
});
