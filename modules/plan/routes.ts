import { moduleRoutes } from '#platform/http/handler.ts';
import { planOperations } from './contract.ts';
import { goalHandlers } from './goal-handlers.ts';
import { planPolicy } from './policy.ts';
import { publicHandlers } from './public-handlers.ts';
import { valueHandlers } from './value-handlers.ts';

export const planRoutes = moduleRoutes({
  operations: planOperations,
  policy: planPolicy,
  handlers: { ...goalHandlers, ...valueHandlers, ...publicHandlers },
});
