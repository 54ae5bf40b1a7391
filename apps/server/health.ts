import type { FastifyInstance, FastifyRequest } from 'fastify';
import { collectDefaultMetrics, Histogram, register } from 'prom-client';
import type { Database } from '#platform/database/database.ts';

/** For whoever keeps it running: alive, ready, and figures for Prometheus. */
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
    if (!isLocal(request)) return reply.callNotFound();
    return reply.type(register.contentType).send(await register.metrics());
  });
}

/** Figures of the machine's own monitor, not of the public: only asked from the machine itself, not through a proxy. */
export const isLocal = ({ headers, socket }: FastifyRequest): boolean =>
  /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/.test(socket.remoteAddress ?? '') &&
  !['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip', 'via'].some(
    (name) => name in headers,
  );

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
