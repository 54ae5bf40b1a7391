import pg from 'pg';

export type PoolOptions = {
  /** Connections at once. */
  readonly max: number;
  readonly types?: pg.CustomTypesConfig;
  /** A connection that was lost while nobody used it. */
  readonly onError: (error: Error) => void;
};

export type OwnPool = {
  readonly pool: pg.Pool;
  /** Resolves when every connection has ended: what they end at may be stopped then without anybody hearing of a lost one. */
  close(): Promise<void>;
};

/**
 * Connections to one database in one role. Nobody waits for ever: whoever gets no connection is told to come back, and a transaction in
 * which nothing happens gives its connection back. Work that takes long is done before a transaction is opened (`prepare`), so both
 * mean that something is wrong.
 */
export function openPool(connectionString: string, { onError, ...options }: PoolOptions): OwnPool {
  const pool = new pg.Pool({
    connectionString,
    ...options,
    connectionTimeoutMillis: 10_000,
    idle_in_transaction_session_timeout: 60_000,
  });
  const open = new Set<Promise<void>>();
  pool.on('error', onError);
  pool.on('connect', (client) => {
    // The pool hears its idle connections only. One that is lost while it is used fails what is asked of it, and that is told;
    // an error that nobody heard would end the program with it.
    client.on('error', () => {});
    const ended = new Promise<void>((resolve) => client.once('end', resolve)).then(
      () => void open.delete(ended),
    );
    open.add(ended);
  });
  return {
    pool,
    close: async () => {
      // The pool's own end is told when its connections have been asked to end.
      await pool.end();
      await Promise.all(open);
    },
  };
}
