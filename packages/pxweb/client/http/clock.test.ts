import { expect, it } from 'vitest';
import { systemClock } from './clock.ts';

it('sleep ends by itself, or at once by whoever wakes it', async () => {
  await systemClock.sleep(1);
  const stop = new AbortController();
  const slept = systemClock.sleep(60_000, stop.signal);
  stop.abort('up');
  await expect(slept).rejects.toBe('up');
  await expect(systemClock.sleep(60_000, stop.signal)).rejects.toBe('up');
});
