import { afterAll, beforeAll, expect, it } from 'vitest';
import { person } from '#modules/access/testing/access-server.ts';
import { type Call, type Installation, installation } from '#tests/installation.ts';
import type { RollUp } from '../contract.ts';
import { created } from '../testing/given.ts';

/** Somebody with a role in a made-up programme and in a real one. */
let here: Installation;
let leader: Call;

beforeAll(async () => {
  here = await installation({ now: () => Date.parse('2026-11-27T09:00Z'), emptyLedgers: true });
  const [real, madeUp] = await Promise.all([here.unit('vestre-toten'), here.unit('eksempelvik')]);
  leader = await withRolesIn([real, madeUp]);
  const counts = [
    [real, 700],
    [madeUp, 90_000],
  ] as const;
  for (const [unit, hundredths] of counts) {
    const made = await leader('POST', `programmes/${unit}/effects`, { body: created(null, hundredths) });
    if (made.status !== 201) throw new Error(JSON.stringify(made.body));
  }
});
afterAll(() => here.close());

const rollUp = async (call: Call, query = '') =>
  (await call('GET', `results${query}`)).body as unknown as RollUp;

it('keeps what is made up out of every real sum, and sums it by itself', async () => {
  const { all, counties, examples } = await rollUp(leader);
  expect(all).toMatchObject({ created: { persons: { verified: 700, rows: 1 } }, rows: 1, firms: 1 });
  expect(counties).toMatchObject([
    { county: 'Innlandet', created: { persons: { verified: 700 } }, programmes: [{ slug: 'vestre-toten' }] },
  ]);
  expect(examples.all.created.persons.verified).toBe(90_000);
  expect(examples.counties).toMatchObject([
    { county: 'Eksempelfylket', programmes: [{ slug: 'eksempelvik' }] },
  ]);
});

it('stands for the day that is asked for', async () => {
  expect((await rollUp(leader)).asOf).toBe('2026-11-27');
  const before = await rollUp(leader, '?on=2026-08-31');
  expect([before.asOf, before.all.created.persons.verified]).toEqual(['2026-08-31', 0]);
});

it('is empty for somebody without programmes', async () => {
  const { counties, examples } = await rollUp(await withRolesIn([]));
  expect([counties, examples.counties]).toEqual([[], []]);
});

async function withRolesIn(units: readonly string[]): Promise<Call> {
  const roles = units.map((unit) => ({ unit, role: 'programme-leader' as const }));
  const { email } = await person(here.ownerUrl, { roles });
  return here.as(email);
}
