import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asOwner } from '#platform/database/as-owner.ts';
import { type Call, type Installation, installation } from '#tests/installation.ts';

let here: Installation;
let leader: Call;
let programme: string;

beforeAll(async () => {
  here = await installation();
  programme = await here.unit('eksempelvik');
  leader = await here.as('ingrid.prove@example.org');
});
afterAll(() => here.close());

describe('people of a programme', () => {
  it('are never left without one who manages them, and an administrator is ended by another', async () => {
    const holdingOf = async (name: string, role: string) => {
      const items = (await leader('GET', `programmes/${programme}/members`)).body.items ?? [];
      return (
        items as unknown as { holding: string; name: string; role: string; until: string | null }[]
      ).find((each) => each.name === name && each.role === role && each.until === null)?.holding;
    };
    const guard = (query: string, values: unknown[]) =>
      asOwner(here.ownerUrl, async (ask) => {
        await ask('set local role omstilt_guard');
        return ask(query, values);
      });
    const { rows } = await guard(
      `insert into access.role_holding (unit_id, holding_id, person_id, role)
       select $1, gen_random_uuid(), person_id, 'administrator' from access.person where email = 'turid.utkast@example.org'
       returning holding_id`,
      [programme],
    );
    const administrator = await leader('DELETE', `programmes/${programme}/members/${rows[0]?.holding_id}`);
    expect([administrator.status, administrator.body.code]).toEqual([403, 'not-yours-to-end']);
    expect(administrator.body.title).not.toContain('problem.');

    // Without the owner above and the administrators the leader is alone.
    await guard(
      `update access.role_holding set until_on = greatest(from_on, current_date - 1)
       where role = 'administrator' or (role = 'owner' and unit_id <> $1)`,
      [programme],
    );
    const own = await holdingOf('Ingrid Prøve', 'programme-leader');
    const last = await leader('DELETE', `programmes/${programme}/members/${own}`);
    expect([last.status, last.body.code]).toEqual([409, 'last-to-manage']);

    await leader('POST', `programmes/${programme}/members`, {
      body: { email: 'jonas.skisse@example.org', name: 'Jonas Skisse', role: 'programme-leader' },
    });
    expect((await leader('DELETE', `programmes/${programme}/members/${own}`)).status).toBe(204);
  });
});
