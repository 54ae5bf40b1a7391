import { createServer } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { clamd, ScannerFailed } from './scanner.ts';
import { clamdDouble, type Manner } from './testing/clamd-double.ts';

describe('the scanner', () => {
  const doubles: { close(): Promise<void> }[] = [];
  const scannerThat = async (manner: Manner) => {
    const double = await clamdDouble(() => manner);
    doubles.push(double);
    return { double, scanner: clamd({ host: double.host, port: double.port, patience: 200 }) };
  };
  afterEach(async () => {
    for (const double of doubles.splice(0)) await double.close();
  });

  it('gets every byte, and finds nothing', async () => {
    const { double, scanner } = await scannerThat('ok');
    const bytes = Buffer.alloc(3 * 1024 * 1024 + 17, 'omstilt');
    expect(await scanner.scan(bytes)).toBeUndefined();
    expect(double.received[0]?.equals(bytes)).toBe(true);
  });

  it('names what it found', async () => {
    const { scanner } = await scannerThat('found');
    expect(await scanner.scan(Buffer.from('X5O!P%@AP'))).toBe('Eicar-Test-Signature');
  });

  it.each(['limit', 'limit-at-once'] as const)(
    'says what to set when files are too large for it: %s',
    async (manner) => {
      const { scanner } = await scannerThat(manner);
      await expect(scanner.scan(Buffer.alloc(4 * 1024 * 1024))).rejects.toThrow(/StreamMaxLength/);
    },
  );

  it.each(['hangs', 'hangs-up', 'nonsense'] as const)('gives no verdict when it %s', async (manner) => {
    const { scanner } = await scannerThat(manner);
    await expect(scanner.scan(Buffer.from('minutes'))).rejects.toThrow(ScannerFailed);
  });

  it('gives no verdict when nobody listens', async () => {
    const server = createServer();
    const port = await new Promise<number>((resolve) => {
      server.listen(0, '127.0.0.1', () => {
        const address = server.address();
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
    await new Promise((resolve) => server.close(resolve));
    await expect(clamd({ host: '127.0.0.1', port }).scan(Buffer.from('minutes'))).rejects.toThrow(
      ScannerFailed,
    );
  });
});
