import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { accessOperations } from '#modules/access/contract.ts';
import { logbookOperations } from '#modules/logbook/contract.ts';
import { planOperations } from '#modules/plan/contract.ts';
import { programmeOperations } from '#modules/programme/contract.ts';
import { lifeOperations } from '#modules/programme/life-operations.ts';
import { resultsOperations } from '#modules/results/contract.ts';
import { jobListOperations } from '#modules/results/job-list/operations.ts';
import { publicOperations } from '#modules/results/open/public-operations.ts';
import { root } from '#platform/database/root.ts';
import { isMedia, type Operations } from '#platform/http/operation.ts';
import { withoutShapes } from './operations-to-call.ts';

it('leaves of an operation how it is called, and of its answer that it is bytes', () => {
  const table = `export const logOperations = operations({
    ...others,
    readEntry: { method: 'GET', path: '/entries/:id', params: z.object({ id }), status: 200, answer: entry },
    takeAway: { method: 'GET', path: '/log', query: { a: {} }, status: 200, answer: { media: ['text/csv'] } },
  });
  const kept = shapes({ a: { method: 'GET', status: 200 } });`;
  expect(withoutShapes(table)).toBe(`export const logOperations = operations({
    ...others,
    readEntry: { method: 'GET', path: '/entries/:id' },
    takeAway: { method: 'GET', path: '/log', answer: { media: ['text/csv'] } },
  });
  const kept = shapes({ a: { method: 'GET', status: 200 } });`);
});

it.each([
  ['access/contract.ts', accessOperations],
  ['logbook/contract.ts', logbookOperations],
  ['plan/contract.ts', planOperations],
  ['programme/contract.ts', programmeOperations],
  ['programme/life-operations.ts', lifeOperations],
  ['results/contract.ts', resultsOperations],
  ['results/open/public-operations.ts', publicOperations],
  ['results/job-list/operations.ts', jobListOperations],
] as const)('lets every operation of %s be called as before', async (file, operations: Operations) => {
  const source = await readFile(join(root, 'modules', file), 'utf8');
  const left = withoutShapes(source);
  const own = Object.entries(operations).filter(([name]) => source.includes(`  ${name}: {`));
  expect(own.length).toBeGreaterThan(0);
  for (const [name, { method, path, answer }] of own) {
    const called = `  ${name}: { method: '${method}', path: '${path}'`;
    const isBytes = answer !== undefined && isMedia(answer);
    expect(left).toContain(isBytes ? `${called}, answer: ` : `${called} }`);
  }
  expect(left).not.toContain('summary: ');
});
