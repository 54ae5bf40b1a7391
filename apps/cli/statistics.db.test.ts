import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { parquetReadObjects } from 'hyparquet';
import { beforeAll, describe, expect, it } from 'vitest';
import { readCube } from '#packages/pxweb/index.ts';
import { commanding } from './testing/commanding.ts';

const { omstilt, file, at, asked } = commanding();
const json = async (...words: string[]) => JSON.parse((await omstilt([...words, '--json'])).out);

beforeAll(async () => {
  expect(await omstilt(['import', 'klass'])).toMatchObject({ code: 0 });
});

describe('omstilt import from an office', () => {
  it('says with --dry-run what would be fetched, and writes nothing', async () => {
    const before = (await json('series')).asOf;
    const { code, out } = await omstilt(['import', 'ssb:07459', '--dry-run']);
    expect(code).toBe(0);
    expect(out).toMatch(/Would fetch \d+ cells in 1 query: no\.population\./);
    expect(out).toContain('Nothing was written.');
    expect((await json('series')).asOf).toBe(before);
    expect(await json('import', 'klass', '--dry-run')).toMatchObject({ holds: 'places', country: 'NO' });
  });

  it('brings a table in, says what came, and that a second time there is nothing new', async () => {
    const first = await json('import', 'ssb', '--table', '07459');
    expect(first).toMatchObject({
      state: 'done',
      holds: 'numbers',
      source: { table: '07459' },
      series: [{ key: 'no.population', first: '1986', change: null }],
    });
    expect(first.vintage).toBeGreaterThan(0);
    const again = await omstilt(['import', 'no.population']);
    expect(again).toMatchObject({ code: 0, out: expect.stringContaining('nothing new') });
  });

  it('says of a revision what changed against the vintage before', async () => {
    asked().revise('ssb', '07459', {
      updated: '2026-11-27T07:00:00Z',
      cell: (_, was) => (typeof was === 'number' ? was + 1 : was),
    });
    const { series } = await json('import', 'no.population');
    expect(series[0].change).toMatchObject({ added: 0, gone: 0 });
    expect(series[0].change.changed).toBeGreaterThan(100);
  });

  it.each([
    ['a table that is not catalogued', ['import', 'ssb:99999'], 3, /not in the catalogue/],
    ['a series of another office', ['import', 'scb', '--series', 'no.population'], 3, /no series of scb/],
    ['a series that no office is asked for', ['import', 'no.job-coverage'], 3, /made of other series/],
    [
      'what is neither a source nor a file',
      ['import', 'nowhere.csv'],
      3,
      /no file nowhere\.csv, and no source/,
    ],
    ['a boundary that is no day', ['import', 'klass', '--boundaries', '2024-02-30'], 2, /is no day/],
    ['an answer that is none', ['import', 'klass', '--answer', 'x'], 2, /question=number/],
    ['a use that is none', ['import', 'klass', '--map', 'A=nonsense'], 2, /neither place/],
  ])('refuses %s, with what to do', async (_, words, code, says) => {
    expect(await omstilt(words)).toMatchObject({ code, out: '', err: expect.stringMatching(says) });
  });

  it('asks nobody where the installation is offline, and says so', async () => {
    asked().forget();
    const { code, err } = await omstilt(['import', 'ssb:07459'], { OMSTILT_OFFLINE: '1' });
    expect({ code, calls: asked().calls.length }).toEqual({ code: 4, calls: 0 });
    expect(err).toMatch(/Nobody is asked from here/);
  });
});

