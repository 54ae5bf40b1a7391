import { type ModuleRoutes, moduleRoutes } from '#platform/http/handler.ts';
import { jobListOperations, resultsOperations } from './contract.ts';
import { figureHandlers } from './figures/figure-handlers.ts';
import { jobListHandlers } from './job-list/job-list-handlers.ts';
import { claimHandlers } from './ledger/claim-handlers.ts';
import { effectHandlers } from './ledger/effect-handlers.ts';
import { ledgerHandlers } from './ledger/ledger-handlers.ts';
import { measurementHandlers } from './ledger/measurement-handlers.ts';
import { portfolioHandlers } from './ledger/portfolio-handlers.ts';
import { downloadHandlers } from './open/download-handlers.ts';
import { publicHandlers } from './open/public-handlers.ts';
import { resultsPolicy } from './policy.ts';
import type { ResultsPorts } from './ports.ts';

export const resultsRoutes = (ports: ResultsPorts): ModuleRoutes =>
  moduleRoutes({
    operations: { ...resultsOperations, ...jobListOperations },
    policy: resultsPolicy,
    handlers: {
      ...ledgerHandlers,
      ...effectHandlers(ports),
      ...measurementHandlers(ports),
      ...jobListHandlers(ports),
      ...claimHandlers,
      ...figureHandlers,
      ...portfolioHandlers,
      ...publicHandlers,
      ...downloadHandlers(ports),
    },
  });
