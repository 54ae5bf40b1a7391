import type { Locator } from 'playwright-core';
import type { AtWork } from './programme-leader.ts';

/** Goes to another page by what leads there, and waits until it has come: what is pressed before that is pressed on the page before. */
export async function follow({ page, hands }: Pick<AtWork, 'page' | 'hands'>, link: Locator): Promise<void> {
  await hands.press(link);
  await page.waitForFunction(headingHasFocus);
}

/** After a page has come, focus is on its heading: whoever does not see it is told where they are. */
export const headingHasFocus = () => document.activeElement?.tagName === 'H1';
