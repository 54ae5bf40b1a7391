import { describe, expect, it } from 'vitest';
import { cataloguedSeries } from './catalogued-series.ts';
import industriesFile from './industries.json' with { type: 'json' };
import norwegian from './no/statistics.json' with { type: 'json' };
import providersFile from './providers.json' with { type: 'json' };
import swedish from './se/statistics.json' with { type: 'json' };
import { industryLists, officialSeries, providerOf, type StatisticsFile } from './statistics.ts';
import { industriesShape, providersShape, statisticsShape } from './statistics-shape.ts';

const languages = ['nb', 'nn', 'sv', 'en'] as const;
const byKey = new Map(officialSeries.map((each) => [each.key, each]));
const named = (key: string) => byKey.get(key) ?? expect.fail(`no series ${key}`);

it.each([
  ['providers.json', providersShape, providersFile],
  ['industries.json', industriesShape, industriesFile],
  ['no/statistics.json', statisticsShape, norwegian],
  ['se/statistics.json', statisticsShape, swedish],
] as const)('%s is as its shape says', (_file, shape, data) => {
  expect(shape.parse(data)).toEqual(data);
});

describe('the catalogue', () => {
  it('names every series once', () => {
    expect(byKey.size).toBe(officialSeries.length);
    expect(officialSeries.filter(({ country }) => country === 'NO').length).toBeGreaterThan(30);
    expect(officialSeries.filter(({ country }) => country === 'SE').length).toBeGreaterThan(60);
  });

  it('says what each series is in four languages', () => {
    for (const { name, unit, notes, breaks } of officialSeries)
      for (const text of [name, unit, ...notes, ...breaks.map(({ says }) => says)])
        for (const language of languages) expect(text[language].trim()).not.toBe('');
  });

  it('tells two series apart by their names, in every language', () => {
    for (const language of languages)
      expect(new Set(officialSeries.map(({ name }) => name[language])).size).toBe(officialSeries.length);
  });

  it('writes Nynorsk and Swedish, and does not copy them', () => {
    const long = officialSeries.flatMap(({ notes, breaks }) => [...notes, ...breaks.map(({ says }) => says)]);
    for (const { nb, nn, sv, en } of long) expect(new Set([nb, nn, sv, en]).size).toBe(4);
  });

  it('gives every break a source and a first period', () => {
    for (const { breaks } of officialSeries)
      for (const { from, sources } of breaks) {
        expect(from).toMatch(/^\d{4}$/);
        expect(sources.length).toBeGreaterThan(0);
      }
  });

  it('says where each was read', () => {
    expect(officialSeries.filter(({ sources }) => sources.length === 0)).toEqual([]);
  });

  it('fetches from an office that is known, with region and time outside the selection', () => {
    for (const { key, origin } of officialSeries) {
      if (!origin) continue;
      expect(providerOf(origin.provider), key).toBeDefined();
      expect(Object.keys(origin.selection), key).not.toContain(origin.region.variable);
      expect(Object.keys(origin.selection), key).not.toContain(origin.time.variable);
      if (providerOf(origin.provider)?.kind === 'pxweb')
        expect(origin.selection, key).toHaveProperty('ContentsCode');
    }
  });

  it('asks for municipalities as they were: no list of an office that leaves divided ones out', () => {
    for (const { origin } of officialSeries)
      if (origin) expect([origin.region.codelist, origin.region.boundaries]).toEqual([null, null]);
  });

  it('adds codes of a variable only in what may be added', () => {
    for (const { key, origin, measure } of officialSeries) {
      const several = Object.values(origin?.selection ?? {}).some((codes) => codes.length > 1);
      if (several) expect(measure, key).toBe('count');
    }
  });

  it('has nothing to fetch only where two series give it', () => {
    const computed = officialSeries.filter(({ origin }) => origin === null);
    expect(computed.length).toBeGreaterThan(0);
    for (const { of, measure } of computed) {
      expect(measure).toBe('rate');
      expect(byKey.get(of?.numerator ?? '')?.measure).toBe('count');
      expect(byKey.get(of?.denominator ?? '')?.measure).toBe('count');
    }
    expect([named('no.job-coverage').verified, named('no.in-commuting-share').verified]).toEqual([
      true,
      false,
    ]);
    expect(named('no.in-commuting-share').sources.map(({ url }) => url)).toContain(
      'https://www.ssb.no/statbank/table/11616',
    );
  });

  it('marks what was inferred, so that it is checked before it is fetched', () => {
    expect(named('no.population').verified).toBe(true);
    expect(named('no.unemployed-registered').verified).toBe(false);
    expect([
      named('no.employed-workplace.10-33').verified,
      named('no.employed-workplace.45-47').verified,
    ]).toEqual([true, false]);
  });
});

