import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Call, type Installation, installation } from '#tests/installation.ts';

let here: Installation;
let administrator: Call;
let leader: Call;
let county: string;
let municipality: string;

beforeAll(async () => {
  here = await installation({ statistics: true });
  administrator = await here.as('tora.tabell@example.org');
  leader = await here.as('ingrid.prove@example.org');
  county = await here.unit('eksempelfylket');
  municipality = await here.unit('eksempelvik-kommune');
});
afterAll(() => here.close());

describe('bringing statistics in', () => {
  it('is offered to administrators of units at the top, and to nobody else', async () => {
    expect((await administrator('GET', 'statistics-import-units')).body).toMatchObject({
      items: [{ unitId: county, name: 'Eksempelfylket' }],
      offline: true,
    });
    expect((await leader('GET', 'statistics-import-units')).body.items).toEqual([]);
  });

  it('asks no office from an installation without a network, and says what to do', async () => {
    const reply = await administrator('POST', `units/${county}/statistics-imports`, {
      body: { kind: 'table', provider: 'ssb', table: '07459' },
    });
    expect([reply.status, reply.body.code]).toEqual([422, 'offline']);
  });

  it('for a unit that lies under another is refused, in the database too', async () => {
    const asked = { kind: 'table', provider: 'ssb', table: '07459', series: [] };
    await expect(
      here.database.withActor({ kind: 'system', unit: municipality as never }, (tx) =>
        tx
          .insertInto('statistics.import')
          .values({
            unit_id: municipality,
            import_id: '01900000-0000-7000-8000-000000000001',
            asked: JSON.stringify(asked),
          })
          .execute(),
      ),
    ).rejects.toThrow('for a unit at the top');
  });

  it('is seen by everybody: what came with the program first of all', async () => {
    const visitor = await here.as(undefined);
    const { body } = await visitor('GET', 'public/statistics/imports?limit=2');
    const all = await visitor('GET', 'public/statistics/imports');
    expect(all.body.items).toHaveLength(5);
    const next = await visitor('GET', `public/statistics/imports?limit=200&cursor=${body.next}`);
    expect([...(body.items ?? []), ...(next.body.items ?? [])]).toEqual(all.body.items);
    expect(JSON.stringify(all.body)).not.toContain('person');
  });

  it('refuses a cursor that is none', async () => {
    const visitor = await here.as(undefined);
    expect((await visitor('GET', 'public/statistics/imports?cursor=x')).status).toBe(400);
  });
});