describe('omstilt import of a file', () => {
  const rows = (...lines: string[]) => ['kommunenummer;år;folketall', ...lines, ''].join('\n');

  it('says how it understood the file and why, and brings it in', async () => {
    const path = await file('folk.csv', rows('9901;2020;1 234', '9902;2020;6800', '9903;2020;48300'));
    const { code, out } = await omstilt(['import', path]);
    expect(code).toBe(0);
    expect(out).toMatch(/csv, utf-8, semicolons, 3 rows/);
    expect(out).toMatch(/A kommunenummer: place\n {2}B år: period\n {2}C folketall: no\.population/);
    expect(out).toContain('3 of 3 are known in Norway');
    expect(out).toMatch(/no\.population +2020 +3 +3 +vintage \d+: /);
  });

  it('says with --dry-run what would come in, and writes nothing', async () => {
    const before = (await json('series')).asOf;
    const path = await file('dry.csv', rows('9901;2021;7'));
    expect(await json('import', path, '--dry-run')).toMatchObject({
      dryRun: true,
      counts: { rows: 1, observations: 1 },
    });
    expect((await json('series')).asOf).toBe(before);
  });

  it('keeps what it cannot know open, names the flag that answers, and takes the answer', async () => {
    const path = await file('unknown.csv', 'kommunenummer;år;ting\n9901;2020;1\n9902;2020;2\n');
    const before = (await json('series')).asOf;
    const { code, err } = await omstilt(['import', path]);
    expect(code).toBe(3);
    expect(err).toMatch(/\? .*\n +--map C=no\.population/);
    expect((await json('series')).asOf).toBe(before);
    const { newSeries, series } = await json('import', path, '--map', 'ting=no.things');
    expect({ newSeries, series }).toMatchObject({
      newSeries: ['no.things'],
      series: [{ key: 'no.things', places: 2 }],
    });
  });

  it('asks whether a point is decimal, and both answers bring in what they say', async () => {
    const path = await file('point.csv', 'kommunenummer;år;ting\n9901;2020;1.234\n');
    const { code, err } = await omstilt(['import', path, '--map', 'ting=no.points']);
    expect(code).toBe(3);
    expect(err).toMatch(/--answer decimal=1 +1 234\n +--answer decimal=2 +1\.234/);
    const { counts, mapping } = await json(
      'import',
      path,
      '--map',
      'ting=no.points',
      '--answer',
      'decimal=1',
      '--dry-run',
    );
    expect(counts).toMatchObject({ observations: 1, failed: 0 });
    expect(mapping.values).toMatchObject([{ numbers: { decimal: 'comma' } }]);
  });

  it('brings in nothing of a file with a bad row, or the good ones, with the bad ones in a file', async () => {
    const path = await file(
      'bad.csv',
      rows(
        ...Array.from({ length: 12 }, (_, at) => `9901;${2000 + at};${at + 5}`),
        '4444;2022;6',
        '9902;2022;mange',
      ),
    );
    const before = (await json('series')).asOf;
    const refused = await omstilt(['import', path, '--failed', at('failed.csv')]);
    expect(refused.code).toBe(3);
    expect(refused.err).toMatch(/! row 15, column C, “mange”/);
    expect((await json('series')).asOf).toBe(before);
    const failed = await readFile(at('failed.csv'), 'utf8');
    expect(failed).toContain('mange');
    expect(failed.split('\r\n').filter((line) => line.startsWith('9901'))).toEqual([]);
    const good = await omstilt(['import', path, '--rows', 'good']);
    expect(good.code).toBe(1);
    expect(good.out).toMatch(/no\.population +2000–2011 +1 +12/);
  });

  it('refuses a list of changes that contradicts the municipalities there are, and bytes that are no table', async () => {
    const changes = await file('changes.csv', 'oldCode;newCode;changeOccurred\n0301;0301;2020-13-45\n');
    expect(await omstilt(['import', changes])).toMatchObject({
      code: 3,
      err: expect.stringMatching(/2020-13-45/),
    });
    const cut = await file('cut.json', '{"version":"2.0","class":"dataset","id":["a"');
    expect(await omstilt(['import', cut])).toMatchObject({ code: 3, out: '' });
  });
});

describe('omstilt series and omstilt places', () => {
  it('list what there is and what is loaded, for people and for programs', async () => {
    const { out } = await omstilt(['series', '--loaded', '--country', 'NO']);
    expect(out.split('\n')[0]).toMatch(/^SERIES +TABLE +LOADED +PLACES +VINTAGE +NAME$/);
    expect(out).toMatch(/^no\.population +ssb:07459 +1986–/m);
    expect(out).not.toContain('no.births');
    const { items } = await json('series', '--country', 'SE');
    expect(items.length).toBeGreaterThan(5);
    expect(
      items.every(({ country, loaded }: { country: string; loaded: unknown }) => country === 'SE' && !loaded),
    ).toBe(true);
  });

  it('tell the municipalities of a day, and what became of one', async () => {
    const { items } = await json('places', '--on', '2019-12-31', '--country', 'NO');
    expect(items.map(({ code }: { code: string }) => code)).toContain('9905');
    const later = await json('places', '--on', '2020-01-01', '--country', 'NO');
    expect(later.items.map(({ code }: { code: string }) => code)).not.toContain('9905');
    const { out } = await omstilt(['places', '--history', '9905']);
    expect(out).toMatch(/2020-01-01 +merged +9905 Vestre Oppspinn \+ 9906 Østre Oppspinn → 9921 Oppspinn/);
    expect((await json('places', '--history', '9905')).history).toMatchObject([
      { on: '2020-01-01', kind: 'merged' },
    ]);
  });

  it.each([
    ['a day that is none', ['places', '--on', '2020-02-30'], 2],
    ['a number that nobody ever had', ['places', '--history', '0000'], 3],
    ['a day before the list', ['places', '--on', '1900-01-01', '--country', 'NO'], 3],
  ])('refuse %s', async (_, words, code) => {
    expect(await omstilt(words)).toMatchObject({ code, out: '' });
  });
});

