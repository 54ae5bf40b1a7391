import { createHash } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asOwner } from '#platform/database/as-owner.ts';
import { leftOut, unitTables } from '#platform/dossier/unit-tables.ts';
import {
  asGuard,
  type DossierGround,
  dossierGround,
  laterTable,
  made,
  manifestOf,
} from './dossier-ground.ts';

describe('what a dossier holds', () => {
  let dossier: DossierGround;
  beforeAll(async () => {
    dossier = await dossierGround();
  });
  afterAll(() => dossier.close());

  it('has every row of every table with the programme’s rows, but for what is left out with a reason', async () => {
    const tables = await asOwner(dossier.both.ownerUrl, unitTables);
    const counted: Record<string, number> = {};
    for (const { name } of tables) {
      const [row] = await asGuard(
        dossier.both.ownerUrl,
        `select count(*)::int as rows from ${name} where unit_id = $1`,
        [dossier.both.here.unit],
      );
      if (row.rows > 0 && !(name in leftOut)) counted[`data/${name}.ndjson`] = row.rows;
    }
    const { files } = manifestOf(dossier.whole);
    const said = files.filter(({ path }) => path.startsWith('data/')).map(({ path, rows }) => [path, rows]);
    expect(Object.fromEntries(said)).toEqual(counted);
    expect(Object.keys(leftOut).filter((name) => !tables.some((table) => table.name === name))).toEqual([]);
    expect(tables.filter(({ order }) => !order)).toEqual([]);
  });

  it('leaves out no table that the chain tells of, and exports none with a column for secrets or addresses', async () => {
    const audited = await asGuard(
      dossier.both.ownerUrl,
      `select tgrelid::regclass::text as name from pg_trigger where tgfoid = 'audit.record()'::regprocedure`,
    );
    expect(audited.filter(({ name }) => name in leftOut)).toEqual([]);
    const columns = (await asOwner(dossier.both.ownerUrl, unitTables))
      .filter(({ name }) => !(name in leftOut))
      .flatMap(({ name, columns }) => columns.map((column) => `${name}.${column}`));
    expect(
      columns.filter((each) => /e_?mail|recipient|secret|token|password|csrf|verifier/.test(each)),
    ).toEqual([]);
  });

  it('holds nobody’s address, secret, session, draft or letter, and nothing of another programme', async () => {
    const text = [...dossier.whole.values()].map((bytes) => bytes.toString('latin1')).join('\n');
    for (const never of [
      '@here.example',
      'somebody@example.org',
      '"half"',
      'here-here-',
      dossier.both.there.unit,
      dossier.both.there.entry,
    ])
      expect([never, text.includes(never)]).toEqual([never, false]);
    expect(text).toContain('The board met.');
  });

  it('carries files as they are, each under its hash, and what is not checked yet apart, to be checked where it goes', async () => {
    const carried = [...dossier.whole].filter(([path]) => /^(files|quarantine)\//.test(path));
    expect(carried.map(([path]) => path.replace(/[0-9a-f]{64}/, '…')).sort()).toEqual([
      'files/…-large.bin',
      'files/…-minutes.txt',
      'quarantine/…',
    ]);
    for (const [path, bytes] of carried)
      expect(path).toContain(createHash('sha256').update(bytes).digest('hex'));
    const url = await dossier.emptyDatabase();
    await dossier.bring(url);
    const jobs = await asOwner(url, async (query) => {
      await query('set local role omstilt_worker');
      return (await query('select task_identifier as task from graphile_worker.jobs')).rows;
    });
    expect(jobs).toEqual([{ task: 'files.check' }]);
  });

  it('opens with a page that names every file and its hash, and sums that a common tool checks', async () => {
    const page = String(dossier.whole.get('README.html'));
    for (const { path, sha256 } of manifestOf(dossier.whole).files)
      if (path !== 'README.html' && path !== 'SHA256SUMS') expect(page).toContain(sha256);
    expect(page).toMatch(/^<!doctype html>\n<html lang="nb">/);
    expect(page).toContain('2020–2026');
    expect(page).not.toMatch(/https?:/);
    for (const line of String(dossier.whole.get('SHA256SUMS')).trimEnd().split('\n')) {
      const [sum, path = ''] = line.split('  ');
      expect(
        createHash('sha256')
          .update(dossier.whole.get(path) ?? '')
          .digest('hex'),
      ).toBe(sum);
    }
    expect(String(dossier.whole.get('log.csv'))).toContain('The board met.');
  });

  it('says so, and writes nothing, where a column holds what JSON cannot say', async () => {
    const url = await dossier.emptyDatabase();
    await dossier.bring(url);
    await asOwner(url, (query) => query(laterTable));
    await asGuard(url, `insert into programme.later (unit_id, name, document) values ($1, 'x', 'null')`, [
      dossier.both.here.unit,
    ]);
    await expect(dossier.exportTo(url, 'lossy.zip')).rejects.toThrow(/programme\.later cannot be written/);
    expect(await readdir(dossier.folder)).not.toContain('lossy.zip');
  });

  it('is for its maker’s eyes only, overwrites nothing, and leaves nothing when it fails', async () => {
    expect((await stat(dossier.file)).mode & 0o777).toBe(0o600);
    expect(await dossier.refusal(dossier.exportTo(dossier.both.ownerUrl, 'here.zip'))).toEqual([
      'exists',
      expect.any(String),
    ]);
    const before = await readdir(dossier.folder);
    expect(
      await dossier.refusal(dossier.exportTo(dossier.both.ownerUrl, 'nowhere.zip', made, 'nowhere')),
    ).toEqual(['no-such-programme', expect.any(String)]);
    expect(
      await dossier.refusal(dossier.exportTo(dossier.both.ownerUrl, 'town.zip', made, 'here-municipality')),
    ).toEqual(['no-such-programme', expect.any(String)]);
    expect(await readdir(dossier.folder)).toEqual(before);
  });

  it('tells at the export what no other installation will take', async () => {
    const url = await dossier.emptyDatabase();
    await dossier.bring(url);
    await asOwner(url, async (query) => {
      await query(
        'alter table access.unit disable trigger user; alter table access.unit no force row level security',
      );
      await query(`update access.unit set name = 'Tampered' where slug = 'here'`);
      await query(
        'alter table access.unit force row level security; alter table access.unit enable trigger user',
      );
    });
    const { findings } = await dossier.exportTo(url, 'tampered.zip');
    expect(findings).toMatchObject([{ relation: 'access.unit', what: 'row-changed' }]);
    expect(
      await dossier.refusal(
        dossier.bring(await dossier.emptyDatabase(), join(dossier.folder, 'tampered.zip')),
      ),
    ).toEqual(['unsound', expect.stringMatching(/access\.unit/)]);
  });
});
