import type { Person, Role, UnitId } from '#platform/access/actor.ts';
import { asOwner, type OwnerQuery } from '#platform/database/as-owner.ts';
import { type Database, openDatabase } from '#platform/database/database.ts';
import { testDatabase } from '../../../tests/database.ts';
import { personWith, placeUnit } from '../../../tests/walls/two-programmes.ts';

/** A database with one unit, and people with a role in it: what files, letters and jobs stand on. */
export type Ground = {
  readonly ownerUrl: string;
  readonly database: Database;
  readonly unit: UnitId;
  personWith(role: Role): Promise<Person>;
  /** What only the guard sees. */
  rows<Row>(sql: string, values?: unknown[]): Promise<Row[]>;
  close(): Promise<void>;
};

export async function testGround(): Promise<Ground> {
  const { ownerUrl, drop } = await testDatabase();
  const database = openDatabase(ownerUrl, { connections: 4, onError: () => {} });
  const unit = await placeUnit(ownerUrl, 'municipality', 'here', []);
  let people = 0;
  return {
    ownerUrl,
    database,
    unit,
    personWith: (role) => personWith(ownerUrl, role, unit, `person-${people++}@here.example`),
    rows: (sql, values) => asGuard(ownerUrl, async (query) => (await query(sql, values)).rows),
    close: async () => {
      await database.close();
      await drop();
    },
  };
}

const asGuard = <T>(ownerUrl: string, work: (query: OwnerQuery) => Promise<T>): Promise<T> =>
  asOwner(ownerUrl, async (query) => {
    await query('set local role omstilt_guard');
    return work(query);
  });
