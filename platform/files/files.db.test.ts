import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { Readable } from 'node:stream';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Person } from '#platform/access/actor.ts';
import { type Ground, testGround } from '#platform/jobs/testing/ground.ts';
import { jobs } from '#platform/jobs/testing/queue.ts';
import { bytesOf } from './bytes-of.ts';
import { checkFile } from './check-file.ts';
import { keepFile } from './keep-file.ts';
import { largestUpload } from './largest-upload.ts';
import { readFile } from './read-file.ts';
import { clamd, type Scanner } from './scanner.ts';
import { chunkSize, spool } from './spool.ts';
import { clamdDouble, type Manner } from './testing/clamd-double.ts';
import { telephoneExif } from './testing/exif.ts';
import { heldMemory } from './testing/held-memory.ts';
import { jpeg } from './testing/pictures.ts';
import { exifHead, inJpeg } from './testing/telling.ts';

let ground: Ground;
let leader: Person;

beforeAll(async () => {
  ground = await testGround();
  leader = await ground.personWith('programme-leader');
});
afterAll(() => ground?.close());
beforeEach(async () => {
  await ground.rows('delete from files.file');
  await ground.rows('delete from files.chunk');
});

const upload = async (name: string, given: Readable | Buffer) => {
  const content = await spool(Buffer.isBuffer(given) ? Readable.from([given]) : given);
  try {
    return await ground.database.withActor(leader, (tx) =>
      keepFile(tx, { unit: ground.unit, by: leader.person, id: newId(), name, content }),
    );
  } finally {
    await content.close();
  }
};

const check = (id: string, scanner?: Scanner) =>
  checkFile({ database: ground.database, scanner }, { kind: 'system', unit: ground.unit }, id);

const open = (id: string, actor: Person) =>
  ground.database.withActor(actor, (tx) => readFile(tx, ground.database, actor, id));

const read = async (id: string, actor: Person = leader) => {
  const { content, ...file } = await open(id, actor);
  return { ...file, bytes: Buffer.concat(await content.toArray()) };
};

const counted = async () => {
  const [row] = await ground.rows<{ files: number; chunks: number }>(
    'select (select count(*)::int from files.file) as files, (select count(*)::int from files.chunk) as chunks',
  );
  return row;
};

/** As many bytes as wanted, made as they are read. */
const flowing = (size: number, piece = Buffer.alloc(64 * 1024, 'omstilt ')) =>
  Readable.from(
    (function* () {
      for (let left = size; left > 0; left -= piece.length) yield piece.subarray(0, left);
    })(),
  );

