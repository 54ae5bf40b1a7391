import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Database, openDatabase } from '#platform/database/database.ts';
import { asOwner } from '#platform/database/as-owner.ts';
import { testDatabase } from '../tests/database.ts';
import type { Case } from './case.ts';
import { cases } from './index.ts';
import { loadCases } from './load.ts';

const now = Date.parse('2026-11-24T10:00Z');

describe('the shipped cases, loaded', () => {
  let ownerUrl: string;
  let drop: () => Promise<void>;
  let database: Database;
  let first: { written: number; corrected: number };

  const load = (from: readonly Case[] = cases) =>
    loadCases({ ownerUrl, database, examples: true, now, cases: from });

  beforeAll(async () => {
    ({ ownerUrl, drop } = await testDatabase());
    database = openDatabase(ownerUrl, { connections: 4 });
    const start = performance.now();
    first = await load();
    console.log('first', performance.now() - start);
  });
  afterAll(async () => {
    await database.close();
    await drop();
  });

  test('x', async () => {
    const start = performance.now();
    const second = await load();
    console.log('second', performance.now() - start, first, second);
    const start2 = performance.now();
    await load();
    console.log('third', performance.now() - start2);
  });
});
