import { createServer, type Socket } from 'node:net';

/** How a scanner may behave. */
export type Manner = 'ok' | 'found' | 'limit' | 'limit-at-once' | 'hangs' | 'hangs-up' | 'nonsense';

/** clamd as seen from outside: takes INSTREAM apart, and answers as it is told to. */
export async function clamdDouble(manner: () => Manner) {
  const received: Buffer[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => {});
    let pending = Buffer.alloc(0);
    let greeted = false;
    const content: Buffer[] = [];
    socket.on('data', (data) => {
      if (manner() === 'hangs-up') return socket.destroy();
      pending = Buffer.concat([pending, data]);
      if (!greeted) {
        if (!pending.toString('latin1').startsWith(command.toString('latin1')))
          return socket.end('UNKNOWN COMMAND\0');
        pending = pending.subarray(command.length);
        greeted = true;
        if (manner() === 'limit-at-once') return socket.end('INSTREAM size limit exceeded. ERROR\0');
      }
      while (pending.length >= 4 && pending.length >= 4 + pending.readUInt32BE()) {
        const length = pending.readUInt32BE();
        content.push(pending.subarray(4, 4 + length));
        pending = pending.subarray(4 + length);
        if (length > 0) continue;
        received.push(Buffer.concat(content));
        const answer = answers[manner()];
        if (answer !== undefined) socket.end(answer);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    host: '127.0.0.1',
    port: typeof address === 'object' && address ? address.port : 0,
    received,
    close: () =>
      new Promise<void>((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

const command = Buffer.from('zINSTREAM\0');

const answers: Partial<Record<Manner, string>> = {
  ok: 'stream: OK\0',
  found: 'stream: Eicar-Test-Signature FOUND\0',
  limit: 'INSTREAM size limit exceeded. ERROR\0',
  nonsense: 'good morning\0',
};
