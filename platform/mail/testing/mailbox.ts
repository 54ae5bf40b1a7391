import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export type Mailbox = {
  readonly url: string;
  readonly letters: ParsedMail[];
  /** The raw text of each letter. */
  readonly sources: string[];
  /** What the server answers a recipient with, instead of taking the letter. */
  refuse: { code: number; message: string } | undefined;
  close(): Promise<void>;
};

/** A mail server on loopback that takes letters apart and keeps them. */
export async function mailbox(): Promise<Mailbox> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_, __, done) => {
      const { refuse } = box;
      done(refuse && Object.assign(new Error(refuse.message), { responseCode: refuse.code }));
    },
    onData: (stream, _, done) => {
      const pieces: Buffer[] = [];
      stream.on('data', (piece: Buffer) => pieces.push(piece));
      stream.on('end', async () => {
        const source = Buffer.concat(pieces);
        box.sources.push(source.toString('utf8'));
        box.letters.push(await simpleParser(source));
        done();
      });
    },
  });
  server.on('error', () => {});
  const port = await new Promise<number>((resolve) => {
    const listening = server.listen(0, '127.0.0.1', () => {
      const address = listening.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
  const box: Mailbox & { -readonly [K in 'url']: string } = {
    url: `smtp://127.0.0.1:${port}`,
    letters: [],
    sources: [],
    refuse: undefined,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return box;
}
