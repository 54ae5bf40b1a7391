import { afterAll, beforeAll, expect, it } from 'vitest';
import { type OwnPool, openPool } from '#platform/database/pool.ts';
import { testDatabase } from '#tests/database.ts';
import { fold } from './fold.ts';

let made: Awaited<ReturnType<typeof testDatabase>>;
let own: OwnPool;

beforeAll(async () => {
  made = await testDatabase();
  own = openPool(made.ownerUrl, { max: 1, onError: () => {} });
});
afterAll(async () => {
  await own?.close();
  await made?.drop();
});

it('words are folded here as the database folds them', async () => {
  const letters = Array.from({ length: 0x180 - 0x20 }, (_, at) => String.fromCodePoint(at + 0x20));
  const words = [...letters.filter((each) => each !== 'İ'), 'Ålesund', 'Kárášjohka', 'ÄÖÅ', 'Fuolldá', ''];
  const { rows } = await own.pool.query('select platform.fold(word) as folded from unnest($1::text[]) word', [
    words,
  ]);
  expect(rows.map(({ folded }) => folded)).toEqual(words.map(fold));
});
