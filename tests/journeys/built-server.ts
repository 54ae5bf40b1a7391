import { createServer } from 'node:net';
import { join } from 'node:path';
import { databaseProcessesIn, Program, temporaryFolder } from '#tests/ground/processes.ts';

export type BuiltServer = {
  readonly address: string;
  /** Where it keeps its data. */
  readonly data: string;
  /** Does one command line beside it; answers with what was said. */
  omstilt(...words: string[]): Promise<string>;
  /** Ends as in a power failure: no warning, nothing tidied. */
  kill(): Promise<void>;
  /** Starts again on what it left behind, at the same address. */
  start(): Promise<void>;
  /** Ends as told to; answers with what still runs, which should be nothing. */
  stop(): Promise<readonly number[]>;
};

/** The built server with the example county, on a data folder and a port of its own. Not through npm, which hides its end. */
export async function startServer(settings: Readonly<Record<string, string>> = {}): Promise<BuiltServer> {
  const folder = temporaryFolder();
  const data = join(folder.path, 'data');
  const port = settings.PORT ?? (await freePort());
  let program: Program | undefined;
  const start = async () => {
    program = new Program(['--enable-source-maps', 'dist/server.js'], {
      PORT: String(port),
      OMSTILT_DATA: data,
      LOG_LEVEL: 'warn',
      ...settings,
    });
    await program.says(/Ready on (\S+)/);
  };
  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    program?.child.kill(signal);
    await program?.ends();
  };
  await start();
  return {
    address: `http://localhost:${port}`,
    data,
    omstilt: async (...words) => {
      const command = new Program(['--enable-source-maps', 'dist/omstilt.js', ...words], {
        OMSTILT_DATA: data,
      });
      const code = await command.ends();
      if (code !== 0) throw new Error(`omstilt ${words.join(' ')} ended with ${code}: ${command.said}`);
      return command.said;
    },
    start,
    kill: () => end('SIGKILL'),
    stop: async () => {
      await end('SIGTERM');
      const left = databaseProcessesIn(folder.path);
      folder.remove();
      return left;
    },
  };
}

/** Chosen beforehand: the address is in letters, and a server that is started again must be found where it was. */
export async function freePort(): Promise<number> {
  const taken = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => taken.once('listening', resolve));
  const address = taken.address();
  await new Promise((resolve) => taken.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}
