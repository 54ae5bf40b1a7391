import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pages } from '#apps/web/modules.ts';
import type { Language } from '#platform/language/language.ts';
import { type Mailbox, mailbox } from '#platform/mail/testing/mailbox.ts';
import { type OwnBrowser, openBrowser } from './browser.ts';
import { type BuiltServer, startServer } from './built-server.ts';
import { axeFindings, bringAxe } from './every-page-axe.ts';
import { faultsOf } from './every-page-faults.ts';
import { misfits } from './every-page-fit.ts';
import { type Ground, prepare } from './every-page-ground.ts';
import { type Look, looker, type Theme } from './every-page-looker.ts';
import type { Person } from './every-page-people.ts';
import { nowhere, type Place, placesOn } from './every-page-places.ts';
import { visit, type Width } from './visit.ts';

let server: BuiltServer;
let letters: Mailbox;
let own: OwnBrowser;
let ground: Ground;

beforeAll(async () => {
  letters = await mailbox();
  server = await startServer({ SMTP_URL: letters.url, REQUESTS_PER_MINUTE: '100000' });
  own = await openBrowser();
  ground = await prepare(own.browser, server.address, letters);
});

afterAll(async () => {
  await own?.close();
  expect(await server?.stop()).toEqual([]);
  await letters?.close();
});

it('every page of the application is looked at, and no page that it does not have', () => {
  const known = pages.map(({ path }) => path);
  expect(Object.keys(placesOn(ground)).sort()).toEqual([...known, nowhere].sort());
  for (const [path, places] of Object.entries(placesOn(ground))) {
    for (const { address } of places) expect(pageOf(address), address).toBe(path);
  }

  function pageOf(address: string): string {
    const parts = new URL(address, server.address).pathname.split('/');
    const answers = known.filter((path) => {
      const asked = path.split('/');
      return (
        asked.length === parts.length && asked.every((part, at) => part.startsWith('$') || part === parts[at])
      );
    });
    // `/programmes/new` is no programme of that name.
    const parameters = (path: string) => path.split('$').length;
    return answers.sort((one, other) => parameters(one) - parameters(other))[0] ?? nowhere;
  }
});

it('what is wrong with a page that is broken on purpose is found', async () => {
  const { context, page } = await visit(own.browser, { address: server.address, language: 'nb' });
  await bringAxe(context);
  await page.goto('about:blank');
  await page.setContent(`<html lang="sv"><title>Omstilt</title><main><h1>En</h1><h1>To</h1>
    <img src="data:,"><p style="color: #aaa">logbook.title for {programme}</p>
    <p style="width: 50px; overflow: hidden; white-space: nowrap">Uforutsigbarhet</p>
    <select style="width: 50px"><option>Uforutsigbarhet</option></select>
    <div style="width: 2000px">Bred</div></main></html>`);
  expect(await faultsOf(page, 'nb')).toEqual([
    'says that it is in sv',
    'has the title Omstilt',
    'has 2 main headings: En, To',
    'shows logbook.title in logbook.title for {programme}',
    'shows {programme} in logbook.title for {programme}',
  ]);
  expect((await misfits(page)).map((misfit) => misfit.split(':')[0])).toEqual([
    expect.stringMatching(/^scrolls sideways by \d+ px$/),
    'cuts off sideways',
    'cuts off in a field',
  ]);
  const rules = (await axeFindings(page)).map((finding) => finding.split(' ')[1]);
  expect(rules).toEqual(expect.arrayContaining(['image-alt', 'color-contrast', 'select-name']));
  await context.close();
});

// Every page in every language and theme; all that may stand open or be wrong on it in Bokmål, which takes a minute. There
// only words differ in the others: whether they fit is seen in English, which has the longest for most of what is short.
const walks: readonly Walk[] = [
  { language: 'nb', width: 'desktop', states: ['light', 'dark'] },
  { language: 'nn', width: 'desktop' },
  { language: 'sv', width: 'desktop' },
  { language: 'en', width: 'desktop', states: [] },
  { language: 'nb', width: 'phone', states: ['light', 'dark'] },
];

/** `states`: the themes in which axe looks at other states than what a page is for; undefined where nobody goes there. */
type Walk = { language: Language; width: Width; states?: readonly Theme[] };

describe.each(walks)('every page, $language, $width', (walk) => {
  let seen: readonly Seen[];

  beforeAll(async () => {
    const places = Object.entries(placesOn(ground)).flatMap(([path, places]) =>
      places
        .map((place, index) => ({ path, place, isFirst: index === 0 }))
        .filter(({ isFirst }) => isFirst || walk.states),
    );
    seen = await lookAt(places);
  }, 300_000);

  it('axe finds nothing, light or dark', () => {
    expect(told(({ axe }) => axe)).toEqual([]);
  });

  it('says its language, its title and one heading, and nothing but words', () => {
    expect(told(({ words }) => words)).toEqual([]);
    const titles = seen.filter(({ isFirst }) => isFirst).map(({ look }) => look.title);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  it('fits the screen and narrower ones: nothing scrolls sideways, no words are cut off', () => {
    expect(told(({ fit }) => fit)).toEqual([]);
  });

  it('asks for nothing in vain, and the browser complains of nothing', () => {
    expect(told(({ complaints }) => complaints)).toEqual([]);
  });

  type Asked = { path: string; place: Place; isFirst: boolean };
  type Seen = Asked & { look: Look };

  const told = (faults: (look: Look) => readonly string[]) =>
    seen.flatMap(({ path, place, look }) => faults(look).map((fault) => `${path} (${place.name}): ${fault}`));

  /** Three people at a time, each with all the pages that one of them looks at: nobody meets their own drafts elsewhere. */
  async function lookAt(places: readonly Asked[]): Promise<readonly Seen[]> {
    const shares = new Map<Person | undefined, Asked[]>();
    for (const asked of places) shares.set(asked.place.by, [...(shares.get(asked.place.by) ?? []), asked]);
    const left = [...shares].sort(([, one], [, other]) => other.length - one.length);
    const looks: Seen[] = [];
    const one = async () => {
      for (let share = left.shift(); share; share = left.shift()) {
        const [by, asked] = share;
        const given = { address: server.address, ...walk };
        const somebody = await looker(own.browser, given, by && ground.people[by]);
        for (const each of asked) {
          const themes: readonly Theme[] = each.isFirst ? ['light', 'dark'] : (walk.states ?? []);
          looks.push({ ...each, look: await somebody.look(each.place, themes) });
        }
        await somebody.leave();
      }
    };
    await Promise.all([one(), one(), one()]);
    return looks;
  }
});