describe('omstilt panel', () => {
  const of = (...more: string[]) => [
    'panel',
    '--series',
    'no.population',
    '--boundaries',
    '2025-01-01',
    ...more,
  ];

  it('writes the same cells as CSV, JSON-stat and Parquet', async () => {
    const csv = await omstilt(of('--from', '2015', '--to', '2025'));
    expect(csv.code).toBe(0);
    const rows = parse(csv.out, { columns: true }) as Record<string, string>[];
    expect(Object.keys(rows[0] ?? {})).toEqual(['place', 'name', 'period', 'series', 'value', 'state']);
    const cube = readCube(
      (await omstilt(of('--from', '2015', '--to', '2025', '--format', 'json-stat'))).bytes,
    );
    expect([...cube.values].map((value) => (Number.isNaN(value) ? '' : String(value)))).toEqual(
      rows.map(({ value }) => value),
    );
    await omstilt(of('--from', '2015', '--to', '2025', '--format', 'parquet', '--out', at('panel.parquet')));
    const bytes = await readFile(at('panel.parquet'));
    const read = await parquetReadObjects({ file: new Uint8Array(bytes).buffer });
    expect(read.map(({ place, period, value }) => `${place} ${period} ${value ?? ''}`)).toEqual(
      rows.map(({ place, period, value }) => `${place} ${period} ${value}`),
    );
  });

  it('names on standard error what was put together and what is missing, with reasons', async () => {
    const { err, out } = await omstilt(of('--from', '2015', '--to', '2025'));
    expect(err).toContain('9931+9932 (Indre Liksomnes + Ytre Liksomnes)');
    expect(out).not.toContain('omstilt:');
    const { composites, missing } = await json(
      ...of('--from', '1980', '--to', '1990', '--out', at('early.csv')),
    );
    expect(composites).toMatchObject([{ id: '9931+9932' }].filter(() => composites.length > 0));
    expect(missing[0]).toMatchObject({ series: 'no.population', periods: expect.arrayContaining(['1980']) });
  });

  it('of an earlier state of the statistics is the same for ever', async () => {
    const { asOf } = await json('series');
    const before = await omstilt(of('--as-of', String(asOf)));
    await omstilt(['import', await file('more.csv', 'kommunenummer;år;folketall\n9901;2025;99999\n')]);
    expect((await omstilt(of('--as-of', String(asOf)))).out).toBe(before.out);
    expect((await omstilt(of())).out).not.toBe(before.out);
  });

  it('gives some places only, and refuses one that was none then', async () => {
    const { out } = await omstilt(of('--places', '9901,9921', '--from', '2025', '--to', '2025'));
    expect(out.split('\r\n').map((line) => line.slice(0, 4))).toEqual(['plac', '9901', '9921', '']);
    expect(await omstilt(of('--places', '9905'))).toMatchObject({
      code: 3,
      err: expect.stringContaining('9921'),
    });
    expect(await omstilt(of('--places', '0000'))).toMatchObject({ code: 3, out: '' });
  });

  it.each([
    ['a series that there is none of', ['panel', '--series', 'no.nonsense', '--boundaries', '2024-01-01'], 3],
    ['a series without numbers', ['panel', '--series', 'no.births', '--boundaries', '2024-01-01'], 3],
    ['no boundaries', ['panel', '--series', 'no.population'], 2],
    ['a day that is none', ['panel', '--series', 'no.population', '--boundaries', 'today'], 2],
    [
      '--json without a file',
      ['panel', '--series', 'no.population', '--boundaries', '2024-01-01', '--json'],
      2,
    ],
  ])('refuses %s', async (_, words, code) => {
    const { code: ended, err } = await omstilt(words);
    expect(ended).toBe(code);
    expect(err).not.toBe('');
  });

  it('goes into omstilt evaluate as it is', async () => {
    await omstilt(of('--from', '2005', '--to', '2024', '--out', at('population.csv')));
    const { code, out, err } = await omstilt([
      ...[
        'evaluate',
        at('population.csv'),
        '--unit-column',
        'place',
        '--time-column',
        'period',
        '--outcome',
        'value',
      ],
      ...['--repair', 'units', '--treated', '9901', '--start', '2015', '--json'],
    ]);
    expect(code, err).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ method: 'sdid', diagnostics: { treated: 1 } });
  });
});
