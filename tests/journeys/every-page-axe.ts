import { createRequire } from 'node:module';
import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, Page } from 'playwright-core';

/** The rules of WCAG 2.0, 2.1 and 2.2, A and AA, and of best practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Has axe at hand on every page: given to each run it takes as long to read as small pages take to look at. */
export async function bringAxe(context: BrowserContext): Promise<void> {
  const besides = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'));
  await context.addInitScript({ path: besides.resolve('axe-core/axe.min.js') });
}

/** What axe finds on the page as it stands, with each node. There are no frames in our pages. */
export async function axeFindings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page, axeSource: 'void 0' })
    .setLegacyMode()
    .options({ runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] })
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html, failureSummary }) =>
      [`axe ${id} at ${target.join(' ')}`, html.slice(0, 200), failureSummary ?? ''].join('\n    '),
    ),
  );
}
