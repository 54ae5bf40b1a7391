import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Call, type Installation, installation } from '#tests/installation.ts';
import type { PublicEffect, Results, RollUp } from '../contract.ts';
import { totalsOf } from '../rules.ts';
import type { LedgerRow } from '../shapes.ts';
import { bases, kinds } from '../terms.ts';
import { created, fictionalNumbers, measurement } from '../testing/given.ts';

let here: Installation;
let leader: Call;
let officer: Call;
let visitor: Call;
let programme: string;
const numbers = fictionalNumbers();

beforeAll(async () => {
  here = await installation({ now: () => Date.parse('2026-11-27T09:00Z'), emptyLedgers: true });
  programme = await here.unit('eksempelvik');
  leader = await here.as('ingrid.prove@example.org');
  officer = await here.as('amund.kladd@example.org');
  visitor = await here.as(undefined);
  // A ledger of forty rows of every sort: shares, stages, losses, days, both sexes, some exempt. No two runs differ.
  for (let n = 0; n < 40; n += 1) {
    const basis = n % 3 === 0 ? 'fte' : 'persons';
    const stage = ['expected', 'reported', 'verified'][n % 3];
    const hundredths = basis === 'fte' ? 125 * (n + 1) : 100 * (n + 1);
    const people = basis === 'persons' && n % 4 === 1 ? { women: n - 1, men: 2 } : {};
    const body = {
      ...created(numbers.next().value, hundredths),
      happened: '2025',
      kind: n % 2 === 0 ? 'created' : 'secured',
      basis,
      share: 10_000 - 317 * (n % 9),
      exempt: n % 10 === 7 ? 'offentleglova § 13' : null,
      ...people,
      measurement: measurement({ stage, basis, hundredths, measuredOn: `2026-0${1 + (n % 9)}-15` }),
    };
    const made = await leader('POST', `programmes/${programme}/effects`, { body });
    if (made.status !== 201) throw new Error(JSON.stringify(made.body));
    if (n % 8 !== 2) continue;
    const lost = measurement({
      stage: 'lost',
      basis,
      hundredths: 100,
      measuredOn: '2026-10-01',
      point: 'between',
    });
    await leader('POST', `effects/${made.body.id}/measurements`, { body: lost });
  }
});
afterAll(() => here.close());

const get = async <T>(call: Call, path: string) => (await call('GET', path)).body as unknown as T;
const days = ['2026-01-14', '2026-04-15', '2026-09-30', '2026-10-01', '2026-11-27'];

describe('a total is the sum of the rows it opens to', () => {
  it.each(days)(
    'for members, by the list, the results, the county’s officer and effect by effect, on %s',
    async (on) => {
      const results = await get<Results>(leader, `programmes/${programme}/results?on=${on}`);
      const list = await get<{ items: LedgerRow[]; totals: object }>(
        leader,
        `programmes/${programme}/effects?on=${on}`,
      );
      const totals = totalsOf(list.items);
      for (const kind of kinds) {
        for (const basis of bases)
          expect([kind, basis, results[kind][basis]]).toEqual([kind, basis, totals[kind][basis]]);
      }
      expect(list.totals).toEqual(totals);
      const { examples } = await get<RollUp>(officer, `results?on=${on}`);
      const [mine] = examples.counties
        .flatMap(({ programmes }) => programmes)
        .filter((each) => each.programme === programme);
      expect(mine).toMatchObject(totals);
    },
  );

  it('also when only some of the rows are asked for', async () => {
    const whole = await get<{ totals: Record<string, Record<string, Record<string, number>>> }>(
      leader,
      `programmes/${programme}/effects`,
    );
    const parts = await Promise.all(
      kinds.flatMap((kind) =>
        bases.map((basis) =>
          get<typeof whole>(leader, `programmes/${programme}/effects?kind=${kind}&basis=${basis}`),
        ),
      ),
    );
    for (const kind of kinds) {
      for (const basis of bases) {
        const sum = (what: string) =>
          parts.reduce((all, { totals }) => all + (totals[kind]?.[basis]?.[what] ?? 0), 0);
        for (const what of ['expected', 'reported', 'verified', 'lost', 'rows'])
          expect(sum(what)).toBe(whole.totals[kind]?.[basis]?.[what]);
      }
    }
  });

  it.each(days)('for the public, by the results and the rows, on %s', async (on) => {
    const results = await get<Results>(visitor, `public/programmes/eksempelvik/results?on=${on}`);
    const { items } = await get<{ items: PublicEffect[] }>(
      visitor,
      `public/programmes/eksempelvik/effects?on=${on}`,
    );
    const totals = totalsOf(items);
    for (const kind of kinds) {
      for (const basis of bases)
        expect([kind, basis, results[kind][basis]]).toEqual([kind, basis, totals[kind][basis]]);
    }
  });
});

