import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodedPieces, NotInEncoding } from './decode-stream.ts';
import type { Encoding } from './decode-text.ts';

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function decoded(bytes: Uint8Array, encoding: Encoding, size = 3): Promise<string> {
  let text = '';
  for await (const piece of decodedPieces(inPieces(bytes, size), encoding)) text += piece;
  return text;
}

describe('a text decoded as it comes', () => {
  it('is the same wherever its bytes are cut, and loses its mark', async () => {
    const text = fc
      .string({ unit: 'grapheme' })
      .filter((each) => !each.includes('\0') && !each.startsWith('\ufeff'));
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 7 }), async (said, size) => {
        expect(await decoded(Buffer.from(`\ufeff${said}`), 'utf-8', size)).toBe(said);
        expect(await decoded(Buffer.from(`\ufeff${said}`, 'utf16le'), 'utf-16le', size)).toBe(said);
      }),
    );
    expect(await decoded(Buffer.from('blåbær – 5', 'latin1').fill(0x96, 7, 8), 'windows-1252')).toBe(
      'blåbær – 5',
    );
  });

  it('says so when the bytes are of another encoding, or of no text', async () => {
    await expect(decoded(Buffer.from('blåbær', 'latin1'), 'utf-8')).rejects.toBeInstanceOf(NotInEncoding);
    await expect(decoded(Buffer.from('a\0b'), 'utf-8')).rejects.toBeInstanceOf(NotInEncoding);
    await expect(decoded(Buffer.from([0x61, 0x01]), 'windows-1252')).rejects.toBeInstanceOf(NotInEncoding);
  });
});
