import fc from 'fast-check';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Answered, type Served, served } from '#tests/isolation/served.ts';
import { claimed, effectOf, measured } from '#tests/walls/filled-tables.ts';
import { fictionalNumbers } from '../testing/given.ts';

/** Two programmes that cannot see each other, through the API: both claim the same jobs at once. */
let site: Served;
const headers: Record<'here' | 'there', Record<string, string>> = { here: {}, there: {} };

beforeAll(async () => {
  site = await served();
  headers.here = await site.token(site.here.leader);
  headers.there = await site.token(site.there.leader);
});
afterAll(() => site.close());

it('the claims never pass the whole in a thousand random orders, and nobody learns the other’s name', async () => {
  const step = fc.record({
    by: fc.constantFrom('here' as const, 'there' as const),
    share: fc.integer({ min: 1, max: 10_000 }),
  });
  const numbers = fictionalNumbers();
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: 9_000 }),
      fc.array(step, { minLength: 2, maxLength: 3 }),
      async (first, steps) => {
        const number = numbers.next().value;
        const effect = await placed(number, first);
        const answers = await Promise.all(steps.map(({ by, share }) => claim(by, effect, share, number)));
        const given = answers.map(({ status }, index) => (status === 201 ? (steps[index]?.share ?? 0) : 0));
        expect(first + given.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(10_000);
        expect(
          answers.map(({ status }) => status).filter((status) => status !== 201 && status !== 409),
        ).toEqual([]);
        // Nobody is refused what was still free.
        const refused = steps.filter((_, index) => answers[index]?.status === 409).map(({ share }) => share);
        expect(
          Math.min(...refused, 10_001) + first + given.reduce((sum, share) => sum + share, 0),
        ).toBeGreaterThan(10_000);
        for (const [index, { text }] of answers.entries()) {
          const { unit, slug } = steps[index]?.by === 'here' ? site.there : site.here;
          expect(text.includes(unit) || text.includes(`"${slug}"`)).toBe(false);
        }
      },
    ),
    { numRuns: 1_000 },
  );
}, 240_000);

/** Jobs in a firm with this number, kept by one of them, with so much of it claimed. */
async function placed(number: string, share: number): Promise<string> {
  const { leader, unit } = site.here;
  const effect = newId();
  await site.database.withActor(leader, async (tx) => {
    await effectOf(leader, unit, effect, 'The foundry', number).execute(tx);
    await measured(leader, unit, effect).execute(tx);
    await claimed(leader, unit, effect, share).execute(tx);
  });
  return effect;
}

const claim = (by: 'here' | 'there', effect: string, share: number, number: string): Promise<Answered> =>
  site.send({
    method: 'POST',
    url: `/api/v1/programmes/${site[by].unit}/claims`,
    headers: headers[by],
    payload: { effect, share, organisationNumber: number },
  });
