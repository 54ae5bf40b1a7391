import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startDouble } from '#packages/pxweb/testing/index.ts';
import { asOwner } from '#platform/database/as-owner.ts';
import { type Embedded, startEmbedded } from '#platform/database/embedded.ts';
import { databaseProcessesIn, Program, temporaryFolder } from '#tests/ground/processes.ts';
import { kill } from './kill.ts';

/** How an import stands in a database, for whoever reads the statistics. */
export type Seen = { readonly vintages: number; readonly hash: string | null; readonly whole: boolean };

/** The built command line on databases of their own, and the double of the offices, which takes its time. */
export class Importing {
  readonly folder: ReturnType<typeof temporaryFolder>;
  readonly double: Awaited<ReturnType<typeof startDouble>>;
  readonly #embedded: Embedded;
  #made = 0;

  private constructor(double: Importing['double'], embedded: Embedded, folder: Importing['folder']) {
    this.folder = folder;
    this.double = double;
    this.#embedded = embedded;
  }

  /** With the municipalities of the double in a database that all others are copies of. */
  static async start(): Promise<Importing> {
    const folder = temporaryFolder();
    const limits = { 'ssb-v2': { calls: 100_000, seconds: 60 } };
    const double = await startDouble({ cellsAtOnce: 60, limits });
    const importing = new Importing(double, await startEmbedded({ data: join(folder.path, 'data') }), folder);
    const { code, said } = await importing.run(importing.#embedded.url, 'import', 'klass');
    if (code !== 0) throw new Error(said);
    double.trouble({ slow: 60 }, { service: 'ssb-v2', times: Number.MAX_SAFE_INTEGER });
    return importing;
  }

  async fresh(): Promise<string> {
    this.#made += 1;
    const name = `round_${this.#made}`;
    const server = new URL(this.#embedded.url);
    const template = server.pathname.slice(1);
    server.pathname = 'postgres';
    await asOwner(server.href, async (query) => {
      // No database is made within a transaction.
      await query('commit');
      await query(`create database ${name} template ${template}`);
    });
    server.pathname = name;
    return server.href;
  }

  begin(database: string, ...words: readonly string[]): Program {
    return new Program(['--enable-source-maps', 'dist/omstilt.js', ...words], {
      DATABASE_URL: database,
      OMSTILT_DATA: this.folder.path,
      OMSTILT_SOURCES_URL: this.double.url,
    });
  }

  async run(
    database: string,
    ...words: readonly string[]
  ): Promise<{ code: number | string | null; said: string }> {
    const program = this.begin(database, ...words);
    const code = await program.ends();
    return { code, said: program.said };
  }

  /** The command, without a warning; with it, where that is wanted, the database that it writes to. */
  async kill(program: Program, withDatabase: boolean): Promise<void> {
    await kill([program.child.pid ?? 0, ...(withDatabase ? databaseProcessesIn(this.folder.path) : [])]);
  }

  /** What everybody sees of the numbers; waits for a database that is coming back. */
  async seen(database: string): Promise<Seen> {
    for (let left = 100; ; left -= 1) {
      try {
        const { rows } = await asOwner(database, async (query) => {
          await query('set local role omstilt_guard');
          return query(`select count(*)::int as vintages, max(encode(content_hash, 'hex')) as hash,
            coalesce(bool_and((select count(*) from statistics.public_coverage c where c.number = v.number) > 0
              and (select sum(c.places) from statistics.public_coverage c where c.number = v.number)
                = (select count(*) from statistics.public_block b where b.number = v.number)), true) as whole
            from statistics.public_vintage v where holds = 'numbers'`);
        });
        return rows[0] as Seen;
      } catch (error) {
        if (left === 0) throw error;
        await pause(200);
      }
    }
  }

  async remove(): Promise<void> {
    await this.double.close();
    await this.#embedded.stop();
    this.folder.remove();
  }
}
