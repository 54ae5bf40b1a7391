import { pipeline } from 'node:stream/promises';

/** What a command line has around it. */
export type Terminal = {
  /** Standard output: where scripts take the answer from. */
  out(text: string): void;
  /** The same for what is large, or no text: no faster than it is taken. Whoever reads no further (`| head`) has had enough. */
  send(content: AsyncIterable<Uint8Array>): Promise<void>;
  /** Standard error: what is said to whoever watches. */
  err(text: string): void;
  /** Progress is shown to somebody who watches; a script's log is not filled with it. */
  readonly watched: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
};

export const ownTerminal: Terminal = {
  out: (text) => void process.stdout.write(text),
  send: async (content) => {
    try {
      await pipeline(content, process.stdout, { end: false });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
    }
  },
  err: (text) => void process.stderr.write(text),
  watched: process.stderr.isTTY === true,
  environment: process.env,
};

/** Ends the process once all that was said has gone out: a pipe takes 64 KiB at a time, and what waits is lost with the process. */
export async function leave(code: number): Promise<never> {
  for (const stream of [process.stdout, process.stderr])
    await new Promise<void>((gone) => stream.once('error', () => gone()).write('', () => gone()));
  process.exit(code);
}
