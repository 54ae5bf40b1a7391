import { buffer } from 'node:stream/consumers';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { say } from '#apps/server/messages.ts';
import { type Cube, readCube } from '#packages/pxweb/index.ts';
import { languages } from '#platform/language/language.ts';
import type { Refusal } from '#platform/problems/refusal.ts';
import type { Panel } from '../panel/panel.ts';
import { stateCode, states } from '../terms.ts';
import { exportPanel, type PanelFormat } from './export-panel.ts';
import { onlyPlaces } from './only-places.ts';
import { panelCsv } from './panel-csv.ts';
import { panels, rowsOf, toExport } from './testing/panels.ts';

const english = { language: 'en', say: say('en') } as const;
const written = async (panel: Panel, format: PanelFormat) => {
  const { content } = exportPanel(toExport(panel), format, english);
  return Buffer.isBuffer(content) ? content : buffer(content);
};
const told = (panel: Panel) => rowsOf(panel).map((row) => ({ ...row, state: states[row.state] }));

const one: Panel = {
  boundaries: '2024-01-01',
  places: [
    { id: '0301', name: 'Oslo', members: ['0301'], sources: ['0301'] },
    {
      id: '1508+1580',
      name: 'Ålesund + Haram',
      members: ['1508', '1580'],
      sources: ['1504', '1507', '1508', '1534', '1580'],
    },
  ],
  periods: ['2023', '2024'],
  series: ['no.population'],
  values: Float64Array.of(5, 0.1, Number.NaN, -7e-9),
  states: Uint8Array.of(
    stateCode.present,
    stateCode['break-before'],
    stateCode.suppressed,
    stateCode.present,
  ),
  asOf: 7,
};

describe('a panel as CSV', () => {
  it('has the columns place, name, period, series, value and state, a row for each cell, points and nothing for no number', async () => {
    expect((await written(one, 'csv')).toString()).toBe(
      [
        'place,name,period,series,value,state',
        '0301,Oslo,2023,no.population,5,present',
        '0301,Oslo,2024,no.population,0.1,break-before',
        '1508+1580,Ålesund + Haram,2023,no.population,,suppressed',
        '1508+1580,Ålesund + Haram,2024,no.population,-7e-9,present',
        '',
      ].join('\r\n'),
    );
  });

  it('is read again as it was, whatever names and numbers there are', async () => {
    await fc.assert(
      fc.asyncProperty(panels, async (panel) => {
        const rows = parse(await written(panel, 'csv'), { columns: true }) as Record<string, string>[];
        const read = rows.map((row) => ({ ...row, value: row.value === '' ? null : Number(row.value) }));
        expect(read).toEqual(
          told(panel).map((row) => ({ ...row, value: row.value === null ? null : row.value + 0 })),
        );
      }),
    );
  });

  it('guards a name that a spreadsheet would take for a formula', () => {
    const places = [{ id: '0301', name: '=1+1', members: ['0301'], sources: ['0301'] }];
    const text = [...panelCsv({ ...one, places })].join('');
    expect(text).toContain("0301,'=1+1,2023");
  });

  it('comes in pieces, so that a large one is never held as text', () => {
    const places = Array.from({ length: 20_000 }, (_, at) => {
      const id = String(at);
      return { id, name: 'Et langt navn på et sted', members: [id], sources: [id] };
    });
    const values = new Float64Array(places.length * 2).fill(1);
    const large = { ...one, places, values, states: new Uint8Array(values.length).fill(stateCode.present) };
    const pieces = [...panelCsv(large)];
    expect(pieces.length).toBeGreaterThan(20);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(100_000);
  });
});

