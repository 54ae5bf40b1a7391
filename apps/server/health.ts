import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Histogram, register } from 'prom-client';
import { isFromThisMachine } from '#platform/access/from-this-machine.ts';
import type { Database } from '#platform/database/database.ts';

/** For whoever keeps it running: alive, ready, and figures for Prometheus, given only to the machine itself. */
export function registerHealth(
  app: FastifyInstance,
  { database, version }: { database: Database; version: string },
): void {
  const unlimited = { config: { rateLimit: false } };
  app.get('/livez', { ...unlimited, logLevel: 'silent' }, async () => ({ status: 'ok', version }));
  app.get('/readyz', { ...unlimited, logLevel: 'silent' }, async (_, reply) => {
    try {
      await database.ping();
      return { status: 'ok', version };
    } catch {
      return reply.code(503).send({ status: 'database-unreachable', version });
    }
  });
  measure(app);
  app.get('/metrics', { ...unlimited, logLevel: 'silent' }, async (request, reply) => {
    if (!isFromThisMachine(request)) return reply.callNotFound();
    return reply.type(register.contentType).send(await register.metrics());
  });
}

function measure(app: FastifyInstance): void {
  if (!register.getSingleMetric('process_cpu_seconds_total')) collectDefaultMetrics();
  const seconds =
    (register.getSingleMetric(durations.name) as Histogram<keyof Labels> | undefined) ??
    new Histogram(durations);
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'unknown';
    seconds.observe(
      { method: request.method, route, status: String(reply.statusCode) },
      reply.elapsedTime / 1000,
    );
  });
}

type Labels = { method: string; route: string; status: string };

const durations = {
  name: 'omstilt_http_request_seconds',
  help: 'Time to answer, by operation',
  labelNames: ['method', 'route', 'status'] as const,
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
};
