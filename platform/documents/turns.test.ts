import { expect, test } from 'vitest';
import { turns } from './turns.ts';

test('no more than the places run at once, the others in the order they came, and a failure frees its place', async () => {
  const inTurn = turns(2);
  let [running, most] = [0, 0];
  const order: number[] = [];
  const work = (name: number) =>
    inTurn(async () => {
      running += 1;
      most = Math.max(most, running);
      order.push(name);
      await new Promise(setImmediate);
      running -= 1;
      if (name % 2 === 0) throw new Error(`failed ${name}`);
      return name;
    });
  const results = await Promise.allSettled([1, 2, 3, 4, 5, 6, 7].map(work));
  expect(most).toBe(2);
  expect(order).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(results.map(({ status }) => status === 'fulfilled')).toEqual([
    true,
    false,
    true,
    false,
    true,
    false,
    true,
  ]);
});