describe('a panel as JSON-stat', () => {
  const read = async (panel: Panel): Promise<Cube> => readCube(await written(panel, 'json-stat'));

  it('is read again as it was', async () => {
    await fc.assert(
      fc.asyncProperty(panels, async (panel) => {
        const { dimensions, values, statuses } = await read(panel);
        expect(dimensions.map(({ id, role, codes }) => ({ id, role, codes }))).toEqual([
          { id: 'place', role: 'geo', codes: panel.places.map(({ id }) => id) },
          { id: 'period', role: 'time', codes: panel.periods },
          { id: 'series', role: 'metric', codes: panel.series },
        ]);
        expect(dimensions[0]?.labels).toEqual(panel.places.map(({ name }) => name));
        expect(Array.from(values, (value) => value + 0)).toEqual(
          Array.from(panel.values, (value) => value + 0),
        );
        expect(
          Array.from(panel.states, (_, at) => statuses.symbols[statuses.cells?.[at] ?? 0] || 'present'),
        ).toEqual(Array.from(panel.states, (state) => states[state]));
      }),
    );
  });

  it('says its boundaries, its state of the statistics, its composites and its sources', async () => {
    const { extension, notes, dimensions, source, updated } = await read(one);
    expect(extension).toMatchObject({
      asOf: 7,
      boundaries: '2024-01-01',
      composites: [{ id: '1508+1580', members: ['1508', '1580'] }],
      vintages: [{ number: 7, publisher: 'An office', retrievedAt: '2026-11-27T12:00:00.000Z' }],
      status: { label: { suppressed: 'withheld, because few are counted' } },
    });
    expect(extension).not.toHaveProperty('status.label.present');
    expect({ source, updated }).toEqual({ source: 'An office', updated: '2026-11-27T12:00:01.000Z' });
    expect(dimensions[0]?.children.get('1508+1580')).toEqual(['1508', '1580']);
    expect(dimensions[2]?.units.get('no.population')).toMatchObject({ base: 'persons', decimals: 0 });
    expect(notes).toContainEqual({ text: 'Ones and twos are 0 or 3.', mandatory: true });
    expect(notes.map(({ text }) => text).join('\n')).toMatch(/as they were on 2024-01-01.*vintage 7/);
  });

  it.each(languages)('speaks the language that was asked for: %s', (language) => {
    const { content } = exportPanel(toExport(one), 'json-stat', { language, say: say(language) });
    const text = String(content);
    expect(text).not.toMatch(/statistics\.export\.|\{\w+\}/);
    expect(readCube(Buffer.from(text)).dimensions[0]?.label).toBe(say(language)('statistics.export.place'));
  });

  it('is refused when it is more than a reader holds', () => {
    const values = new Float64Array(5_000_001);
    const large = toExport({ ...one, values, states: new Uint8Array(values.length) });
    expect(() => exportPanel(large, 'json-stat', english)).toThrow(
      expect.objectContaining({ problem: expect.objectContaining({ code: 'panel-too-large' }) }),
    );
  });
});

describe('a panel as Parquet', () => {
  const readAgain = async (bytes: Buffer) => {
    const file = new Uint8Array(bytes).buffer;
    return { rows: await parquetReadObjects({ file }), metadata: parquetMetadata(file) };
  };

  it('is read again as it was', async () => {
    await fc.assert(
      fc.asyncProperty(panels, async (panel) => {
        const { rows } = await readAgain(await written(panel, 'parquet'));
        expect(rows).toEqual(told(panel));
      }),
    );
  });

  it('has texts by dictionary, a nullable double, and what was asked in its metadata', async () => {
    const { metadata } = await readAgain(await written(one, 'parquet'));
    expect(
      metadata.schema.slice(1).map(({ name, type, repetition_type }) => [name, type, repetition_type]),
    ).toEqual([
      ...['place', 'name', 'period', 'series'].map((name) => [name, 'BYTE_ARRAY', 'REQUIRED']),
      ['value', 'DOUBLE', 'OPTIONAL'],
      ['state', 'BYTE_ARRAY', 'REQUIRED'],
    ]);
    const columns = metadata.row_groups[0]?.columns.map(({ meta_data }) => meta_data?.encodings ?? []) ?? [];
    expect(columns.map((encodings) => encodings.includes('RLE_DICTIONARY'))).toEqual([
      true,
      true,
      true,
      true,
      false,
      true,
    ]);
    const about = Object.fromEntries(
      metadata.key_value_metadata?.map(({ key, value }) => [key, value]) ?? [],
    );
    expect(about).toMatchObject({ asOf: '7', boundaries: '2024-01-01' });
    expect(JSON.parse(about.composites ?? '')).toMatchObject([{ id: '1508+1580' }]);
  });

  it('of many rows is written in groups, each read again', async () => {
    const places = Array.from({ length: 120_000 }, (_, at) => ({
      id: String(at),
      name: 'x',
      members: [],
      sources: [],
    }));
    const values = Float64Array.from({ length: places.length * 2 }, (_, at) => at);
    const large = { ...one, places, values, states: new Uint8Array(values.length).fill(stateCode.present) };
    const { rows, metadata } = await readAgain(await written(large, 'parquet'));
    expect(metadata.row_groups).toHaveLength(3);
    expect(rows).toHaveLength(240_000);
    expect(rows.at(-1)).toMatchObject({ place: '119999', period: '2024', value: 239_999 });
  });
});

describe('some places of a panel', () => {
  it('are chosen by number, by the id of a composite, or by one of its members, each with its own cells', () => {
    for (const name of ['1508+1580', '1508', '1580'])
      expect(onlyPlaces(one, [name])).toMatchObject({
        places: [{ id: '1508+1580' }],
        values: Float64Array.of(Number.NaN, -7e-9),
      });
    expect(onlyPlaces(one, ['1580', '0301', '1508']).places.map(({ id }) => id)).toEqual([
      '0301',
      '1508+1580',
    ]);
  });

  it('that there are none of on the day are refused, with where they went', () => {
    const refusal = (name: string) => {
      try {
        onlyPlaces(one, [name]);
      } catch (error) {
        return (error as Refusal).problem;
      }
      return undefined;
    };
    expect(refusal('1534')).toMatchObject({ code: 'former-place', params: { now: '1508+1580' } });
    expect(refusal('9999')).toMatchObject({
      code: 'unknown-place',
      params: { place: '9999', day: '2024-01-01' },
    });
  });
});