describe('what the public gets', () => {
  it('leaves no trace of what is exempt, in no row and no total', async () => {
    const mine = await get<{ items: LedgerRow[] }>(leader, `programmes/${programme}/effects`);
    const open = await get<{ items: PublicEffect[] }>(visitor, 'public/programmes/eksempelvik/effects');
    const exempt = mine.items.filter((row) => row.exempt);
    expect(exempt.length).toBeGreaterThan(2);
    expect(open.items).toHaveLength(mine.items.length - exempt.length);
    const text =
      JSON.stringify(open) + JSON.stringify(await get(visitor, 'public/programmes/eksempelvik/results'));
    for (const { organisationName, effect, claim } of exempt)
      expect([text.includes(organisationName), text.includes(effect), text.includes(claim)]).toEqual([
        false,
        false,
        false,
      ]);
    expect(totalsOf(open.items)).toEqual(totalsOf(mine.items.filter((row) => !row.exempt)));
  });

  it('withholds counts by sex where one of them is under four, and the other, which would give it away', async () => {
    const { items } = await get<{ items: PublicEffect[] }>(visitor, 'public/programmes/eksempelvik/effects');
    for (const { women, men } of items) {
      expect(women === null).toBe(men === null);
      if (women !== null && men !== null) expect(Math.min(women, men)).toBeGreaterThanOrEqual(4);
    }
  });

  it('names nobody: who wrote it in, who checked it, notes and files stay inside', async () => {
    const text = JSON.stringify(await get(visitor, 'public/programmes/eksempelvik/effects'));
    for (const hidden of ['Ingrid', '"by"', '"note"', '"file"', '"author'])
      expect(text).not.toContain(hidden);
  });

  it('opens to its evidence, and to the entry of the log that tells of it when that is public', async () => {
    const log = await get<{ items: { id: string; visibility: string }[] }>(
      leader,
      `programmes/${programme}/log-entries?visibility=public&limit=1`,
    );
    const hidden = await get<{ items: { id: string }[] }>(
      leader,
      `programmes/${programme}/log-entries?visibility=internal&limit=1`,
    );
    for (const [entry, name] of [
      [log.items[0]?.id, 'Åpent Verksted'],
      [hidden.items[0]?.id, 'Lukket Verksted'],
    ]) {
      const body = {
        ...created(numbers.next().value, 300),
        organisationName: name,
        measurement: measurement({ hundredths: 300, entry }),
      };
      expect((await leader('POST', `programmes/${programme}/effects`, { body })).status).toBe(201);
    }
    const { items } = await get<{ items: PublicEffect[] }>(visitor, 'public/programmes/eksempelvik/effects');
    const of = (name: string) =>
      items.find(({ organisationName }) => organisationName === name)?.measurements;
    expect(of('Åpent Verksted')).toMatchObject([
      { evidence: 'A-melding', logEntry: { slug: 'eksempelvik', id: log.items[0]?.id } },
    ]);
    expect(of('Lukket Verksted')).toMatchObject([{ evidence: 'A-melding', logEntry: null }]);
  });

  it('is answered anew only when something changed', async () => {
    const first = await visitor('GET', 'public/programmes/eksempelvik/results');
    const again = await visitor('GET', 'public/programmes/eksempelvik/results', {
      headers: { 'if-none-match': first.headers.etag ?? '' },
    });
    expect(again.status).toBe(304);
    await leader('POST', `programmes/${programme}/effects`, { body: created(numbers.next().value, 100) });
    const changed = await visitor('GET', 'public/programmes/eksempelvik/results', {
      headers: { 'if-none-match': first.headers.etag ?? '' },
    });
    expect(changed.status).toBe(200);
  });
});

