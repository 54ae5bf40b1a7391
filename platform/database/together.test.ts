import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { together } from './together.ts';

describe('a question asked together', () => {
  it('is under way once at a time, and once for all who came meanwhile', async () => {
    let asked = 0;
    let underWay = 0;
    const ask = together(async () => {
      asked += 1;
      underWay += 1;
      expect(underWay).toBe(1);
      await pause(5);
      underWay -= 1;
    });
    const first = ask();
    await pause(1);
    await Promise.all([first, ...Array.from({ length: 1_000 }, ask)]);
    expect(asked).toBe(2);
  });

  it('is never one that was asked before its asker came', async () => {
    let told = 0;
    const heard: number[] = [];
    const ask = together(async () => {
      const now = told;
      await pause(1);
      heard.push(now);
    });
    for (let change = 1; change <= 20; change += 1) {
      told = change;
      await Promise.all([ask(), pause(change % 3)]);
      expect(heard.at(-1)).toBe(change);
    }
  });

  it('fails for those who shared it, and is asked anew for the next', async () => {
    let fails = true;
    const ask = together(() => (fails ? Promise.reject(new Error('lost')) : Promise.resolve()));
    await expect(ask()).rejects.toThrow('lost');
    fails = false;
    await expect(ask()).resolves.toBeUndefined();
  });
});
