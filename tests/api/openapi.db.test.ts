import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Installation, installation } from '../installation.ts';

let here: Installation;
beforeAll(async () => {
  here = await installation();
});
afterAll(() => here.close());

/** Others build on it: a change is seen in review. After a change that was meant: `npx vitest run --project db tests/api -u`. */
it('the committed description of the API is the one that the server gives', async () => {
  const { body } = await (await here.as(undefined))('GET', '/api/v1/openapi.json');
  await expect(`${JSON.stringify(body, null, 2)}\n`).toMatchFileSnapshot('../../docs/api/openapi.json');
});

it('every operation in it says what it answers, and how it refuses', async () => {
  const { body } = await (await here.as(undefined))('GET', '/api/v1/openapi.json');
  const paths = body.paths as Record<
    string,
    Record<string, { operationId?: string; responses?: Record<string, unknown> }>
  >;
  const operations = Object.values(paths).flatMap((path) => Object.values(path));
  expect(operations.length).toBeGreaterThan(30);
  for (const { operationId, responses } of operations) {
    expect(operationId).toMatch(/^[a-z][A-Za-z]+$/);
    expect(Object.keys(responses ?? {})).toEqual(expect.arrayContaining(['4XX', '5XX']));
  }
  expect(body.openapi).toBe('3.1.0');
});