describe('what one takes away says the same as the page', () => {
  const file = async (path: string) => {
    const answer = await visitor('GET', `public/programmes/eksempelvik/${path}`);
    expect(answer.status).toBe(200);
    return answer;
  };

  it('the rows of the CSV add to the results, with a column’s meaning for every column', async () => {
    const results = await get<Results>(visitor, 'public/programmes/eksempelvik/results');
    const answer = await file('effects/export');
    expect(answer.headers.link).toContain('describedby');
    const [heading = [], ...rows] = parse(answer.raw, {}) as string[][];
    const at = (name: string) => heading.indexOf(name);
    const sum = (kind: string, basis: string, stage: string) =>
      rows
        .filter((row) => row[at('kind')] === kind && row[at('basis')] === basis && row[at('stage')] === stage)
        .reduce((all, row) => all + Math.round(Number(row[at('jobs')]) * 100), 0);
    for (const kind of kinds) {
      for (const basis of bases) {
        for (const stage of ['expected', 'reported', 'verified'] as const)
          expect([kind, basis, stage, sum(kind, basis, stage)]).toEqual([
            kind,
            basis,
            stage,
            results[kind][basis][stage],
          ]);
      }
    }
    const metadata = JSON.parse((await file('results/metadata')).raw.toString()) as {
      tables: { tableSchema: { columns: { name: string; 'dc:description': string }[] } }[];
    };
    expect(metadata.tables[0]?.tableSchema.columns.map(({ name }) => name)).toEqual(heading);
    expect(
      metadata.tables
        .flatMap(({ tableSchema }) => tableSchema.columns)
        .every((column) => column['dc:description'].length > 4),
    ).toBe(true);
  });

  it('the cube has a value for every kind, basis and stage, and none for a sum over them', async () => {
    const results = await get<Results>(visitor, 'public/programmes/eksempelvik/results');
    const cube = (await file('results/cube')).body as never as {
      size: number[];
      value: number[];
      dimension: object;
      note: string[];
    };
    expect(cube.value).toHaveLength(cube.size.reduce((all, size) => all * size, 1));
    const expected = kinds.flatMap((kind) =>
      bases.flatMap((basis) =>
        (['expected', 'reported', 'verified', 'lost'] as const).map(
          (stage) => results[kind][basis][stage] / 100,
        ),
      ),
    );
    expect(cube.value).toEqual(expected);
    expect(JSON.stringify(cube.dimension)).not.toMatch(/total|all/i);
    expect(cube.note.join()).toContain('invented');
  });

  it('a published figure comes with every quote and source, and never as a row of the ledger', async () => {
    const source = { title: 'Sluttrapport', url: 'https://example.org/rapport' };
    const quotes = [
      { words: 'om lag 77 nye og sikrede', by: 'Evaluator', lang: 'nb', source },
      { words: '77 nye', by: 'Pressemelding', lang: 'nb', differs: true, source },
    ];
    const body = {
      subject: 'jobs-created-and-secured',
      low: 7_700,
      high: 7_700,
      unit: 'jobs',
      qualifier: 'about',
      attribution: 'contributed',
      quotes,
    };
    const before = (await file('effects/export')).raw.toString();
    expect((await leader('POST', `programmes/${programme}/published-figures`, { body })).status).toBe(201);
    expect((await file('effects/export')).raw.toString()).toBe(before);
    const rows = parse((await file('published-figures/export')).raw, { columns: true }) as Record<
      string,
      string
    >[];
    expect(rows.filter(({ value_low }) => value_low === '77')).toMatchObject([
      { subject: 'jobs-created-and-secured', quote: 'om lag 77 nye og sikrede', quote_differs: 'false' },
      { subject: 'jobs-created-and-secured', quote: '77 nye', quote_differs: 'true' },
    ]);
    const results = await get<Results>(visitor, 'public/programmes/eksempelvik/results');
    expect(results.created.published).toEqual([]);
    expect(results.unsplit.published).toMatchObject([{ low: 7_700 }]);
  });
});
