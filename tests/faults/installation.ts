import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { asOwner, type OwnerQuery } from '#platform/database/as-owner.ts';
import { startEmbedded } from '#platform/database/embedded.ts';
import { databaseProcessesIn, Program, temporaryFolder } from '#tests/ground/processes.ts';
import { kill } from './kill.ts';

/** The built server with its own database, on a data folder of its own: can be killed whole or in part, and started again. */
export class Installation {
  readonly #folder = temporaryFolder();
  readonly #data = join(this.#folder.path, 'data');
  #server: Program | undefined;
  /** Where the server is found that was started last. */
  address = '';

  async start(): Promise<void> {
    this.#server = new Program(['--enable-source-maps', 'dist/server.js'], {
      OMSTILT_DATA: this.#data,
      PORT: '0',
      LOG_LEVEL: 'fatal',
      // A thousand people at once have a thousand addresses; the test has one.
      REQUESTS_PER_MINUTE: '999999',
    });
    const [, address = ''] = await this.#server.says(/Ready on (\S+)/);
    this.address = address;
  }

  /** Whether the server that was started last still runs. */
  get stands(): boolean {
    return this.#server?.child.exitCode === null && this.#server.child.signalCode === null;
  }

  /** All of it, without a warning: one half some milliseconds before the other. Answers with how many processes that were. */
  async killAll(first: 'server' | 'database', gap: number): Promise<number> {
    const server = [this.#server?.child.pid ?? 0];
    const database = databaseProcessesIn(this.#data);
    const [these, those] = first === 'server' ? [server, database] : [database, server];
    const struck = kill(these);
    await pause(gap);
    await Promise.all([struck, kill(those)]);
    // What the server was just bringing back goes too.
    for (let left = database; left.length > 0; left = databaseProcessesIn(this.#data)) await kill(left);
    return server.length + database.length;
  }

  async killServer(): Promise<void> {
    this.#server?.child.kill('SIGKILL');
    await this.#server?.ends();
  }

  killDatabase(): Promise<void> {
    return kill(databaseProcessesIn(this.#data));
  }

  /** One process of the database that works for the server: what a machine short of memory would choose. */
  async killOneOfTheDatabase(): Promise<void> {
    const working = `select pid from pg_stat_activity where usename = 'omstilt_app'`;
    const { rows } = await this.byHand((query) => query(working));
    await kill([rows[0].pid]);
  }

  /** What the command line says, and how it ends. */
  async command(...words: readonly string[]): Promise<{ code: number | string | null; said: string }> {
    const program = new Program(['--enable-source-maps', 'dist/omstilt.js', ...words], {
      OMSTILT_DATA: this.#data,
    });
    const code = await program.ends();
    return { code, said: program.said.trim() };
  }

  /** Past the application, as the owner of the database. */
  async byHand<T>(work: (query: OwnerQuery) => Promise<T>): Promise<T> {
    const database = await startEmbedded({ data: this.#data });
    try {
      return await asOwner(database.url, work);
    } finally {
      await database.stop();
    }
  }

  async remove(): Promise<void> {
    await this.killServer();
    this.#folder.remove();
  }
}
