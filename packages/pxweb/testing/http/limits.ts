import type { Limit, ServiceName } from './service.ts';

/** What each service allows, where it says so; elsewhere a number that nothing here reaches. */
export const limits: Readonly<Record<ServiceName, Limit>> = {
  'ssb-v2': { calls: 40, seconds: 60 },
  'ssb-v1': { calls: 300, seconds: 60 },
  'scb-v2': { calls: 30, seconds: 10 },
  'scb-v1': { calls: 30, seconds: 10 },
  klass: { calls: 100_000, seconds: 60 },
  register: { calls: 100_000, seconds: 60 },
  kommuneinfo: { calls: 100_000, seconds: 60 },
  kolada: { calls: 100_000, seconds: 60 },
  eurostat: { calls: 100_000, seconds: 60 },
};
