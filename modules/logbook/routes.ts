import { type ModuleRoutes, moduleRoutes } from '#platform/http/handler.ts';
import { logbookOperations } from './contract.ts';
import { entryHandlers } from './entry-handlers.ts';
import { exportHandlers } from './export-handlers.ts';
import { feedHandlers } from './feed-handlers.ts';
import { fileHandlers } from './file-handlers.ts';
import { followHandlers } from './follow-handlers.ts';
import { importHandlers } from './import-handlers.ts';
import { logbookPolicy } from './policy.ts';
import type { LogbookPorts } from './ports.ts';
import { publicHandlers } from './public-handlers.ts';

export const logbookRoutes = (ports: LogbookPorts): ModuleRoutes =>
  moduleRoutes({
    operations: logbookOperations,
    policy: logbookPolicy,
    handlers: {
      ...entryHandlers,
      ...fileHandlers(ports),
      ...exportHandlers(ports),
      ...importHandlers(ports),
      ...publicHandlers,
      ...feedHandlers(ports),
      ...followHandlers(ports),
    },
  });