describe('an upload', () => {
  it('is kept in pieces, under a safe name, in quarantine, with a job to check it', async () => {
    const bytes = randomBytes(2 * 1024 * 1024 + 5);
    const file = await upload('C:\\fakepath\\Referat.pdf', bytes);
    expect(file).toMatchObject({
      name: 'Referat.pdf',
      size: bytes.length,
      state: 'quarantined',
      reason: null,
    });
    expect(await counted()).toEqual({ files: 1, chunks: 3 });
    expect(await jobs(ground.database)).toContainEqual(
      expect.objectContaining({ task: 'files.check', key: `files.check/${file.id}` }),
    );
  });

  it('with a content that the unit has is kept once, also when both come at once', async () => {
    const bytes = randomBytes(3 * 1024 * 1024);
    await Promise.all([upload('a.txt', bytes), upload('b.txt', bytes)]);
    await upload('c.txt', bytes);
    expect(await counted()).toEqual({ files: 3, chunks: 3 });
  });

  it('one byte above the limit is refused, and nothing of it is kept', async () => {
    await expect(upload('film.mp4', flowing(largestUpload + 1))).rejects.toMatchObject({
      problem: { code: 'payload-too-large', status: 413 },
    });
    expect(await counted()).toEqual({ files: 0, chunks: 0 });
  });

  it('that was cut off by the parser at the limit is refused', async () => {
    const cut = Object.assign(flowing(1_000), { truncated: true });
    await expect(upload('film.mp4', cut)).rejects.toMatchObject({ problem: { code: 'payload-too-large' } });
  });

  it.each([largestUpload, largestUpload + 1])(
    'of %d bytes never holds more than a piece or two in memory',
    async (size) => {
      const before = heldMemory();
      let seen = 0;
      let most = 0;
      const watched = flowing(size).map((piece: Buffer) => {
        seen += piece.length;
        if (seen % chunkSize === 0) most = Math.max(most, heldMemory() - before);
        return Buffer.from(piece);
      });
      const kept = await upload('report.txt', watched).catch(() => undefined);
      expect(kept?.size).toBe(size === largestUpload ? size : undefined);
      expect(await counted()).toEqual(kept ? { files: 1, chunks: 25 } : { files: 0, chunks: 0 });
      expect(most).toBeLessThan(3 * chunkSize);
    },
  );

  it('that is empty is refused, and says which field', async () => {
    await expect(upload('empty.txt', Readable.from([]))).rejects.toMatchObject({
      problem: { code: 'invalid', fields: [{ field: 'file', code: 'empty-file' }] },
    });
  });

  it('that breaks off leaves no row, no job and no file on the disk', async () => {
    const jobsBefore = (await jobs(ground.database)).length;
    const broken = Readable.from(
      (async function* () {
        yield Buffer.alloc(3 * 1024 * 1024);
        throw new Error('the connection was reset');
      })(),
    );
    await expect(upload('half.txt', broken)).rejects.toThrow(/reset/);
    expect(await counted()).toEqual({ files: 0, chunks: 0 });
    expect(await jobs(ground.database)).toHaveLength(jobsBefore);
    expect((await readdir(tmpdir())).filter((name) => name.startsWith('omstilt-upload-'))).toEqual([]);
  });

  it('in a process that is killed leaves no row and no file on the disk', async () => {
    const program = new URL('./testing/half-an-upload.ts', import.meta.url).pathname;
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', program, ground.ownerUrl, ground.unit, leader.person],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    await once(child.stdout, 'data');
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(await counted()).toEqual({ files: 0, chunks: 0 });
    expect((await readdir(tmpdir())).filter((name) => name.startsWith('omstilt-upload-'))).toEqual([]);
  });

  it('whose transaction fails afterwards was never there', async () => {
    await expect(
      ground.database.withActor(leader, async (tx) => {
        await keepFile(tx, {
          unit: ground.unit,
          by: leader.person,
          id: newId(),
          name: 'a.txt',
          content: await spool(Readable.from([Buffer.from('minutes')])),
        });
        throw new Error('the entry was refused');
      }),
    ).rejects.toThrow(/entry/);
    expect(await counted()).toEqual({ files: 0, chunks: 0 });
  });

  it('by one who may only read is refused by the database', async () => {
    const reader = await ground.personWith('reader');
    await expect(
      ground.database.withActor(reader, async (tx) =>
        keepFile(tx, {
          unit: ground.unit,
          by: reader.person,
          id: newId(),
          name: 'a.txt',
          content: await spool(Readable.from([Buffer.from('minutes')])),
        }),
      ),
    ).rejects.toThrow(/row-level security/);
  });
});

