import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

export type Scanner = {
  /** The name of what was found, or undefined when nothing was. Throws `ScannerFailed` when nobody can tell. */
  scan(bytes: Buffer): Promise<string | undefined>;
};

/** No verdict: the file stays in quarantine, and is asked about again. */
export class ScannerFailed extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ScannerFailed';
  }
}

export type ScannerOptions = { host: string; port: number; patience?: number };

/** clamd over TCP by INSTREAM: length and bytes of each piece, an empty one at the end, one line back (clamd(8), COMMANDS). */
export function clamd({ host, port, patience = 60_000 }: ScannerOptions): Scanner {
  const place = `The scanner at ${host}:${port}`;
  return {
    scan: async (bytes) => {
      const socket = connect({ host, port });
      socket.setTimeout(patience, () => socket.destroy(new Error(`no answer within ${patience / 1000} s`)));
      try {
        return verdictOf(await asked(socket, bytes), place);
      } catch (error) {
        if (error instanceof ScannerFailed) throw error;
        throw new ScannerFailed(
          `${place} gave no verdict: ${error instanceof Error ? error.message : error}`,
          {
            cause: error,
          },
        );
      } finally {
        socket.destroy();
      }
    },
  };
}

function asked(socket: Socket, bytes: Buffer): Promise<string> {
  const answer = answerFrom(socket);
  // It may answer, and hang up, before it has everything: what it says then counts, not that writing failed.
  send(socket, bytes).catch(() => {});
  return answer;
}

async function answerFrom(socket: Socket): Promise<string> {
  let answer = '';
  for await (const piece of socket) {
    answer += (piece as Buffer).toString('utf8');
    const [line, ...rest] = answer.split('\0');
    if (rest.length > 0) return line ?? '';
    if (answer.length > longestAnswer) throw new Error('an answer without an end');
  }
  throw new Error('it hung up without an answer');
}

async function send(socket: Socket, bytes: Buffer): Promise<void> {
  await once(socket, 'connect');
  socket.write('zINSTREAM\0');
  for (let at = 0; at < bytes.length; at += pieceSize) {
    const piece = bytes.subarray(at, at + pieceSize);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(piece.length);
    socket.write(length);
    if (!socket.write(piece)) await once(socket, 'drain');
  }
  socket.write(Buffer.alloc(4));
}

function verdictOf(answer: string, place: string): string | undefined {
  if (answer === 'stream: OK') return undefined;
  const found = /^stream: (.+) FOUND$/.exec(answer)?.[1];
  if (found) return found;
  if (answer.includes('size limit exceeded'))
    throw new ScannerFailed(
      `${place} takes no files as large as ours: set StreamMaxLength, MaxScanSize and MaxFileSize in its clamd.conf to 30M`,
    );
  throw new ScannerFailed(`${place} answered “${answer.slice(0, 200)}”`);
}

const pieceSize = 64 * 1024;
const longestAnswer = 4_096;
