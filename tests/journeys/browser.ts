import { type Browser, chromium } from 'playwright-core';
import { findChromium } from '../../scripts/chromium.mjs';

export type OwnBrowser = {
  readonly browser: Browser;
  /** Ends it as a crash does, with all that it kept. */
  crash(): Promise<void>;
  close(): Promise<void>;
};

/** A browser of the system, as a process of its own that can be killed. */
export async function openBrowser(): Promise<OwnBrowser> {
  const executablePath = await findChromium();
  if (!executablePath) throw new Error('There is no Chromium; CHROMIUM_PATH can name one.');
  const server = await chromium.launchServer({
    executablePath,
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
  const browser = await chromium.connect(server.wsEndpoint());
  return {
    browser,
    crash: () => server.kill(),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
