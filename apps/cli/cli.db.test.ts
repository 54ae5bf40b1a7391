import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashOf } from '#platform/access/secrets.ts';
import { asOwner } from '#platform/database/as-owner.ts';
import { testDatabase } from '../../tests/database.ts';
import { runProgram } from './program.ts';
import { listening } from './testing/listening.ts';

describe('omstilt on the command line', () => {
  let database: Awaited<ReturnType<typeof testDatabase>>;
  let folder: string;

  beforeAll(async () => {
    database = await testDatabase();
    folder = await mkdtemp(path.join(tmpdir(), 'omstilt-cli-'));
  });
  afterAll(async () => {
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  });

  const omstilt = async (args: string[], environment: Record<string, string> = {}) => {
    const { terminal, told } = listening({
      DATABASE_URL: database.ownerUrl,
      OMSTILT_DATA: folder,
      ...environment,
    });
    const code = await runProgram(args, terminal);
    return { code, ...told() };
  };

  const county = ['unit', 'add', '--kind', 'county', '--slug', 'provefylket', '--name', 'Prøvefylket'];
  const owner = [
    'user',
    'add',
    'owner@example.org',
    '--name',
    'Prøve Eier',
    '--role',
    'owner',
    '--unit',
    'provestad',
  ];

  it('places units, gives roles and makes tokens: what a new installation begins with', async () => {
    expect(await omstilt(county)).toMatchObject({ code: 0, out: 'provefylket is added.\n' });
    const municipality = await omstilt([
      ...['unit', 'add', '--kind', 'municipality', '--slug', 'provestad', '--name', 'Prøvestad'],
      ...['--parent', 'provefylket', '--code', '9901', '--json'],
    ]);
    expect(JSON.parse(municipality.out)).toMatchObject({
      slug: 'provestad',
      code: '9901',
      parents: ['provefylket'],
    });

    const listed = await omstilt(['unit', 'list']);
    expect(listed.out).toContain('municipality\tprovestad\tPrøvestad\t9901\tprovefylket\n');

    const held = await omstilt([...owner, '--from', '2026-01-01', '--json']);
    expect(JSON.parse(held.out)).toMatchObject({
      role: 'owner',
      unit: 'provestad',
      from: '2026-01-01',
      until: null,
    });

    const token = await omstilt(['user', 'token', 'OWNER@example.org']);
    expect(token).toMatchObject({ code: 0, err: '' });
    expect(token.out).toMatch(/^omstilt_[\w-]{43}\n$/);
    const { rows } = await asOwner(database.ownerUrl, async (query) => {
      await query('set local role omstilt_guard');
      return query('select access.actor_by_token($1) as actor', [hashOf(token.out.trim())]);
    });
    expect(rows[0].actor).toMatchObject({ email: 'owner@example.org', name: 'Prøve Eier' });
    expect(Object.values(rows[0].actor.reach)).toEqual([['owner']]);
  });

  it.each([
    ['a slug that is taken', county, /is a unit provefylket already/],
    [
      'a slug of another form',
      ['unit', 'add', '--kind', 'county', '--slug', 'Prøve', '--name', 'x'],
      /slug is not small letters/,
    ],
    [
      'a programme',
      ['unit', 'add', '--kind', 'programme', '--slug', 'p', '--name', 'p'],
      /kind is not one of nation/,
    ],
    [
      'a parent that is not there',
      [...county.slice(0, 5), 'x', '--name', 'x', '--parent', 'nowhere'],
      /no unit nowhere/,
    ],
    [
      'a county under a municipality',
      [...county.slice(0, 5), 'x', '--name', 'x', '--parent', 'provestad'],
      /A county lies under a nation, and provestad is a municipality/,
    ],
    [
      'a nation under a county',
      ['unit', 'add', '--kind', 'nation', '--slug', 'x', '--name', 'x', '--parent', 'provefylket'],
      /A nation lies under nothing, and provefylket is a county/,
    ],
    [
      'a code that is another’s in that time',
      [
        'unit',
        'add',
        '--kind',
        'municipality',
        '--slug',
        'x',
        '--name',
        'x',
        '--code',
        '9901',
        '--from',
        '2030-01-01',
      ],
      /The code 9901 of NO is provestad’s/,
    ],
    ['a role twice at the same time', owner, /has the role owner at provestad already/],
    [
      'a role that is none',
      [...owner.slice(0, 5), '--role', 'king', '--unit', 'provestad'],
      /role is not one of administrator/,
    ],
    ['a day that is in no year', [...owner, '--from', '0000-01-01'], /from is not in the years 1800 to 9998/],
    [
      'a name on two lines',
      [...county.slice(0, 5), 'x', '--name', 'x\ny'],
      /name has line breaks or other characters/,
    ],
    [
      'a period that ends before it begins',
      [...owner, '--from', '2026-05-01', '--until', '2026-05-01'],
      /--until 2026-05-01 is not after/,
    ],
    [
      'an address that is none',
      ['user', 'add', 'nobody', ...owner.slice(3)],
      /email is not an e-mail address/,
    ],
    ['a token for nobody', ['user', 'token', 'nobody@example.org'], /Nobody here has the address/],
    [
      'a token for ever',
      ['user', 'token', 'owner@example.org', '--days', '9999'],
      /days is more than 365 days/,
    ],
    ['a backup of what is none', ['restore', 'package.json'], /not a backup of Omstilt/],
    ['a file that is not there', ['restore', 'nowhere.backup'], /no such file/],
    [
      'a programme that is none',
      ['programme', 'export', 'provestad', '--out', 'never.zip'],
      /no such programme/,
    ],
    ['a dossier of what is none', ['programme', 'import', 'package.json'], /not a dossier of Omstilt/],
    ['a dossier that is not there', ['programme', 'import', 'nowhere.zip'], /no such file/],
  ])('refuses %s with 3, and says what to do', async (_, args, message) => {
    const { code, out, err } = await omstilt(args);
    expect(err).toMatch(message);
    expect({ code, out }).toEqual({ code: 3, out: '' });
  });

  it('says with --json why it was refused, for programs', async () => {
    const { code, out } = await omstilt(['user', 'token', 'nobody@example.org', '--json']);
    expect(code).toBe(3);
    expect(JSON.parse(out)).toMatchObject({ problem: { code: 'refused', message: expect.any(String) } });
  });

  it.each([
    [['unit', 'add', '--kind', 'county']],
    [['nonsense']],
    [['unit', 'list', '--nonsense']],
    [['programme', 'export', 'x']],
    [[]],
  ])('answers a wrong use with 2: %j', async (args) => {
    expect(await omstilt(args)).toMatchObject({ code: 2, out: '' });
  });

  it.each([
    'serve',
    'work',
    'migrate',
    'verify',
    'backup',
    'restore',
    'unit add',
    'unit list',
    'user add',
    'user token',
    'programme export',
    'programme import',
    'import',
    'series',
    'places',
    'panel',
  ])('explains itself: %s --help', async (command) => {
    const { code, out } = await omstilt([...command.split(' '), '--help']);
    expect({ code, begins: out.split('\n')[0] }).toMatchObject({
      code: 0,
      begins: expect.stringContaining(`Usage: omstilt ${command}`),
    });
  });

  it('answers surroundings that do not allow it with 4, and says what to put right', async () => {
    expect(await omstilt(['migrate'], { PORT: 'x' })).toMatchObject({
      code: 4,
      err: expect.stringMatching(/PORT is not a port/),
    });
    const away = new URL(database.ownerUrl);
    away.pathname = '/there_is_no_such_database';
    expect(await omstilt(['verify'], { DATABASE_URL: away.href })).toMatchObject({
      code: 4,
      err: expect.stringMatching(/does not exist on that server/),
    });
  });

  it('takes a programme out as a dossier, and says that it is here when it is brought in again', async () => {
    const file = path.join(folder, 'vestre-toten.zip');
    const written = await omstilt(['programme', 'export', 'vestre-toten', '--out', file, '--json']);
    expect({ code: written.code, err: written.err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(written.out)).toMatchObject({
      file,
      programme: { slug: 'vestre-toten' },
      findings: [],
    });
    expect(await omstilt(['programme', 'export', 'vestre-toten', '--out', file])).toMatchObject({
      code: 3,
      err: expect.stringMatching(/file of that name already/),
    });
    expect(await omstilt(['programme', 'import', file])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/already here, row for row/),
    });
  });

  it('migrates, finds nothing wrong, backs up, and finds what was tampered with', async () => {
    expect(JSON.parse((await omstilt(['migrate', '--json'])).out)).toEqual({ migration: expect.any(Number) });
    expect(await omstilt(['verify', '--json'])).toMatchObject({ code: 0, out: '{"findings":[]}\n' });
    const file = path.join(folder, 'all.backup');
    expect(await omstilt(['backup', file])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/\d+ rows of \d+ tables/),
    });
    expect(await omstilt(['backup', file])).toMatchObject({
      code: 3,
      err: expect.stringMatching(/file of that name already/),
    });
    await asOwner(database.ownerUrl, async (query) => {
      await query('alter table access.unit disable trigger user');
      await query('alter table access.unit no force row level security');
      await query(`update access.unit set name = 'Tampered' where slug = 'provestad'`);
      await query('alter table access.unit force row level security');
      await query('alter table access.unit enable trigger user');
    });
    const { code, out } = await omstilt(['verify']);
    expect(code).toBe(1);
    expect(out).toMatch(/access\.unit .*says something else/);
  });
});
