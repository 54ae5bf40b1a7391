import fc from 'fast-check';
import { expect, it } from 'vitest';
import { problemDocument } from '#platform/shapes/problem-document.ts';
import { problemIn } from './problem-in.ts';

const whole = {
  type: fc.constant('/problems/stale'),
  title: fc.string(),
  status: fc.integer({ min: 400, max: 599 }),
  detail: fc.string(),
  instance: fc.string(),
  code: fc.constant('stale'),
  errors: fc.array(fc.record({ field: fc.string(), code: fc.string(), message: fc.string() })),
  extra: fc.dictionary(fc.string(), fc.jsonValue()),
};
/** Any of the fields left out, or something else in its place. */
const documents = fc.record(
  Object.fromEntries(
    Object.entries(whole).map(([name, arbitrary]) => [
      name,
      fc.oneof({ weight: 9, arbitrary: arbitrary as fc.Arbitrary<unknown> }, fc.jsonValue()),
    ]),
  ),
  { requiredKeys: [] },
);
const answering = (said: unknown) => new Response(JSON.stringify(said), { status: 500, statusText: 'Bad' });
const unknown = { type: 'about:blank', title: 'Bad', status: 500, code: 'unknown' };

it('takes for a problem exactly what the shape of the contract takes', async () => {
  const taken = { yes: 0, no: 0 };
  await fc.assert(
    fc.asyncProperty(fc.oneof(documents, fc.record(whole), fc.jsonValue()), async (said) => {
      const sent = JSON.parse(JSON.stringify(said));
      const isOurs = problemDocument.safeParse(sent).success;
      taken[isOurs ? 'yes' : 'no'] += 1;
      expect(await problemIn(answering(said))).toEqual(isOurs ? sent : unknown);
    }),
    { numRuns: 2_000 },
  );
  expect(Math.min(taken.yes, taken.no)).toBeGreaterThan(100);
});

it('says that it knows nothing of an answer that is no JSON, with what its sender called it', async () => {
  const page = new Response('<h1>Bad gateway</h1>', { status: 502, statusText: 'Bad Gateway' });
  expect(await problemIn(page)).toEqual({
    type: 'about:blank',
    title: 'Bad Gateway',
    status: 502,
    code: 'unknown',
  });
});
