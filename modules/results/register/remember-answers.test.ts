import { expect, it } from 'vitest';
import { rememberAnswers } from './remember-answers.ts';

const remembering = (most: number) =>
  rememberAnswers<number>({ lifetime: 10, most, now: () => 0, isWorth: (answer) => answer >= 0 });

it('no more answers are kept than was said: the oldest goes', async () => {
  const { answerTo } = remembering(1_000);
  let asked = 0;
  const ask = (key: number) => answerTo(String(key), async () => ++asked);
  for (let key = 0; key <= 1_000; key++) await ask(key);
  expect(asked).toBe(1_001);
  await ask(1_000);
  await ask(1);
  expect(asked).toBe(1_001);
  await ask(0);
  expect(asked).toBe(1_002);
});

it('a question that failed is not kept', async () => {
  const { answerTo } = remembering(10);
  await expect(answerTo('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await answerTo('a', async () => 1)).toBe(1);
});

it('an answer that was not worth keeping does not take a newer one with it', async () => {
  const { answerTo } = remembering(1);
  let fail = (_: number) => {};
  const slow = answerTo('a', () => new Promise<number>((resolve) => (fail = resolve)));
  await answerTo('b', async () => 2);
  await answerTo('a', async () => 1);
  fail(-1);
  await slow;
  expect(await answerTo('a', async () => 3)).toBe(1);
});
