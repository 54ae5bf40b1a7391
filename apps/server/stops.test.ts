import { describe, expect, it } from 'vitest';
import { createStops } from './stops.ts';

const patient = new AbortController().signal;

describe('stopping', () => {
  it('goes in the opposite order of starting, one after the other', async () => {
    const order: string[] = [];
    const stops = createStops();
    for (const name of ['database', 'worker', 'web'])
      stops.add({
        stop: async () => {
          order.push(`${name} begins`);
          await Promise.resolve();
          order.push(`${name} ends`);
        },
      });
    await stops.all(patient);
    expect(order).toEqual([
      'web begins',
      'web ends',
      'worker begins',
      'worker ends',
      'database begins',
      'database ends',
    ]);
  });

  it('goes on when one fails, and tells of it', async () => {
    const stopped: string[] = [];
    const stops = createStops();
    stops.add({ stop: async () => stopped.push('database') });
    const fault = new Error('would not');
    stops.add({ stop: () => Promise.reject(fault) });
    expect(await stops.all(patient)).toEqual([fault]);
    expect(stopped).toEqual(['database']);
  });

  it('waits no longer than patience lasts for what drains, and always for what does not', async () => {
    const hurry = new AbortController();
    const stopped: string[] = [];
    const stops = createStops();
    stops.add({ stop: async () => stopped.push('database') });
    stops.add({ stop: () => new Promise(() => {}), drains: true });
    const all = stops.all(hurry.signal);
    hurry.abort();
    expect(await all).toEqual([]);
    expect(stopped).toEqual(['database']);
  });
});
