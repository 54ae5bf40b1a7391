import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Delivery } from '../observations.ts';
import { dayOf } from '../period.ts';
import { hasNumber, stateCode } from '../terms.ts';
import { closureBefore } from './closure.ts';
import { municipalitiesOn } from './county.ts';
import { exampleStatistics } from './example.ts';
import { industries } from './industries.ts';

const today = '2026-11-27';
const example = exampleStatistics(today);
const [before, now] = example.editions.map(({ delivery }) => delivery) as [Delivery, Delivery];
const years = Array.from({ length: 26 }, (_, at) => 2000 + at);
const rowsOf = (delivery: Delivery, series: string) =>
  delivery.observations
    .filter((each) => each.series === series)
    .flatMap(({ places, periods, values, states }) =>
      places.map((place, at) => ({
        place,
        period: periods[at] ?? '',
        value: values[at] ?? Number.NaN,
        state: states[at] ?? 0,
      })),
    );
const cellsOf = (delivery: Delivery, series: string) =>
  new Map(rowsOf(delivery, series).map(({ place, period, value }) => [`${place} ${period}`, value]));
const all = now.observations.flatMap(({ series }) => rowsOf(now, series).map((row) => ({ series, ...row })));

describe('the numbers of the example county', () => {
  it('are the same for the same day, byte for byte, on every machine', () => {
    const again = exampleStatistics(today);
    expect(again).toEqual(example);
    const hash = createHash('sha256');
    for (const { observations } of [before, now])
      for (const { series, places, periods, values, states } of observations)
        hash.update(JSON.stringify([series, places, periods, [...values].map(String), [...states]]));
    expect(hash.digest('hex').slice(0, 16)).toBe('d28b93d9f9cb4b07');
  });

  it('are of series that are defined, and every series has some', () => {
    expect(now.observations.map(({ series }) => series).sort()).toEqual(
      example.series.map(({ key }) => key).sort(),
    );
    for (const { observations } of [before, now])
      for (const { places } of observations) expect(places.length).toBeGreaterThan(400);
    expect(example.series.every((series) => series.example && series.origin === null)).toBe(true);
  });

  it('are told in four languages, each as an example', () => {
    for (const { name, notes, breaks } of example.series)
      for (const { nb, nn, sv, en } of [name, ...notes, ...breaks.map(({ says }) => says)])
        for (const text of [nb, nn, sv, en]) expect(text.length).toBeGreaterThan(3);
    for (const { name } of example.series)
      expect([name.nb, name.nn, name.sv, name.en].join()).toMatch(/eksempel.*døme.*exempel.*example/);
    for (const language of ['nb', 'nn', 'sv', 'en'] as const)
      expect(new Set(example.series.map(({ name }) => name[language])).size).toBe(example.series.length);
  });

  it('stand under codes that were valid on the day they are about, each cell once, and each municipality has all', () => {
    expect(all.every(({ place }) => /^99\d\d$/.test(place))).toBe(true);
    for (const { key, moment } of example.series) {
      const rows = rowsOf(now, key);
      expect(new Set(rows.map(({ place, period }) => `${place} ${period}`)).size).toBe(rows.length);
      for (const period of new Set(rows.map((row) => row.period)))
        expect(
          rows.filter((row) => row.period === period).map(({ place }) => place),
          `${key} ${period}`,
        ).toEqual(
          municipalitiesOn(dayOf(period, moment))
            .map(({ code }) => code)
            .sort(),
        );
    }
  });

  it('are whole and not negative where they count, and there is none in a cell that is withheld', () => {
    const rates = new Set(example.series.filter(({ measure }) => measure === 'rate').map(({ key }) => key));
    for (const { series, value, state } of all) {
      if (!hasNumber(state)) expect(value).toBeNaN();
      else if (rates.has(series)) expect(value).toBeLessThanOrEqual(100);
      else expect(Number.isInteger(value) && value >= 0).toBe(true);
    }
  });
});

