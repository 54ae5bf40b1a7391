import { pages as access } from '#modules/access/web/index.ts';
import { pages as logbook } from '#modules/logbook/web/index.ts';
import { pages as plan } from '#modules/plan/web/index.ts';
import { pages as programme } from '#modules/programme/web/index.ts';
import { pages as results } from '#modules/results/web/index.ts';
import { pages as statistics } from '#modules/statistics/web/index.ts';
import type { PageRoute } from '#platform/ui/page-route.ts';
import { pages as own } from './pages.ts';

/** Every page there is. */
export const pages: readonly PageRoute[] = [
  ...own,
  ...access,
  ...programme,
  ...plan,
  ...logbook,
  ...results,
  ...statistics,
];
