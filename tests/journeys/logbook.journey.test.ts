import { buffer } from 'node:stream/consumers';
import type { Download } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTable } from '#platform/documents/read-table.ts';
import { display } from '#platform/documents/table.ts';
import { type Mailbox, mailbox } from '#platform/mail/testing/mailbox.ts';
import type { Body } from '#tests/installation.ts';
import { type OwnBrowser, openBrowser } from './browser.ts';
import { type BuiltServer, startServer } from './built-server.ts';
import { follow } from './follow.ts';
import { keyboardOf, pointing } from './hands.ts';
import { badCells, oldLog } from './old-log.ts';
import { photograph, tellsOfTheTaker } from './photograph.ts';
import {
  type AtWork,
  correct,
  entryWith,
  logbook,
  sendButton,
  signIn,
  textField,
  writeEntry,
} from './programme-leader.ts';
import { type Visit, visit } from './visit.ts';
import { wordsOf } from './words.ts';

let server: BuiltServer;
let letters: Mailbox;
let own: OwnBrowser;

beforeAll(async () => {
  letters = await mailbox();
  server = await startServer({ SMTP_URL: letters.url });
  own = await openBrowser();
});

afterAll(async () => {
  await own?.close();
  expect(await server?.stop()).toEqual([]);
  await letters?.close();
});

const journeys = (['nb', 'sv'] as const).flatMap((language) =>
  (['desktop', 'phone'] as const).flatMap((width) =>
    (['pointer', 'keyboard'] as const).map((by) => ({ language, width, by })),
  ),
);