describe('what must add up, adds up', () => {
  it.each([
    ['today', now, 2025],
    ['a year ago', before, 2024],
  ] as const)(
    'people: those of a year, births, deaths and moves are those of the next (%s)',
    (_when, edition, last) => {
      const [people, births, deaths, came, left] = [
        'population',
        'births',
        'deaths',
        'in-migration',
        'out-migration',
      ].map((key) => cellsOf(edition, `ex.${key}`)) as [Map<string, number>, ...Map<string, number>[]];
      const inCounty = (cells: Map<string, number> | undefined, period: number) =>
        municipalitiesOn(`${period}-12-31`).reduce(
          (sum, { code }) => sum + (cells?.get(`${code} ${period}`) ?? Number.NaN),
          0,
        );
      const peopleOn = (day: string) =>
        municipalitiesOn(day).reduce(
          (sum, { code }) => sum + (people.get(`${code} ${day.slice(0, 4)}`) ?? Number.NaN),
          0,
        );
      for (const year of years.filter((each) => each <= last)) {
        const change =
          inCounty(births, year) - inCounty(deaths, year) + inCounty(came, year) - inCounty(left, year);
        expect(peopleOn(`${year + 1}-01-01`)).toBe(peopleOn(`${year}-01-01`) + change);
        for (const { code } of municipalitiesOn(`${year}-06-30`)) {
          const next = people.get(`${code} ${year + 1}`);
          if (next === undefined || (code === '9910' && year === 2017)) continue;
          const at = `${code} ${year}`;
          const own = (cells: Map<string, number> | undefined) => cells?.get(at) ?? Number.NaN;
          expect(next, at).toBe(own(people) + own(births) - own(deaths) + own(came) - own(left));
        }
      }
    },
  );

  it.each([
    ['today', now],
    ['a year ago', before],
  ] as const)(
    'jobs = employed residents + in-commuters − out-commuters in every cell (%s)',
    (_when, edition) => {
      const [jobs, residents, came, left] = [
        'employed-workplace',
        'employed-residence',
        'in-commuters',
        'out-commuters',
      ].map((key) => cellsOf(edition, `ex.${key}`)) as [Map<string, number>, ...Map<string, number>[]];
      expect(jobs.size).toBeGreaterThan(440);
      for (const [at, count] of jobs) {
        const of = (cells: Map<string, number> | undefined) => cells?.get(at) ?? Number.NaN;
        expect(count, at).toBe(of(residents) + of(came) - of(left));
      }
    },
  );

  it('industries are all jobs, but for cells of 1 and 2 that are shown as 0 or 3', () => {
    const jobs = cellsOf(now, 'ex.employed-workplace');
    const sections = industries.map(({ section }) => cellsOf(now, `ex.employed-workplace.${section}`));
    let off = 0;
    for (const [at, count] of jobs) {
      const cells = sections.map((cell) => cell.get(at) ?? Number.NaN);
      expect(cells.filter((each) => each === 1 || each === 2)).toEqual([]);
      const sum = cells.reduce((one, each) => one + each, 0);
      const small = cells.filter((each) => each === 0 || each === 3).length;
      expect(Math.abs(sum - count), at).toBeLessThanOrEqual(2 * small);
      if (sum !== count) off += 1;
    }
    expect(off).toBeGreaterThan(20);
  });

  it('shares are made of the counts beside them', () => {
    const [share, part, whole] = ['in-commuting-share', 'in-commuters', 'employed-workplace'].map((key) =>
      cellsOf(now, `ex.${key}`),
    );
    for (const [at, value] of share ?? [])
      expect(value).toBeCloseTo((100 * (part?.get(at) ?? 0)) / (whole?.get(at) ?? 1), 1);
  });
});

describe('it looks like a county', () => {
  const county = (key: string, year: number) =>
    rowsOf(now, `ex.${key}`)
      .filter(({ period }) => period === String(year))
      .reduce((sum, { value }) => sum + value, 0);

  it('in size and in how it moves', () => {
    for (const year of years) {
      expect(county('population', year)).toBeGreaterThan(68_000);
      expect(county('population', year)).toBeLessThan(95_000);
      const working = county('employed-residence', year) / county('population', year);
      expect(working > 0.45 && working < 0.56, String(year)).toBe(true);
      const covered = county('employed-workplace', year) / county('employed-residence', year);
      expect(covered > 0.85 && covered < 1.1, String(year)).toBe(true);
      const births = county('births', year) / county('population', year);
      expect(births > 0.007 && births < 0.014, String(year)).toBe(true);
    }
  });

  it('with towns that draw commuters and villages that send them', () => {
    const shares = cellsOf(now, 'ex.out-commuting-share');
    expect(shares.get('9910 2025')).toBeLessThan(25);
    expect(shares.get('9911 2025')).toBeGreaterThan(40);
    for (const [at, share] of shares) expect(share > 5 && share < 80, at).toBe(true);
  });

  it('with cells that are withheld, though not many', () => {
    const states = rowsOf(now, 'ex.unemployed').map(({ state }) => state);
    const withheld = states.filter((state) => state === stateCode.suppressed).length;
    expect(withheld).toBeGreaterThan(10);
    expect(withheld / states.length).toBeLessThan(0.1);
  });

  it('with a break in employment in 2015 and nowhere else', () => {
    const broken = all.filter(({ state }) => state === stateCode['break-before']);
    expect(new Set(broken.map(({ period }) => period))).toEqual(new Set(['2015']));
    expect(broken.every(({ series }) => /employed|commut/.test(series))).toBe(true);
    for (const { key, breaks } of example.series)
      expect(breaks.length, key).toBe(broken.some(({ series }) => series === key) ? 1 : 0);
  });
});