describe('quarantine', () => {
  it('gives nothing out, and says that it is being checked', async () => {
    const { id } = await upload('minutes.txt', Buffer.from('The board met.'));
    await expect(read(id)).rejects.toMatchObject({ problem: { code: 'file-in-quarantine', status: 409 } });
  });

  it('ends for a file that is what it says, and it is read to the byte', async () => {
    const bytes = Buffer.from('Styret møttes. '.repeat(200_000));
    const { id } = await upload('referat.txt', bytes);
    await check(id);
    const file = await read(id);
    expect(file).toMatchObject({ name: 'referat.txt', type: 'text/plain', size: bytes.length });
    expect(file.bytes.equals(bytes)).toBe(true);
  });

  it.each([
    ['referat.pdf', Buffer.from('The board met.'), 'type-mismatch'],
    ['page.txt', Buffer.from('<!doctype html><script>alert(1)</script>'), 'type-not-allowed'],
  ])('refuses %s with %#', async (name, bytes, reason) => {
    const { id } = await upload(name, bytes);
    await check(id);
    await expect(read(id)).rejects.toMatchObject({
      problem: { code: 'file-refused', status: 410, extra: { reason } },
    });
    expect(await counted()).toEqual({ files: 1, chunks: 0 });
  });

  it('is left by a photograph without its place, under its own hash, and the bytes that held it are gone', async () => {
    const taken = inJpeg(jpeg, [0xe1, Buffer.concat([exifHead, telephoneExif(6)])]);
    const { id } = await upload('IMG_0042.jpg', taken);
    await check(id);
    const file = await read(id);
    expect(file.bytes.includes('Telephone 7')).toBe(false);
    expect(file.size).toBe(file.bytes.length);
    const [row] = await ground.rows<{ sha256: Buffer; size: number }>(
      'select sha256, size::int from files.file',
    );
    expect(row).toEqual({ sha256: createHash('sha256').update(file.bytes).digest(), size: file.size });
    const kept = await ground.rows<{ bytes: Buffer }>('select bytes from files.chunk');
    expect(kept.some(({ bytes }) => bytes.includes('Telephone 7'))).toBe(false);
  });

  it('of one file does not take the bytes of another with the same content', async () => {
    const taken = inJpeg(jpeg, [0xe1, Buffer.concat([exifHead, telephoneExif(6)])]);
    const [first, second] = [await upload('a.jpg', taken), await upload('b.jpg', taken)];
    const wrong = await upload('c.pdf', taken);
    await check(wrong.id);
    await check(first.id);
    await check(second.id);
    expect((await read(first.id)).bytes.equals((await read(second.id)).bytes)).toBe(true);
    expect(await counted()).toEqual({ files: 3, chunks: 1 });
  });

  it('ends once: a second check changes nothing', async () => {
    const { id } = await upload('a.txt', Buffer.from('minutes'));
    await Promise.all([check(id), check(id)]);
    expect(await check(id)).toBeUndefined();
    const events = await ground.rows(
      `select from audit.event where relation = 'files.file' and act = 'update' and row_id = $1`,
      [id],
    );
    expect(events).toHaveLength(1);
  });

  it('cannot be ended by the application itself', async () => {
    const { id } = await upload('a.txt', Buffer.from('minutes'));
    await expect(
      ground.database.withActor(leader, (tx) =>
        tx.updateTable('files.file').set({ state: 'clean' }).where('file_id', '=', id).execute(),
      ),
    ).rejects.toThrow(/permission denied/);
  });

  it('notices bytes that are not the ones that were uploaded', async () => {
    const { id } = await upload('a.txt', Buffer.from('minutes'));
    const [{ sha256 } = { sha256: Buffer.alloc(0) }] = await ground.rows<{ sha256: Buffer }>(
      'select sha256 from files.file',
    );
    await ground.rows('delete from files.chunk');
    await ground.rows('insert into files.chunk values ($1, $2, 0, $3)', [
      ground.unit,
      sha256,
      Buffer.from('MINUTES'),
    ]);
    await expect(check(id)).rejects.toThrow(/not the ones/);
  });
});

describe('the scanner', () => {
  let manner: Manner = 'ok';
  let double: Awaited<ReturnType<typeof clamdDouble>>;
  let scanner: Scanner;
  beforeAll(async () => {
    double = await clamdDouble(() => manner);
    scanner = clamd({ host: double.host, port: double.port, patience: 200 });
  });
  afterAll(() => double?.close());

  it('refuses what it finds a virus in, and its bytes are gone', async () => {
    manner = 'found';
    const { id } = await upload('a.txt', Buffer.from('X5O!P%@AP'));
    await check(id, scanner);
    await expect(read(id)).rejects.toMatchObject({ problem: { extra: { reason: 'virus' } } });
    expect(await counted()).toEqual({ files: 1, chunks: 0 });
  });

  it.each(['limit', 'hangs', 'hangs-up'] as const)(
    'that %s leaves the file in quarantine until it answers',
    async (faulty) => {
      manner = faulty;
      const { id } = await upload('a.txt', Buffer.from('minutes'));
      await expect(check(id, scanner)).rejects.toThrow(/scanner/);
      await expect(read(id)).rejects.toMatchObject({ problem: { code: 'file-in-quarantine' } });
      manner = 'ok';
      await check(id, scanner);
      expect((await read(id)).bytes.toString()).toBe('minutes');
    },
  );
});

describe('reading', () => {
  it('of a file in another unit is like reading one that does not exist', async () => {
    const { id } = await upload('a.txt', Buffer.from('minutes'));
    await check(id);
    const stranger: Person = { ...leader, reach: new Map() };
    await expect(read(id, stranger)).rejects.toMatchObject({ problem: { code: 'not-found', status: 404 } });
    await expect(read(newId())).rejects.toMatchObject({ problem: { code: 'not-found' } });
  });

  it('slowly holds no connection', async () => {
    const { id } = await upload('a.txt', Buffer.from('minutes '.repeat(400_000)));
    await check(id);
    const { content } = await open(id, leader);
    const pieces = content[Symbol.asyncIterator]();
    await pieces.next();
    const { pools } = ground.database;
    expect(pools.omstilt_app.totalCount - pools.omstilt_app.idleCount).toBe(0);
    content.destroy();
  });

  it('whole is for our own code, also in quarantine', async () => {
    const { id } = await upload('log.csv', Buffer.from('a;b'));
    const found = await ground.database.withActor(leader, (tx) => bytesOf(tx, ground.unit, id));
    expect(found).toMatchObject({ name: 'log.csv', bytes: Buffer.from('a;b') });
  });
});
