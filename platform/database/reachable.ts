import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { StartRefused } from '#platform/config/start-refused.ts';

/**
 * Waits until the database takes connections. One that is just being started, as when a machine boots, is given half a
 * minute; one that turns us away is not asked again.
 */
export async function whenReachable(
  url: string,
  {
    onProgress,
    signal,
    patience = 30_000,
  }: { onProgress: (message: string) => void; signal: AbortSignal; patience?: number },
): Promise<void> {
  const deadline = Date.now() + patience;
  for (let attempt = 0; ; attempt += 1) {
    const error = await errorOf(url);
    if (error === undefined) return;
    const { hostname, port, pathname } = new URL(url);
    const place = `${hostname}:${port || 5432}${pathname}`;
    if (!isPassing(error) || Date.now() > deadline)
      throw new StartRefused(`The database at ${place} (DATABASE_URL) ${reasonOf(error)}.`, { cause: error });
    if (attempt === 0) onProgress(`Waiting for the database at ${place}`);
    await pause(250, undefined, { signal });
  }
}

async function errorOf(url: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    return undefined;
  } catch (error) {
    return error;
  } finally {
    await client.end().catch(() => {});
  }
}

// Not listening yet, or "the database system is starting up".
const isPassing = (error: unknown) => ['ECONNREFUSED', '57P03'].includes(codeOf(error));

function reasonOf(error: unknown): string {
  const code = codeOf(error);
  const known = REASONS[code];
  if (known) return known;
  return `cannot be used: ${error instanceof Error && error.message ? error.message : code}`;
}

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'does not answer: see that PostgreSQL runs there and listens on that address',
  ENOTFOUND: 'was not found: that name is not known',
  '57P03': 'is still starting up',
  '28P01': 'refuses the password',
  '28000': 'refuses that user',
  '3D000': 'does not exist on that server: create it, owned by that user',
};

// Several addresses tried (localhost is two) come as one error that holds the others.
function codeOf(error: unknown): string {
  if (error instanceof AggregateError) return codeOf(error.errors[0]);
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
