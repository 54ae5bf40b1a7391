import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jumpingClock } from '../testing/jumping-clock.ts';
import { scripted } from '../testing/scripted.ts';
import { http } from './http.ts';
import { gate } from './rate.ts';

const silent = () => {};

describe('the rate of a host', () => {
  it('is never exceeded in any stretch of time, however many ask', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 10, max: 5000 }),
        fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: 1, maxLength: 40 }),
        async (calls, ms, pauses) => {
          const clock = jumpingClock();
          const door = gate(clock, 120_000, silent);
          door.learn({ calls, ms }, 'config');
          const passed: number[] = [];
          for (const pause of pauses) {
            clock.advance(pause);
            await door.enter();
            passed.push(clock.now());
          }
          for (const at of passed)
            expect(passed.filter((other) => other > at - ms && other <= at).length).toBeLessThanOrEqual(
              calls,
            );
        },
      ),
    );
  });

  it('is kept by those who ask at the same time, too', async () => {
    const clock = jumpingClock();
    const door = gate(clock, 120_000, silent);
    door.learn({ calls: 3, ms: 1000 }, 'config');
    const began = clock.now();
    await Promise.all(Array.from({ length: 9 }, () => door.enter()));
    expect(clock.now() - began).toBeGreaterThanOrEqual(2000);
  });

  it('is not waited for where there is room', async () => {
    const clock = jumpingClock();
    const door = gate(clock, 120_000, silent);
    door.learn({ calls: 3, ms: 1000 }, 'config');
    for (let i = 0; i < 3; i += 1) await door.enter();
    expect(clock.slept).toEqual([]);
  });

  it('leaves a little room for calls that travel at different speeds', async () => {
    const clock = jumpingClock();
    const door = gate(clock, 120_000, silent);
    door.learn({ calls: 1, ms: 1000 }, 'config');
    await door.enter();
    await door.enter();
    expect(clock.slept).toEqual([1050]);
  });

  it('0 calls in 0 seconds is no rate: it means that it is not told', async () => {
    const clock = jumpingClock();
    const door = gate(clock, 120_000, silent);
    door.learn({ calls: 0, ms: 0 }, 'config');
    for (let i = 0; i < 100; i += 1) await door.enter();
    expect(clock.slept).toEqual([]);
  });

  it('is the strictest of what two interfaces of one host tell, and each may change its own mind', async () => {
    const clock = jumpingClock();
    const door = gate(clock, 120_000, silent);
    door.learn({ calls: 2, ms: 60_000 }, 'v2');
    door.learn({ calls: 300, ms: 60_000 }, 'v1');
    for (let i = 0; i < 3; i += 1) await door.enter();
    expect(clock.slept).toEqual([60_200]);
    door.learn({ calls: 300, ms: 60_000 }, 'v2');
    for (let i = 0; i < 100; i += 1) await door.enter();
    expect(clock.slept).toEqual([60_200]);
  });

  it('is read from x-ratelimit-policy', async () => {
    const clock = jumpingClock();
    const door = gate(clock, 120_000, silent);
    door.heed(new Headers({ 'x-ratelimit-policy': '2;w=60s' }));
    for (let i = 0; i < 3; i += 1) await door.enter();
    expect(clock.slept).toEqual([60_200]);
  });

  it.each([
    ['x-ratelimit-remaining', 'x-ratelimit-reset', '12'],
    ['x-rate-limit-remaining', 'x-rate-limit-reset', '2026-11-27T00:00:12.0000000Z'],
    ['x-ratelimit-remaining', 'x-ratelimit-reset', String(Date.UTC(2026, 10, 27, 0, 0, 12) / 1000)],
  ])('nothing remaining by %s is waited out until %s %s', async (remaining, reset, until) => {
    const clock = jumpingClock();
    const door = gate(clock, 120_000, silent);
    door.heed(new Headers({ [remaining]: '0', [reset]: until }));
    await door.enter();
    expect(clock.slept).toEqual([12_000]);
  });

  it('nothing remaining, and no word of when: the window has to pass', async () => {
    const clock = jumpingClock();
    const door = gate(clock, 120_000, silent);
    await door.enter();
    clock.advance(5000);
    door.heed(new Headers({ 'x-ratelimit-policy': '40;w=60s', 'x-ratelimit-remaining': '0' }));
    await door.enter();
    expect(clock.slept).toEqual([55_200]);
  });

  it('a header that asks for years is not obeyed for years', async () => {
    const clock = jumpingClock();
    const door = gate(clock, 120_000, silent);
    door.heed(new Headers({ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '99999999' }));
    door.heed(new Headers({ 'x-ratelimit-policy': '1;w=999999999s' }));
    await door.enter();
    await door.enter();
    expect(clock.slept).toEqual([120_000]);
  });

  it('is one for each host: who waits for one does not wait for another', async () => {
    const clock = jumpingClock();
    const { fetch, calls } = scripted({ body: '1' });
    const through = http({ fetch, clock });
    through.learnRate('https://a.example/api', { calls: 1, ms: 1000 });
    await through.ask({ url: 'https://a.example/v2/x' });
    await through.ask({ url: 'https://b.example/v2/x' });
    expect(clock.slept).toEqual([]);
    await through.ask({ url: 'https://a.example/v1/x' });
    expect(clock.slept).toEqual([1050]);
    expect(calls).toHaveLength(3);
  });

  it('a 429 holds back everybody who asks the same host', async () => {
    const clock = jumpingClock();
    const { fetch } = scripted({ status: 429, headers: { 'retry-after': '30' } }, { body: '1' });
    const through = http({ fetch, clock, random: () => 0 });
    const began = clock.now();
    const first = through.ask({ url: 'https://a.example/1' });
    await first;
    expect(clock.now() - began).toBe(30_000);
    await through.ask({ url: 'https://a.example/2' });
    expect(clock.slept).toEqual([30_000]);
  });

  it('a 429 is heard by those who come while it is waited out', async () => {
    const { fetch } = scripted({ status: 429, headers: { 'retry-after': '30' } }, { body: '1' });
    const waits: (readonly [string, number])[] = [];
    const others: Promise<unknown>[] = [];
    const through = http({
      fetch,
      clock: { ...jumpingClock(0), now: () => 0, sleep: () => new Promise(() => {}) },
      random: () => 0,
      onWait: ({ why, ms }) => {
        waits.push([why, ms]);
        if (why === 'retry') others.push(through.ask({ url: 'https://a.example/2' }));
      },
    });
    void through.ask({ url: 'https://a.example/1' });
    await expect
      .poll(() => waits)
      .toEqual([
        ['retry', 30_000],
        ['rate', 30_000],
      ]);
  });

  it('a 429 that does not say how long waits for the window, where one is known', async () => {
    const clock = jumpingClock();
    const { fetch } = scripted({ status: 429 }, { body: '1' });
    const through = http({ fetch, clock, random: () => 0 });
    through.learnRate('https://a.example', { calls: 300, ms: 60_000 });
    await through.ask({ url: 'https://a.example/1' });
    expect(clock.slept).toEqual([60_200]);
  });
});