describe('the closure', () => {
  const { year, referenceYear } = closureBefore(today);
  const at = (key: string, when: number, place = '9901') =>
    cellsOf(now, `ex.${key}`).get(`${place} ${when}`) ?? Number.NaN;

  it('begins from the 2,310 jobs that the case tells of', () => {
    expect(at('employed-workplace', referenceYear)).toBe(2310);
  });

  it('takes its 364 jobs out of industry, in the year it happens', () => {
    const change = at('employed-workplace.C', year) - at('employed-workplace.C', year - 1);
    expect(Math.abs(change + 364)).toBeLessThan(25);
    const yearBefore = at('employed-workplace.C', year - 1) - at('employed-workplace.C', year - 2);
    expect(Math.abs(yearBefore)).toBeLessThan(40);
  });

  it('is more than 15 per cent of all jobs, and is seen in those who live there and in Prøvedal', () => {
    expect(at('employed-workplace', year) / at('employed-workplace', year - 1)).toBeLessThan(0.85);
    expect(at('employed-residence', year) - at('employed-residence', year - 1)).toBeLessThan(-100);
    expect(at('employed-residence', year, '9902') - at('employed-residence', year - 1, '9902')).toBeLessThan(
      0,
    );
    expect(at('in-commuters', year)).toBeLessThan(at('in-commuters', year - 1) - 48);
    expect(at('out-commuting-share', year)).toBeGreaterThan(at('out-commuting-share', year - 1));
    expect(at('population', year + 1)).toBeLessThan(at('population', year));
  });

  it('sends people to the labour office in the month it happens', () => {
    const months = rowsOf(now, 'ex.unemployed').filter(
      ({ place, period }) => place === '9901' && period.startsWith(String(year)),
    );
    expect((months.at(-1)?.value ?? 0) - (months[0]?.value ?? 0)).toBeGreaterThan(70);
  });

  it('is nowhere else: no other municipality loses a tenth of its jobs in a year', () => {
    const jobs = cellsOf(now, 'ex.employed-workplace');
    for (const [where, count] of jobs) {
      const [place = '', when = ''] = where.split(' ');
      const earlier = jobs.get(`${place} ${Number(when) - 1}`);
      if (earlier !== undefined && !(place === '9901' && Number(when) === year))
        expect(count / earlier, where).toBeGreaterThan(0.9);
    }
  });
});

describe('two editions', () => {
  it('are a year apart, and the later one goes a year further', () => {
    expect(example.editions.map(({ published }) => published)).toEqual(['2025-11-27', today]);
    const last = (delivery: Delivery) =>
      rowsOf(delivery, 'ex.employed-workplace')
        .map(({ period }) => period)
        .sort()
        .at(-1);
    expect([last(before), last(now)]).toEqual(['2024', '2025']);
    expect([before.whole, now.whole, before.boundaries, now.boundaries]).toEqual([true, true, null, null]);
  });

  it('differ in the last two years of the earlier one and in nothing before', () => {
    const changed = new Set<string>();
    let compared = 0;
    for (const { series } of before.observations) {
      const later = cellsOf(now, series);
      for (const { place, period, value } of rowsOf(before, series)) {
        compared += 1;
        if (!Object.is(later.get(`${place} ${period}`), value)) changed.add(period.slice(0, 4));
      }
    }
    expect(compared).toBeGreaterThan(15_000);
    expect([...changed].sort()).toEqual(['2023', '2024', '2025']);
  });

  it('differ by little', () => {
    const later = cellsOf(now, 'ex.employed-workplace');
    for (const { place, period, value } of rowsOf(before, 'ex.employed-workplace'))
      expect(Math.abs(value / (later.get(`${place} ${period}`) ?? Number.NaN) - 1)).toBeLessThan(0.03);
  });
});

it.each(['2024-02-29', '2027-01-01', '2031-12-31'])('can be made on any day: %s', (day) => {
  const made = exampleStatistics(day);
  const { referenceYear } = closureBefore(day);
  const code = referenceYear < 2020 ? '9951' : '9901';
  const jobs = cellsOf(made.editions[1]?.delivery ?? before, 'ex.employed-workplace');
  expect(jobs.get(`${code} ${referenceYear}`)).toBe(2310);
  expect(jobs.has(`9901 ${Number(day.slice(0, 4)) - 1}`)).toBe(true);
});
