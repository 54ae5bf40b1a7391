import { createHash } from 'node:crypto';
import { mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openZip } from './open-zip.ts';
import { storedZip } from './stored-zip.ts';
import { unzip } from './unzip.ts';
import { writeZip } from './write-zip.ts';
import type { ZipPart } from './zip-records.ts';
import { ZipRefused } from './zip-refused.ts';

const limits = { unzipped: 10_000_000, ratio: 200, ratioFrom: 100_000, parts: 100 };

describe('a zip written and read piece by piece', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'omstilt-zip-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const written = async (
    name: string,
    parts: readonly (readonly [string, Buffer[], ZipPart['packing']])[],
  ) => {
    const path = join(folder, name);
    const file = await open(path, 'w');
    const zip = writeZip(file);
    const told = [];
    for (const [part, pieces, packing] of parts) told.push(await zip.add(part, each(pieces), packing));
    await zip.end();
    await file.close();
    return { path, told };
  };
  const refusal = async (work: Promise<unknown>) => {
    const error = await work.then(
      () => 'nothing was refused',
      (thrown: unknown) => thrown,
    );
    return error instanceof ZipRefused ? [error.reason, error.part] : error;
  };
  const readAll = async (path: string, within = limits) => {
    const zip = await openZip(path, within);
    try {
      const parts = new Map<string, Buffer>();
      for (const name of zip.names) parts.set(name, await whole(zip.read(name)));
      return parts;
    } finally {
      zip.close();
    }
  };

  it('gives every part back as it was, in any pieces, packed or not, to our reader and to the other', async () => {
    const part = fc.tuple(fc.array(fc.uint8Array({ maxLength: 3_000 }), { maxLength: 5 }), fc.boolean());
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 4 }), async (drawn) => {
        const parts = drawn.map(
          ([pieces, packed], at) =>
            [
              `folder/å${at}.txt`,
              pieces.map((piece) => Buffer.from(piece)),
              packed ? 'deflated' : 'stored',
            ] as const,
        );
        const { path, told } = await written('any.zip', parts);
        const contents = parts.map(([name, pieces]) => [name, Buffer.concat(pieces)] as const);
        expect([...(await readAll(path))]).toEqual(contents);
        const other = await unzip(await readFile(path), limits, () => true);
        expect(other.ok && [...other.value.parts]).toEqual(contents);
        expect(told).toEqual(
          contents.map(([, bytes]) => ({
            bytes: bytes.length,
            sha256: createHash('sha256').update(bytes).digest('hex'),
          })),
        );
      }),
      { numRuns: 50 },
    );
  });

  it('is the same file for the same parts', async () => {
    const parts = [['a.txt', [Buffer.from('a'.repeat(5_000))], 'deflated'] as [string, Buffer[], 'deflated']];
    const [one, two] = [await written('one.zip', parts), await written('two.zip', parts)];
    expect((await readFile(one.path)).equals(await readFile(two.path))).toBe(true);
  });

  it('passes a failure of the content on, and ends', async () => {
    const file = await open(join(folder, 'failing.zip'), 'w');
    const failing = async function* () {
      yield Buffer.from('begun');
      throw new Error('the disk is gone');
    };
    for (const packing of ['stored', 'deflated'] as const)
      await expect(writeZip(file).add('a', failing(), packing)).rejects.toThrow('the disk is gone');
    await file.close();
  });

  it('refuses what unpacks to far more than it is, and what is more than was asked for in all', async () => {
    const { path } = await written('bomb.zip', [['bomb', [Buffer.alloc(1_000_000)], 'deflated']]);
    expect(await refusal(readAll(path))).toEqual(['unpacks-too-large', 'bomb']);
    const large = await written('large.zip', [
      ['a', [Buffer.alloc(600)], 'stored'],
      ['b', [Buffer.alloc(600)], 'stored'],
    ]);
    expect(await refusal(readAll(large.path, { ...limits, unzipped: 1_000 }))).toEqual([
      'unpacks-too-large',
      'b',
    ]);
  });

  it('refuses paths out of the archive, two parts of one name, too many parts, and what is no zip', async () => {
    const zip = async (...names: string[]) => {
      await writeFile(
        join(folder, 'x.zip'),
        storedZip(new Map(names.map((name) => [name, Buffer.from('x')]))),
      );
      return refusal(readAll(join(folder, 'x.zip'), { ...limits, parts: 2 }));
    };
    expect(await zip('../up')).toEqual(['unsafe', '../up']);
    expect(await zip('/etc/passwd')).toEqual(['unsafe', '/etc/passwd']);
    expect(await zip('a\\..\\b')).toEqual(['unsafe', expect.anything()]);
    expect(await zip('a', 'A')).toEqual(['unsafe', 'A']);
    expect(await zip('a', 'b', 'c')).toEqual(['unsafe', undefined]);
    await writeFile(join(folder, 'letter'), 'Dear mayor');
    expect(await refusal(readAll(join(folder, 'letter')))).toEqual(['not-a-zip', undefined]);
    await expect(openZip(join(folder, 'nowhere'), limits)).rejects.toThrow(/ENOENT/);
  });

  it('names the part in which a byte was changed', async () => {
    const { path } = await written('whole.zip', [
      ['packed', [Buffer.from('b'.repeat(300))], 'deflated'],
      ['stored', [Buffer.from('c'.repeat(300))], 'stored'],
    ]);
    const bytes = await readFile(path);
    bytes[bytes.indexOf('ccc') + 9] = 0;
    await writeFile(path, bytes);
    expect(await refusal(readAll(path))).toEqual(['damaged', 'stored']);
  });
});

async function* each(pieces: readonly Buffer[]): AsyncGenerator<Buffer> {
  yield* pieces;
}

async function whole(pieces: AsyncIterable<Buffer>): Promise<Buffer> {
  const held: Buffer[] = [];
  for await (const piece of pieces) held.push(piece);
  return Buffer.concat(held);
}
