import type { Page } from 'playwright-core';
import { restOf } from './every-page-rest.ts';

/** An answer as it came over the net. */
export type Loaded = {
  readonly address: string;
  /** `script`, `stylesheet`, `font`, `fetch` … */
  readonly type: string;
  /** As sent: gzipped, if it was. */
  readonly bytes: number;
  readonly head: number;
  readonly packed: boolean;
};

/** Opens a page in a browser that takes gzip and nothing better, and tells all that came until it rested. */
export async function loadedBy(page: Page, address: string): Promise<readonly Loaded[]> {
  const network = await page.context().newCDPSession(page);
  await network.send('Network.enable');
  await page.setExtraHTTPHeaders({ 'Accept-Encoding': 'gzip' });
  const coming = new Map<string, Omit<Loaded, 'head'> & { bytes: number }>();
  const loaded: Loaded[] = [];
  network.on('Network.responseReceived', ({ requestId, type, response: { url, headers } }) => {
    coming.set(requestId, {
      address: new URL(url).pathname,
      type: type.toLowerCase(),
      packed: headers['content-encoding'] === 'gzip',
      bytes: 0,
    });
  });
  network.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
    const answer = coming.get(requestId);
    if (answer) answer.bytes += encodedDataLength;
  });
  network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const answer = coming.get(requestId);
    if (answer) loaded.push({ ...answer, head: encodedDataLength - answer.bytes });
  });
  const rest = restOf(page);
  await page.goto(address);
  await rest();
  await network.detach();
  return loaded;
}
