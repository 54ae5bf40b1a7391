import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawnLaterLimit, firstLoadLimit, isDrawnLater } from '#apps/web/budget.ts';
import { pages } from '#apps/web/modules.ts';
import { root } from '#platform/database/root.ts';
import { type Language, languages } from '#platform/language/language.ts';
import { type OwnBrowser, openBrowser } from './browser.ts';
import { type BuiltServer, startServer } from './built-server.ts';
import { type SignedIn, signedIn } from './every-page-people.ts';
import { visit } from './visit.ts';
import { type Loaded, loadedBy } from './weight-of.ts';

let server: BuiltServer;
let own: OwnBrowser;
let ingrid: SignedIn;
/** A row of the example's ledger. */
let effect: string;

beforeAll(async () => {
  server = await startServer({ REQUESTS_PER_MINUTE: '100000' });
  own = await openBrowser();
  ingrid = await signedIn(own.browser, server.address, 'Ingrid Prøve');
  const params = { programmeId: await ingrid.programme('eksempelvik') };
  const { items } = await ingrid.results.listEffects({ params, query: {} });
  effect = items[0]?.effect ?? '';
});

afterAll(async () => {
  await own?.close();
  expect(await server?.stop()).toEqual([]);
});

describe('what a first visit fetches, whichever page it begins with', () => {
  const addresses = pages.map(({ path, frame }) => ({
    address: path
      .replace('$slug', 'eksempelvik')
      .replace('$place', 'no-9901')
      .replace('$series', 'ex.population'),
    language: 'nb' as const,
    isOpen: frame === 'open',
  }));
  const logbook = '/programmes/eksempelvik/logbook';
  const others = languages.filter((language) => language !== 'nb');

  it.each([...addresses, ...others.map((language) => ({ address: logbook, language, isOpen: false }))])(
    'is at most 250 kB, gzipped: $address, $language',
    async ({ address, language, isOpen }) => {
      const loaded = await firstVisit(address.replace('$effectId', effect), language, isOpen);
      const later = loaded.filter((each) => isDrawnLater(each.address));
      const first = loaded.filter((each) => !later.includes(each));
      const sum = (part: 'bytes' | 'head') => first.reduce((bytes, each) => bytes + each[part], 0);
      process.stdout.write(
        `${kB(sum('bytes'))} kB in ${first.length} answers, their heads ${kB(sum('head'))} kB: ${address}, ${language}\n`,
      );
      expect(loaded.filter(({ type }) => type === 'font').length).toBeGreaterThan(0);
      expect(loaded.filter(isTextAsItIs)).toEqual([]);
      expect(sum('bytes')).toBeLessThanOrEqual(firstLoadLimit);
      expect(later.reduce((bytes, each) => bytes + each.bytes, 0)).toBeLessThanOrEqual(drawnLaterLimit);
    },
  );

  /** A browser that has never been here. Whoever must be signed in for the page is. */
  async function firstVisit(address: string, language: Language, isOpen: boolean) {
    const { context, page } = await visit(own.browser, { address: server.address, language });
    if (!isOpen) await context.addCookies(ingrid.cookies);
    const loaded = await loadedBy(page, address);
    expect(new URL(page.url()).pathname).toBe(address);
    await context.close();
    return loaded;
  }
});

const kB = (bytes: number) => (bytes / 1000).toFixed(1);

/** Below a kilobyte there is nothing to gain; fonts and pictures are packed already. */
const isTextAsItIs = ({ type, packed, bytes }: Loaded) =>
  !packed && bytes > 1_024 && !['font', 'image'].includes(type);

it('nothing of the server is in what the browser loads', async () => {
  const folder = join(root, 'dist/web');
  const files = (await readdir(folder, { recursive: true })).filter((file) =>
    /\.(js|css|html|map)$/.test(file),
  );
  expect(files.length).toBeGreaterThan(20);
  const found = await Promise.all(
    files.map(async (file) => {
      const text = await readFile(join(folder, file), 'utf8');
      return serverMarks.flatMap((mark) => mark.exec(text)?.[0] ?? []).map((mark) => `${file}: ${mark}`);
    }),
  );
  expect(found.flat()).toEqual([]);
  expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
});

/** Built-in modules of Node, its globals, roles and statements of the database, packages of the server. */
const serverMarks = [
  /["'`]node:[a-z/_]+["'`]/,
  /\bprocess\.(env|cwd|versions)\b|\b__(dirname|filename)\b|\brequire\(["'`]/,
  /omstilt_(owner|app|public|worker|guard)|pg_advisory|\bset_config\(|security definer/,
  /\bfastify\b|\bkysely\b|\bgraphile|\bnodemailer\b|\bopenid-client\b|\bexceljs\b/i,
  /DATABASE_URL|SMTP_URL|OIDC_CLIENT/,
];

it('finds the same marks in the program of the server', async () => {
  const program = await readFile(join(root, 'dist/server.js'), 'utf8');
  expect(serverMarks.filter((mark) => !mark.test(program))).toEqual([]);
});
