import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { asOwner } from '#platform/database/as-owner.ts';
import { type Call, type Installation, installation } from '#tests/installation.ts';
import { longestDraft, sizeInDatabase } from './rules.ts';

let here: Installation;
let leader: Call;

beforeAll(async () => {
  here = await installation();
  leader = await here.as('ingrid.prove@example.org');
});
afterAll(() => here.close());

it('a draft is never smaller to the rules than to the database', async () => {
  const drafts = fc.sample(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 4 })), {
    numRuns: 300,
    seed: 3,
  });
  const hard = [
    { a: Array(500).fill(0) },
    { a: Array(500).fill([]) },
    { a: [1e308, 5e-324, 1.7976931348623157e308] },
  ];
  await asOwner(here.ownerUrl, async (query) => {
    for (const draft of [...drafts, ...hard]) {
      const { rows } = await query('select pg_column_size($1::text::jsonb) as size', [JSON.stringify(draft)]);
      expect(sizeInDatabase(draft)).toBeGreaterThanOrEqual(rows[0].size);
    }
  });
});

it.each([
  ['letters', 'x'.repeat(longestDraft - 40), 'x'.repeat(longestDraft)],
  ['letters of two bytes', 'å'.repeat(longestDraft / 2 - 40), 'å'.repeat(longestDraft / 2)],
  ['numbers', Array(8_000).fill(1), Array(60_000).fill(1)],
])(
  'a draft of %s is kept while there is room, and refused in words when there is not',
  async (_, fits, tooMuch) => {
    const save = (text: unknown) =>
      leader('PUT', 'me/drafts/writeLogEntry/new', { body: { content: { text } } });
    expect((await save(fits)).status).toBe(200);
    const { status, body } = await save(tooMuch);
    expect(status).toBe(422);
    expect(body.errors).toMatchObject([
      {
        field: 'content',
        code: 'draft-too-large',
        message: 'En kladd har plass til 256 kB. Gjør den kortere.',
      },
    ]);
  },
);