describe.each(journeys)('a programme leader, $language, $width, $by', ({ language, width, by }) => {
  const mark = `${language}-${width}-${by}`;
  const said = {
    now: `Møte om ny linje, ${mark}.`,
    before: `Ringte 8 bedrifter, ${mark}.`,
    corrected: `Ringte 6 bedrifter, ${mark}.`,
    reason: `To av dem var avdelinger, ${mark}.`,
    open: `Folkemøte i kulturhuset, ${mark}.`,
    shown: `Befaring i hall B, ${mark}.`,
  };
  let me: Visit;
  let work: AtWork;

  beforeAll(async () => {
    me = await visit(own.browser, { address: server.address, language, width });
    const hands = by === 'keyboard' ? keyboardOf(me.page) : pointing({ touch: width === 'phone' });
    work = { page: me.page, hands, text: await wordsOf(language) };
    await signIn(work, 'Ingrid Prøve', logbook);
  });

  afterAll(async () => {
    expect(me.complaints).toEqual([]);
    await me.context.close();
  });

  it('writes what happened now, with a field and a button that are on the first screen, in three moves', async () => {
    const height = work.page.viewportSize()?.height ?? 0;
    for (const target of [textField(work), sendButton(work)]) {
      const box = await target.boundingBox();
      expect((box?.y ?? height) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
    }
    const before = work.hands.moves;
    const entry = await writeEntry(work, said.now);
    if (by === 'pointer') expect(work.hands.moves - before).toBe(3);
    expect(await entry.textContent()).toContain('Ingrid Prøve');
    expect(await entry.textContent()).toContain(work.text('logbook.visibility.internal'));
  });

  it('writes of another day, and for everyone', async () => {
    await writeEntry(work, said.before, { day: by === 'keyboard' ? 'yesterday' : { year: '2012' } });
    const entry = await writeEntry(work, said.open, { visibleToAll: true });
    expect(await entry.textContent()).toContain(work.text('logbook.visibility.public'));
  });

  it('corrects an entry; what it said is still seen, struck through, with the reason', async () => {
    const { page, text } = work;
    await page.goto(`${logbook}?q=${encodeURIComponent(said.before)}`);
    await correct(work, entryWith(work, said.before), said.corrected, said.reason);
    const entry = entryWith(work, said.reason);
    await entry.getByText(text('logbook.correct.done')).waitFor();
    const struck = entry.locator('del').filter({ hasText: said.before });
    expect(await struck.evaluate(decorationOf)).toContain('line-through');
    expect(await entry.textContent()).toContain('6');
    await page.goto(logbook);
  });

  it('attaches a photograph that is shown, and tells nobody where it was taken', async () => {
    const file = photograph(`${mark}.jpg`);
    expect(tellsOfTheTaker(file.buffer)).toBe(true);
    const entry = await writeEntry(work, said.shown, { file });
    const picture = entry.getByRole('img', { name: file.name });
    await picture.scrollIntoViewIfNeeded();
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0);
    const fetched = work.page.waitForEvent('download');
    await work.hands.press(entry.getByRole('link', { name: file.name }));
    const bytes = await bytesOf(await fetched);
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]));
    expect(tellsOfTheTaker(bytes)).toBe(false);
  });

  it('brings in an old log: sees what is wrong with four rows, takes them back, brings in the rest', async () => {
    const { page, hands, text } = work;
    const file = await oldLog(language, text, `Gammel ${mark}`);
    await follow(work, page.getByRole('link', { name: text('logbook.links.import') }));
    await hands.give(page.getByLabel(text('importing.choose')), file);
    await page.getByText(text('importing.good', { count: 196 })).waitFor();
    await page.getByText(text('importing.bad', { count: 4 }), { exact: true }).waitFor();
    for (const { row, column, value, code } of badCells) {
      // Cards on a telephone, where they are a table no longer.
      const line = page
        .locator('tr')
        .filter({ has: page.locator('th', { hasText: new RegExp(`^${row}$`) }) });
      const told = (await line.textContent())?.replaceAll(/\s+/g, ' ');
      for (const part of [
        text('logbook.title'),
        text(column),
        value,
        text(`import.${code}.message`, { value }),
        text(`import.${code}.remedy`, { value }),
      ])
        expect(told).toContain(part);
    }
    const fetched = page.waitForEvent('download');
    await hands.press(page.getByRole('link', { name: text('file.xlsx') }).first());
    const failed = await readTable(await bytesOf(await fetched), { name: 'failed.xlsx' });
    const rows = failed.ok ? (failed.value.sheets[0]?.rows ?? []) : [];
    expect(rows.length).toBe(5);
    expect(rows.map(({ cells }) => cells.map(display).join(' ')).join(' ')).toContain('Bingokveld');

    await hands.press(page.getByRole('radio', { name: new RegExp(`^${text('importing.choice-good')}`) }));
    await hands.press(page.getByRole('button', { name: text('logbook.import.run', { count: 196 }) }));
    await page.getByText(text('logbook.import.done-title', { count: 196 })).waitFor();
    await hands.press(page.getByRole('link', { name: text('logbook.import.see') }));
    await textField(work).waitFor();
  });

  it('is followed: by Atom, and by a letter that a person confirms', async () => {
    const { text, hands, page } = await stranger();
    await page.goto('/programmes/eksempelvik');
    const programme = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
    const feed = await page.getByRole('link', { name: text('logbook.links.atom') }).getAttribute('href');
    const xml = await (await page.request.get(feed ?? '')).text();
    expect(await page.evaluate(rootOf, xml)).toBe('feed');
    expect(xml).toContain(said.open);
    expect(xml).not.toContain(said.now);

    const address = `leser.${mark}@example.org`;
    await hands.write(page.getByRole('textbox', { name: text('logbook.follow.email') }), address);
    await hands.press(page.getByRole('button', { name: text('logbook.follow.send'), exact: true }));
    await page.getByText(text('logbook.follow.sent-title')).waitFor();
    const letter = await expect
      .poll(() => letters.letters.find(({ to }) => JSON.stringify(to).includes(address))?.text, {
        timeout: 60_000,
      })
      .toEqual(expect.stringContaining('secret='))
      .then(() => letters.letters.find(({ to }) => JSON.stringify(to).includes(address))?.text ?? '');
    await page.goto(/http:\S+#secret=\S+/.exec(letter)?.[0] ?? '');
    await page.getByRole('heading', { name: text('logbook.confirm.done-title', { programme }) }).waitFor();
  });

  it('is read by a visitor who sees only what is public, on the page and in every answer', async () => {
    const { page, answers } = await stranger();
    await page.goto('/programmes/eksempelvik');
    await page.getByText(said.open).waitFor();
    await page.getByRole('searchbox').fill(mark);
    await expect.poll(() => page.locator('li[id^="entry-"]').count()).toBe(1);
    await page.goto(logbook);
    await page.waitForURL('**/sign-in**');
    const api = `${server.address}/api/v1`;
    const found: Body = await (
      await page.request.get(`${api}/public/programmes/eksempelvik/log-entries?q=${mark}`)
    ).json();
    expect(found.items?.map((entry) => entry.text)).toEqual([said.open]);
    const programmes: Body = await (await page.request.get(`${api}/public/programmes`)).json();
    expect(programmes.items?.length).toBeGreaterThan(0);
    const seen = [...(await answers()), await page.content(), JSON.stringify(found)].join('\n');
    expect(seen).toContain(said.open);
    for (const hidden of [said.now, said.before, said.corrected, said.reason, said.shown, `Gammel ${mark}`])
      expect(seen).not.toContain(hidden);
  });

  /** Somebody who was never here, with all that the server tells them. */
  async function stranger() {
    const visitor = await visit(own.browser, { address: server.address, language, width });
    const { page } = visitor;
    const told: Promise<string>[] = [];
    page.on('response', (response) => {
      if (response.url().includes('/api/')) told.push(response.text().catch(() => ''));
    });
    const hands = by === 'keyboard' ? keyboardOf(page) : pointing({ touch: width === 'phone' });
    return { ...visitor, hands, text: work.text, answers: () => Promise.all(told) };
  }
});

const bytesOf = async (download: Download) => buffer(await download.createReadStream());

const decorationOf = (element: Element) => getComputedStyle(element).textDecorationLine;

/** The browser's own XML reader judges. */
const rootOf = (xml: string) =>
  new DOMParser().parseFromString(xml, 'application/xml').documentElement.nodeName;
