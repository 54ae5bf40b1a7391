import { buildApp } from '#apps/server/app.ts';
import { readConfig } from '#platform/config/config.ts';
import { openDatabase } from '#platform/database/database.ts';

/** The product's own server, whole, without the limit on requests; tells its port when it listens. */
export async function serveOurs(ownerUrl: string): Promise<void> {
  const database = openDatabase(ownerUrl, { connections: 10 });
  const config = { ...readConfig({ DATABASE_URL: ownerUrl }), embedded: false };
  const app = await buildApp({ config, database, requestsPerMinute: 0 });
  await app.listen({ host: '127.0.0.1', port: 0 });
  process.send?.(app.server.address());
}
