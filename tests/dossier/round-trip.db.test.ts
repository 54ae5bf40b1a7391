import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headsOf, verify } from '#platform/audit/verify.ts';
import { asOwner } from '#platform/database/as-owner.ts';
import { openDatabase } from '#platform/database/database.ts';
import { personWith, writeEntry } from '../walls/two-programmes.ts';
import { asGuard, type DossierGround, dossierGround, laterTable, made, partsOf } from './dossier-ground.ts';

describe('a dossier out of one installation and into another', () => {
  let dossier: DossierGround;
  beforeAll(async () => {
    dossier = await dossierGround();
  });
  afterAll(() => dossier.close());

  it('exported, imported into an empty installation and exported again is the same file, byte for byte', async () => {
    const url = await dossier.emptyDatabase();
    expect(await dossier.bring(url)).toMatchObject({ already: false, files: 3, programme: { slug: 'here' } });
    await dossier.exportTo(url, 'again.zip');
    expect((await readFile(join(dossier.folder, 'again.zip'))).equals(await readFile(dossier.file))).toBe(
      true,
    );
    await dossier.exportTo(url, 'later.zip', made + 1);
    const later = await partsOf(join(dossier.folder, 'later.zip'));
    expect(
      [...later].filter(([path, bytes]) => !dossier.whole.get(path)?.equals(bytes)).map(([path]) => path),
    ).toEqual(['manifest.json']);
  });

  it('leaves nothing for the audit to find, with the chain kept as it was', async () => {
    const url = await dossier.emptyDatabase();
    await dossier.bring(url);
    expect(await verify(url)).toEqual([]);
    const chain = async (at: string) =>
      (
        await asOwner(at, async (query) => {
          await query('set local role omstilt_guard');
          return headsOf(query);
        })
      ).find(({ unit }) => unit === dossier.both.here.unit);
    expect(await chain(url)).toEqual(await chain(dossier.both.ownerUrl));
  });

  it('brings an erased entry as it is: without its words, and with the erasure', async () => {
    const url = await dossier.emptyDatabase();
    await dossier.bring(url);
    expect(
      await asGuard(
        url,
        `select e.text, e.who from logbook.erasure g join logbook.entry e using (unit_id, entry_id) where g.unit_id = $1`,
        [dossier.both.here.unit],
      ),
    ).toEqual([{ text: '–', who: '–' }]);
  });

  it('leaves an installation that works: the log goes on, dates are judged, the chain continues', async () => {
    const url = await dossier.emptyDatabase();
    await dossier.bring(url);
    const leader = await personWith(
      url,
      'programme-leader',
      dossier.both.here.unit,
      'new-leader@here.example',
    );
    const database = openDatabase(url);
    try {
      await database.withActor(leader, (tx) => writeEntry(leader, dossier.both.here.unit).execute(tx));
      await expect(
        database.withActor(leader, (tx) =>
          writeEntry(leader, dossier.both.here.unit, undefined, 'public', { happened: '2999' }).execute(tx),
        ),
      ).rejects.toThrow(/future/);
    } finally {
      await database.close();
    }
    expect(await verify(url)).toEqual([]);
  });

  it('covers a table that is added later, without an edit, and loses nothing of what its columns hold', async () => {
    const [from, to] = [await dossier.emptyDatabase(), await dossier.emptyDatabase()];
    await dossier.bring(from);
    for (const url of [from, to]) await asOwner(url, (query) => query(laterTable));
    await asOwner(from, async (query) => {
      await query(
        `set local timezone = 'Asia/Kathmandu'; set local datestyle = 'German'; set local role omstilt_guard`,
      );
      for (const [name, number] of [
        ['å', '9223372036854775807'],
        ['Z', '-9007199254740993'],
        ['a', '0'],
      ])
        await query(
          `insert into programme.later values ($1, $2, $3, '2026-01-02 03:04:05.678901+05:45', '\\xdeadbeef00', 0.1::float8 + 0.2, 1e-30, '1 mon 2 days',
            '["2026-01-01 00:00:00.000001+00",)', array['a,"b"', null, 'æ\\'], '{"n": 12345678901234567890.10, "z": [null, "\\u2028"]}', 'infinity', '-infinity', null)`,
          [dossier.both.here.unit, name, number],
        );
    });
    const rows = (url: string) =>
      asGuard(url, 'select t::text as row from programme.later t order by name collate "C"');
    await dossier.exportTo(from, 'with-later.zip');
    const parts = await partsOf(join(dossier.folder, 'with-later.zip'));
    const lines = String(parts.get('data/programme.later.ndjson')).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).name)).toEqual(['Z', 'a', 'å']);
    expect(lines[0]).toContain('"2026-01-01T21:19:05.678901+00:00"');
    await dossier.bring(to, join(dossier.folder, 'with-later.zip'));
    expect(await rows(to)).toEqual(await rows(from));
    await dossier.exportTo(to, 'with-later-again.zip');
    const again = await readFile(join(dossier.folder, 'with-later-again.zip'));
    expect(again.equals(await readFile(join(dossier.folder, 'with-later.zip')))).toBe(true);
  });

  it('takes an older dossier that knows fewer columns, and refuses one whose columns are no more', async () => {
    const url = await dossier.emptyDatabase();
    await asOwner(url, (query) => query('alter table logbook.attachment add column added_later text'));
    expect(await dossier.bring(url)).toMatchObject({ already: false });
    expect(await dossier.bring(url)).toMatchObject({ already: true });
    const other = await dossier.emptyDatabase();
    await asOwner(other, (query) => query('alter table logbook.erasure drop column version'));
    expect(await dossier.refusal(dossier.bring(other))).toEqual([
      'does-not-fit',
      expect.stringMatching(/no column version/),
    ]);
    expect(await asGuard(other, 'select from access.unit')).toEqual([]);
  });
});