describe('a family', () => {
  it('is a series for each industry of its list, and each a part of the whole', () => {
    const parts = officialSeries.filter(({ part }) => part?.whole === 'no.employed-workplace');
    expect(parts).toHaveLength(17);
    expect(named('no.employed-workplace.10-33')).toMatchObject({
      name: {
        nb: 'Sysselsatte etter arbeidssted: Industri',
        sv: 'Sysselsatta efter arbetsplats: Tillverkning',
      },
      topic: 'industry',
      part: { whole: 'no.employed-workplace', classification: 'SN2007', code: '10-33' },
      origin: {
        table: '07984',
        selection: { Kjonn: ['0'], Alder: ['15-74'], NACE2007: ['10-33'], ContentsCode: ['SysselsatteArb'] },
      },
    });
  });

  it('has keys that go into an address, and the code of the office in its selection', () => {
    expect(named('se.employed-workplace-bas.B-C').origin?.selection.SNI2007).toEqual(['B+C']);
    for (const { key } of officialSeries) expect(encodeURIComponent(key)).toBe(key);
  });

  it.each(industryLists.map((list) => [list.id, list] as const))(
    'covers every section once: %s',
    (_id, { industries }) => {
      expect(industries.flatMap(({ sections }) => sections).sort()).toEqual([...'ABCDEFGHIJKLMNOPQRSTU']);
      expect(new Set(industries.map(({ code }) => code)).size).toBe(industries.length);
    },
  );
});

describe('breaks', () => {
  it('are told of Norwegian employment from 2015, and of no Norwegian population', () => {
    expect(named('no.employed-workplace').breaks.map(({ from }) => from)).toEqual(['2015']);
    expect(named('no.employed-workplace.85').breaks.map(({ from }) => from)).toEqual(['2015']);
    expect(named('no.population').breaks).toEqual([]);
  });

  it('keep RAMS and BAS apart: a series each, and none of them over both', () => {
    const tables = officialSeries.flatMap(({ key, origin }) =>
      /^se\.employed-workplace-[a-z-]+$/.test(key) ? [origin?.table] : [],
    );
    expect(tables).toEqual(['TAB900', 'TAB5837', 'TAB3204', 'TAB3785']);
  });

  it('say that Swedish figures carry noise from 2025', () => {
    expect(named('se.population-from-2025').breaks.map(({ from }) => from)).toEqual(['2025']);
    expect(named('se.population').breaks).toEqual([]);
  });

  it('are not made by a division of one day told of another: Uppsala without Knivsta is asked for from 2003', () => {
    expect(named('se.population').origin?.time.select).toEqual(['from(2003)']);
  });
});

describe('a file that is wrong', () => {
  const file = () => structuredClone(norwegian) as StatisticsFile;
  const first = (change: (series: StatisticsFile['series'][number]) => void) => {
    const wrong = file();
    for (const series of wrong.series.slice(0, 1)) change(series);
    return wrong;
  };

  it.each([
    [
      'unit',
      first((s) => {
        s.unit = 'gallons';
      }),
      'series[0] (no.population).unit: no “gallons”',
    ],
    [
      'break',
      first((s) => {
        s.breaks = ['b'];
      }),
      'series[0] (no.population).breaks: no “b”',
    ],
    [
      'note',
      first((s) => {
        s.notes = ['n'];
      }),
      'series[0] (no.population).notes: no “n”',
    ],
    [
      'table',
      first((s) => {
        s.origin = { table: '1', selection: {} };
      }),
      'series[0] (no.population).origin: no “1”',
    ],
    [
      'list',
      first((s) => {
        s.over = { list: 'l', variable: 'v', whole: 'no.births' };
      }),
      '.over: no list “l”',
    ],
    [
      'other key',
      first((s) => {
        s.key = 'se.population';
      }),
      'se.population does not begin with no.',
    ],
    [
      'same key',
      first((s) => {
        s.key = 'no.births';
      }),
      'no.births stands twice',
    ],
    [
      'rate',
      first((s) => {
        s.of = { numerator: 'no.x', denominator: 'no.births', per: 100 };
      }),
      'no.population refers to no.x',
    ],
  ])('is refused, saying where: %s that is none', (_what, wrong, says) => {
    expect(() => cataloguedSeries(wrong, industryLists)).toThrow(says);
    expect(() => cataloguedSeries(wrong, industryLists)).toThrow('schemes/no/statistics.json');
  });

  it.each([
    ['a text that is missing', ['series', 0, 'name', 'nn'], ''],
    ['a measure nobody knows', ['series', 0, 'measure'], 'sum'],
    ['a moment nobody knows', ['series', 0, 'moment'], 'noon'],
    ['a key with a space', ['series', 0, 'key'], 'no.a b'],
    ['a break without a source', ['breaks', 'a-ordningen', 'sources'], []],
    ['an address that is none', ['tables', '07459', 'page'], 'ssb'],
    ['a selection of nothing', ['series', 0, 'origin', 'selection', 'ContentsCode'], []],
    ['something nobody asked for', ['series', 0, 'colour'], 'red'],
  ] as const)('is refused by its shape, with the path: %s', (_what, path, value) => {
    const wrong = file() as unknown as Record<string | number, unknown>;
    let at = wrong;
    for (const step of path.slice(0, -1)) at = at[step] as typeof wrong;
    at[path[path.length - 1] ?? ''] = value;
    const issues = statisticsShape.safeParse(wrong).error?.issues ?? [];
    expect(issues.map((issue) => issue.path.join('.'))).toContain(
      path.slice(0, path.includes('colour' as never) ? -1 : undefined).join('.'),
    );
  });
});
