import { type ModuleRoutes, moduleRoutes } from '#platform/http/handler.ts';
import { statisticsFileOperations, statisticsOperations } from './contract.ts';
import { fileHandlers } from './file-handlers.ts';
import { importHandlers } from './import-handlers.ts';
import { mapHandlers } from './map-handlers.ts';
import { panelHandlers } from './panel-handlers.ts';
import { placeHandlers } from './place-handlers.ts';
import { statisticsPolicy } from './policy.ts';
import type { StatisticsPorts } from './ports.ts';
import { seriesHandlers } from './series-handlers.ts';

export const statisticsRoutes = (ports: StatisticsPorts): ModuleRoutes =>
  moduleRoutes({
    operations: { ...statisticsOperations, ...statisticsFileOperations },
    policy: statisticsPolicy,
    handlers: {
      ...seriesHandlers,
      ...placeHandlers,
      ...mapHandlers,
      ...panelHandlers(ports),
      ...importHandlers(ports),
      ...fileHandlers(ports),
    },
  });
