import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ground } from '#apps/cli/dossier.ts';
import { asOwner } from '#platform/database/as-owner.ts';
import { openDatabase } from '#platform/database/database.ts';
import { root } from '#platform/database/root.ts';
import { importDossier } from '#platform/dossier/import.ts';
import { dossierLimits } from '#platform/dossier/open-dossier.ts';
import { leftOut, unitTables } from '#platform/dossier/unit-tables.ts';
import { writeEntry } from '../walls/two-programmes.ts';
import { asGuard, type DossierGround, dossierGround, made, manifestOf, partsOf } from './dossier-ground.ts';

describe('a dossier that is not brought in', () => {
  let dossier: DossierGround;
  beforeAll(async () => {
    dossier = await dossierGround();
  });
  afterAll(() => dossier.close());

  it('refuses a changed byte in any file of the zip, and names the file', async () => {
    const url = await dossier.emptyDatabase();
    for (const path of dossier.whole.keys()) {
      const changed = await dossier.forged(
        'changed.zip',
        (parts) => parts.set(path, flipped(parts.get(path) ?? Buffer.of())),
        true,
      );
      const [code, message] = (await dossier.refusal(dossier.bring(url, changed))) as [string, string];
      expect([path, code]).toEqual([
        path,
        path === 'manifest.json' ? expect.stringMatching(/damaged|not-a-dossier/) : 'damaged',
      ]);
      if (path !== 'manifest.json') expect(message).toContain(path);
    }
    const zip = await readFile(dossier.file);
    for (let at = 40; at < zip.length; at += Math.ceil(zip.length / 60)) {
      const copy = Buffer.from(zip);
      copy[at] = (copy[at] ?? 0) ^ 0x10;
      await writeFile(join(dossier.folder, 'bit.zip'), copy);
      const told = await dossier.refusal(dossier.bring(url, join(dossier.folder, 'bit.zip')));
      // A bit of the zip's own bookkeeping that nobody reads may differ; the content then is the same.
      if (told === 'nothing was refused') expect(await dossier.bring(url)).toMatchObject({ already: true });
      else expect(told).toEqual([expect.any(String), expect.any(String)]);
    }
  });

  it('refuses what is no dossier, lacks its manifest, is of another form, or of a newer version', async () => {
    const url = await dossier.emptyDatabase();
    await writeFile(join(dossier.folder, 'letter.zip'), 'Dear mayor');
    const manifest = (change: (said: Record<string, unknown>) => void) => (parts: Map<string, Buffer>) => {
      const said = manifestOf(parts) as unknown as Record<string, unknown>;
      change(said);
      parts.set('manifest.json', Buffer.from(JSON.stringify(said)));
    };
    const cases: [string, string, RegExp][] = [
      [join(dossier.folder, 'letter.zip'), 'not-a-dossier', /omstilt programme export/],
      [
        await dossier.forged('none.zip', (parts) => parts.delete('manifest.json'), true),
        'not-a-dossier',
        /Give the file/,
      ],
      [
        await dossier.forged(
          'form.zip',
          manifest((said) => Object.assign(said, { version: 2 })),
        ),
        'other-format',
        /form 2/,
      ],
      [
        await dossier.forged(
          'newer.zip',
          manifest((said) => Object.assign(said, { migration: 9999 })),
        ),
        'newer',
        /9999.*Install/,
      ],
      [
        await dossier.forged('lacks.zip', (parts) => parts.delete('log.csv'), true),
        'damaged',
        /log\.csv is missing/,
      ],
      [
        await dossier.forged('more.zip', (parts) => parts.set('more.txt', Buffer.from('x')), true),
        'damaged',
        /more\.txt/,
      ],
    ];
    for (const [path, code, message] of cases)
      expect([path, await dossier.refusal(dossier.bring(url, path))]).toEqual([
        path,
        [code, expect.stringMatching(message)],
      ]);
    await expect(dossier.bring(url, join(dossier.folder, 'nowhere.zip'))).rejects.toThrow(/ENOENT/);
    await dossier.nothingIn(url);
  });

  it('refuses a zip bomb, a path out of the archive, and two parts of one name', async () => {
    const url = await dossier.emptyDatabase();
    const outside = await dossier.forged('outside.zip', (parts) =>
      parts.set('../outside.txt', Buffer.from('x')),
    );
    const twice = await dossier.forged('twice.zip', (parts) => parts.set('LOG.csv', Buffer.from('x')));
    expect(await dossier.refusal(dossier.bring(url, outside))).toEqual([
      'unsafe',
      expect.stringMatching(/outside\.txt.*leads out/),
    ]);
    expect(await dossier.refusal(dossier.bring(url, twice))).toEqual([
      'unsafe',
      expect.stringMatching(/LOG\.csv|log\.csv/),
    ]);
    const limits = { ...dossierLimits, ratio: 2, ratioFrom: 100 };
    expect(await dossier.refusal(importDossier(url, dossier.file, { ground, limits }))).toEqual([
      'unsafe',
      expect.stringMatching(/unpacks to far more/),
    ]);
    const small = { ...dossierLimits, unzipped: 5_000 };
    expect(await dossier.refusal(importDossier(url, dossier.file, { ground, limits: small }))).toEqual([
      'unsafe',
      expect.stringMatching(/unpacks to far more/),
    ]);
    await dossier.nothingIn(url);
  });

  it('writes in no other programme, whatever the dossier says', async () => {
    const url = await dossier.emptyDatabase();
    const rows =
      (path: string, change: (row: Record<string, unknown>) => void) => (parts: Map<string, Buffer>) => {
        const lines = String(parts.get(path))
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line));
        change(lines[0]);
        parts.set(path, Buffer.from(lines.map((line) => `${JSON.stringify(line)}\n`).join('')));
      };
    const entry = 'data/logbook.entry.ndjson';
    const cases: [string, string, RegExp][] = [
      [
        await dossier.forged(
          'other.zip',
          rows(entry, (row) => Object.assign(row, { unit_id: dossier.both.there.unit })),
        ),
        'damaged',
        /line 1: the row is not of here/,
      ],
      [
        await dossier.forged(
          'text.zip',
          rows(entry, (row) => Object.assign(row, { text: 'Forged.' })),
        ),
        'unsound',
        /logbook\.entry/,
      ],
      [
        await dossier.forged(
          'check.zip',
          rows(entry, (row) => Object.assign(row, { lang: 'xx' })),
        ),
        'does-not-fit',
        /logbook\.entry/,
      ],
      [
        await dossier.forged(
          'column.zip',
          rows(entry, (row) => Object.assign(row, { colour: 'x' })),
        ),
        'damaged',
        /same columns/,
      ],
      [
        await dossier.forged(
          'kind.zip',
          rows('data/access.unit.ndjson', (row) => Object.assign(row, { slug: 'other' })),
        ),
        'damaged',
        /manifest names/,
      ],
      [
        await dossier.forged(
          'reference.zip',
          rows('data/logbook.attachment.ndjson', (row) => Object.assign(row, { entry_id: newId() })),
        ),
        'refers-elsewhere',
        /attachment/,
      ],
      [
        await dossier.forged(
          'chain.zip',
          rows('audit.ndjson', (row) => Object.assign(row, { unit_id: dossier.both.there.unit })),
        ),
        'damaged',
        /another unit/,
      ],
      [
        await dossier.forged(
          'event.zip',
          rows('audit.ndjson', (row) => Object.assign(row, { act: 'delete' })),
        ),
        'unsound',
        /./,
      ],
      [
        await dossier.forged('table.zip', (parts) =>
          parts.set('data/access.token.ndjson', Buffer.from(`{"unit_id":"${dossier.both.here.unit}"}\n`)),
        ),
        'does-not-fit',
        /no such table/,
      ],
      [
        await dossier.forged('letter2.zip', (parts) =>
          parts.set('data/mail.letter.ndjson', Buffer.from(`{"unit_id":"${dossier.both.here.unit}"}\n`)),
        ),
        'does-not-fit',
        /no such table/,
      ],
    ];
    for (const [path, code, message] of cases)
      expect([path, await dossier.refusal(dossier.bring(url, path))]).toEqual([
        path,
        [code, expect.stringMatching(message)],
      ]);
    await dossier.nothingIn(url);
  });

  it.each([
    [
      'the programme’s own',
      'data/access.unit.ndjson',
      'zone',
      'X/Y',
      /access\.unit.*time zone X\/Y is not known here/,
    ],
    ['one of an offset', 'data/access.unit.ndjson', 'zone', 'XYZ+3', /time zone XYZ\+3 is not known here/],
    ['a language', 'data/access.unit.ndjson', 'language', 'xx', /access\.unit.*no language xx/],
    ['of what it lies under', 'around/access.unit.ndjson', 'zone', 'X/Y', /time zone "X\/Y" not recognized/],
  ])(
    'refuses a time zone or language that is not known here: %s',
    async (_, path, column, value, message) => {
      const url = await dossier.emptyDatabase();
      const strange = await dossier.forged('zone.zip', (parts) =>
        parts.set(
          path,
          Buffer.from(
            String(parts.get(path)).replace(new RegExp(`"${column}":"[^"]+"`), `"${column}":"${value}"`),
          ),
        ),
      );
      expect(await dossier.refusal(dossier.bring(url, strange))).toEqual([
        'does-not-fit',
        expect.stringMatching(message),
      ]);
      await dossier.nothingIn(url);
    },
  );

  it('refuses a time zone that is not known here also where the chain says the same', async () => {
    const from = await dossier.emptyDatabase();
    await dossier.bring(from);
    await asOwner(from, (query) =>
      query(
        'alter table access.unit disable trigger zone_is_known; alter table access.unit disable trigger only_changes',
      ),
    );
    await asGuard(from, `update access.unit set zone = 'X/Y' where slug = 'here'`);
    await dossier.exportTo(from, 'sound.zip');
    const url = await dossier.emptyDatabase();
    expect(await dossier.refusal(dossier.bring(url, join(dossier.folder, 'sound.zip')))).toEqual([
      'does-not-fit',
      expect.stringMatching(/time zone X\/Y is not known here/),
    ]);
    await dossier.nothingIn(url);
  });

  it('refuses a row whose own id is another unit’s here, in every table that gives its rows one', async () => {
    const tables = (await asOwner(dossier.both.ownerUrl, unitTables)).flatMap(({ name, ownId }) =>
      ownId === null ? [] : [{ name, ownId }],
    );
    expect(tables.map(({ name, ownId }) => `${name}.${ownId}`).sort()).toEqual(ownIds);
    const url = await dossier.emptyDatabase();
    await dossier.exportTo(dossier.both.ownerUrl, 'there.zip', made, 'there');
    await dossier.bring(url, join(dossier.folder, 'there.zip'));
    const there = await partsOf(join(dossier.folder, 'there.zip'));
    for (const { name, ownId } of tables.filter((table) => !(table.name in leftOut))) {
      const path = `data/${name}.ndjson`;
      const id = JSON.parse(String(there.get(path)).split('\n')[0] ?? '')[ownId];
      const taken = await dossier.forged('taken.zip', (parts) => {
        const own = JSON.parse(String(parts.get(path)).split('\n')[0] ?? '')[ownId];
        parts.set(path, Buffer.from(String(parts.get(path)).replace(own, id)));
      });
      const [code, message] = (await dossier.refusal(dossier.bring(url, taken))) as [string, string];
      expect([name, code, message]).toEqual([
        name,
        'taken',
        expect.stringContaining(`${path}, line 1: ${id} is the id of another unit’s row here.`),
      ]);
      expect(message).not.toContain(dossier.both.there.unit);
    }
    expect(await asGuard(url, `select slug from access.unit where slug = 'here'`)).toEqual([]);
  });

  it('takes a programme in which somebody wrote who has written in another one here', async () => {
    const url = await dossier.emptyDatabase();
    await dossier.exportTo(dossier.both.ownerUrl, 'neighbour.zip', made, 'there');
    await dossier.bring(url, join(dossier.folder, 'neighbour.zip'));
    const { there, here } = dossier.both;
    const database = openDatabase(url);
    await asOwner(url, (query) =>
      query('select access.person_with_email($1, $2, $3)', [
        here.leader.person,
        'both@there.example',
        here.leader.name,
      ]),
    );
    const both = { ...here.leader, reach: there.leader.reach };
    await database.withActor(both, (tx) => writeEntry(both, there.unit).execute(tx));
    await database.close();
    expect(await dossier.bring(url)).toMatchObject({ already: false });
  });

  it('asks the constraint triggers of the database when everything stands, and switches on what it switched off', async () => {
    const url = await dossier.emptyDatabase();
    await asOwner(url, (query) =>
      query(`create function logbook.no_more_than_one() returns trigger language plpgsql as $$ begin
          if (select count(*) from logbook.entry where unit_id = new.unit_id) > 1 then raise 'more than one' using errcode = 'check_violation'; end if;
          return null; end $$;
        create constraint trigger no_more_than_one after insert on logbook.entry deferrable for each row execute function logbook.no_more_than_one()`),
    );
    expect(await dossier.refusal(dossier.bring(url))).toEqual([
      'does-not-fit',
      expect.stringMatching(/more than one/),
    ]);
    await asOwner(url, (query) => query('drop trigger no_more_than_one on logbook.entry'));
    await dossier.bring(url);
    expect(await asGuard(url, `select tgname from pg_trigger where tgenabled <> 'O'`)).toEqual([]);
  });

  it('killed midway, an import leaves nothing', async () => {
    const url = await dossier.emptyDatabase();
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query('begin; lock table logbook.entry in share row exclusive mode');
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', '--input-type=module', '-e', program(url, dossier.file)],
      {
        cwd: root,
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    for await (const piece of child.stdout) if (String(piece).includes('at:rows')) break;
    child.kill('SIGKILL');
    await once(child, 'exit');
    await client.end();
    await dossier.nothingIn(url);
    expect(await dossier.bring(url)).toMatchObject({ already: false });
  });
});

const ownIds = [
  'access.role_holding.holding_id',
  'files.file.file_id',
  'logbook.entry.entry_id',
  'logbook.follower.follower_id',
  'mail.letter.letter_id',
  'plan.actual.actual_id',
  'plan.goal.goal_id',
  'plan.indicator.indicator_id',
  'programme.decision.decision_id',
  'programme.partner.partner_id',
  'programme.shock.shock_id',
  'results.claim.claim_id',
  'results.effect.effect_id',
  'results.factor.factor_id',
  'results.figure.figure_id',
  'results.measurement.measurement_id',
];

function flipped(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  const at = copy.length >> 1;
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
}

const program = (url: string, file: string) => `
  const { importDossier } = await import('#platform/dossier/import.ts');
  const { ground } = await import('#apps/cli/dossier.ts');
  await importDossier(${JSON.stringify(url)}, ${JSON.stringify(file)}, { ground, onProgress: (step) => process.stdout.write('at:' + step + '\\n') });`;
