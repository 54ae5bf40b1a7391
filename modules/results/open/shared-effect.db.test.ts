import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Call, type Installation, installation } from '#tests/installation.ts';
import type { PublicEffect, Results } from '../contract.ts';
import { created, measurement } from '../testing/given.ts';

/** Two programmes with a share each of one effect: the one that keeps it is closed, the other is open to anyone. */
let here: Installation;
let leader: Call;
let owner: Call;
let visitor: Call;
let open: string;
let closed: string;
let effect: string;
let clock = Date.parse('2026-11-27T09:00Z');
async function parts(of: string, parts: readonly string[]) {
  const { version } = (await owner('GET', `programmes/${of}`)).body;
  const headers = { 'if-match': `"${version}"` };
  const body = { published: parts.length > 0, parts };
  expect((await owner('PUT', `programmes/${of}/publication`, { headers, body })).status).toBe(200);
}

beforeAll(async () => {
  here = await installation({ now: () => clock, emptyLedgers: true });
  open = await here.unit('eksempelvik');
  leader = await here.as('ingrid.prove@example.org');
  owner = await here.as('oddny.omtrent@example.org');
  visitor = await here.as(undefined);
  const begun = await owner('POST', 'programmes', {
    body: {
      name: 'Naboprogrammet',
      slug: 'naboprogrammet',
      summary: { nb: 'Et program.', nn: 'Eit program.', sv: 'Ett program.', en: 'A programme.' },
      period: '2020/2031',
      language: 'nb',
      municipalities: [await here.unit('eksempelvik-kommune')],
    },
  });
  closed = String(begun.body.id);
  const body = {
    ...created('000000051', 2_000),
    because: 'Vi fant kjøperen.',
    women: 10,
    men: 10,
    share: 5_000,
    measurement: measurement({ hundredths: 2_000, evidence: 'Intern e-post' }),
  };
  effect = String((await owner('POST', `programmes/${closed}/effects`, { body })).body.id);
  const claim = { effect, share: 1_000, organisationNumber: '000000051' };
  expect((await leader('POST', `programmes/${open}/claims`, { body: claim })).status).toBe(201);
});
afterAll(() => here.close());

const shown = async (slug: string) =>
  (await visitor('GET', `public/programmes/${slug}/effects`)).body.items as never as PublicEffect[];

describe('what a programme keeps to itself', () => {
  it('is not told by the page of another that claims a share of it', async () => {
    const [row] = await shown('eksempelvik');
    expect(row).toMatchObject({ share: 1_000, because: null, women: null, men: null });
    expect(row?.measurements).toMatchObject([{ hundredths: 2_000, evidence: null, logEntry: null }]);
    const csv = (await visitor('GET', 'public/programmes/eksempelvik/effects/export')).raw.toString();
    for (const theirs of ['Intern e-post', 'Vi fant kjøperen', 'nabo']) expect(csv).not.toContain(theirs);
  });

  it('is told on its own page once that is open', async () => {
    await parts(closed, ['results']);
    const [row] = await shown('naboprogrammet');
    expect(row).toMatchObject({ share: 5_000, because: 'Vi fant kjøperen.', women: 10, men: 10 });
    expect(row?.measurements).toMatchObject([{ evidence: 'Intern e-post' }]);
    const [theirs] = await shown('eksempelvik');
    expect(theirs).toMatchObject({ because: null, women: null });
    expect(theirs?.measurements).toMatchObject([{ evidence: null, logEntry: null }]);
    await parts(closed, []);
  });

  it('is closed again to whoever gave the share back', async () => {
    const claims = (await leader('GET', `programmes/${open}/claims`)).body.items as never as {
      id: string;
      effect: string;
      version: number;
    }[];
    const mine = claims.find((each) => each.effect === effect);
    const back = { share: 0, reason: 'Det var ikke oss.' };
    const headers = { 'if-match': `"${mine?.version}"` };
    expect((await leader('GET', `effects/${effect}`)).status).toBe(200);
    expect((await leader('POST', `claims/${mine?.id}/corrections`, { headers, body: back })).status).toBe(
      201,
    );
    expect((await leader('GET', `effects/${effect}`)).status).toBe(404);
  });
});

describe('a ledger that is not published', () => {
  it('is not told as nothing achieved', async () => {
    await leader('POST', `programmes/${open}/effects`, { body: created('000000078', 600) });
    await parts(open, ['goals', 'figures']);
    const { body } = await visitor('GET', 'public/programmes/eksempelvik/results');
    const results = body as never as Results;
    expect([results.isOpen, results.targets]).toEqual([false, []]);
    for (const file of ['results/cube', 'effects/export'])
      expect([file, (await visitor('GET', `public/programmes/eksempelvik/${file}`)).status]).toEqual([
        file,
        404,
      ]);
    await parts(open, ['goals', 'figures', 'results']);
    expect(
      ((await visitor('GET', 'public/programmes/eksempelvik/results')).body as never as Results).isOpen,
    ).toBe(true);
  });
});

describe('a day that is not here yet', () => {
  it('is asked for in vain: what stands today is told as of today', async () => {
    const { body } = await visitor('GET', 'public/programmes/eksempelvik/results?on=2030-12-31');
    const results = body as never as Results;
    expect(results.asOf).toBe('2026-11-27');
    for (const { years } of results.targets)
      for (const { year, verified } of years)
        expect([year, year > 2026 && verified !== null]).toEqual([year, false]);
    expect((await leader('GET', `programmes/${open}/results?on=2030-12-31`)).body.asOf).toBe('2026-11-27');
    expect((await leader('GET', `programmes/${open}/effects?on=2030-12-31`)).body.asOf).toBe('2026-11-27');
  });
});

describe('the cube', () => {
  it('does not tell by its date that something was written that it does not show', async () => {
    const first = await visitor('GET', 'public/programmes/eksempelvik/results/cube');
    clock += 60_000;
    const exempt = { ...created('000000086', 400), exempt: 'offentleglova § 13' };
    expect((await leader('POST', `programmes/${open}/effects`, { body: exempt })).status).toBe(201);
    const second = await visitor('GET', 'public/programmes/eksempelvik/results/cube');
    expect(second.raw.equals(first.raw)).toBe(true);
    expect(second.headers.etag).toBe(first.headers.etag);
  });
});
