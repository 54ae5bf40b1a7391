import { buffer } from 'node:stream/consumers';
import type { Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fictionalNumbers } from '#modules/results/testing/given.ts';
import { readTable } from '#platform/documents/read-table.ts';
import { display } from '#platform/documents/table.ts';
import { type OwnBrowser, openBrowser } from './browser.ts';
import { type BuiltServer, startServer } from './built-server.ts';
import { field } from './field.ts';
import { follow } from './follow.ts';
import { keyboardOf, pointing } from './hands.ts';
import { type Jobs, recordJobs, sameJobsPanel, send, typedJobs, typeJobs } from './ledger-writer.ts';
import { type AtWork, signIn } from './programme-leader.ts';
import { aimAtJobs, beginProgramme, openInRail, publish, recordShock } from './programme-owner.ts';
import { type Visit, visit } from './visit.ts';
import { wordsOf } from './words.ts';

let server: BuiltServer;
let own: OwnBrowser;

beforeAll(async () => {
  server = await startServer();
  own = await openBrowser();
});

afterAll(async () => {
  await own?.close();
  expect(await server?.stop()).toEqual([]);
});

const numbers = fictionalNumbers();

/** Any two of language, width and hands are met together in one of them: all eight take twice as long. */
const journeys = (
  [
    ['nb', 'desktop', 'pointer'],
    ['nb', 'phone', 'keyboard'],
    ['sv', 'desktop', 'keyboard'],
    ['sv', 'phone', 'pointer'],
  ] as const
).map(([language, width, by]) => ({
  language,
  width,
  by,
  numbers: [numbers.next().value, numbers.next().value] as const,
}));

describe.each(journeys)(
  'the owner of a programme, $language, $width, $by',
  ({ language, width, by, numbers: [first, second] }) => {
    const mark = `${language}-${width}-${by}`;
    const programme = { name: `Omstilling ${mark}`, slug: `omstilling-${mark}` };
    const created: Jobs = {
      number: first,
      firm: `Skissverket ${mark}`,
      kind: 'created',
      count: '12',
      because: `Programmet betalte for den nye linjen, ${mark}.`,
      evidence: `A-melding for august, ${mark}`,
    };
    const secured: Jobs = {
      number: second,
      firm: `Utkastfabrikken ${mark}`,
      kind: 'secured',
      count: '8',
      because: `Uten ny eier ville skiftet vært borte, ${mark}.`,
      evidence: `Lønnslister for august, ${mark}`,
    };
    let me: Visit;
    let work: AtWork;

    const handsOn = (page: Visit['page']) =>
      by === 'keyboard' ? keyboardOf(page) : pointing({ touch: width === 'phone' });

    beforeAll(async () => {
      me = await visit(own.browser, { address: server.address, language, width });
      work = { page: me.page, hands: handsOn(me.page), text: await wordsOf(language) };
      await signIn(work, 'Oddny Omtrent');
    });

    afterAll(async () => {
      // The browser notes what the server refused; the journey is refused twice.
      const refused = me.complaints.filter((complaint) => complaint.includes('409'));
      expect(refused.length).toBe(2);
      expect(me.complaints).toEqual(refused);
      await me.context.close();
    });

    it('begins the programme, and registers what happened', async () => {
      await beginProgramme(work, programme);
      const shock = `Eksempelbruket la ned, ${mark}.`;
      await recordShock(work, shock);
      await work.page.getByText(shock).waitFor();
    });

    it('is offered nothing, while a plan is read, that what was read takes away again', async () => {
      const { page, text } = work;
      const newGoal = page.getByRole('link', { name: text('plan.new-goal') });
      const goals = '**/api/v1/programmes/*/goals';
      const held = new Promise<Route>((resolve) => void page.route(goals, resolve, { times: 1 }));
      await openInRail(work, text('rail.plan'));
      const route = await held;
      expect(await newGoal.count()).toBe(0);
      await route.continue();
      await newGoal.waitFor();
    });

    it('aims at jobs that are read from the ledger', async () => {
      const { page } = work;
      await aimAtJobs(work, `40 nye arbeidsplasser innen 2031, ${mark}`, { year: '2031', jobs: '40' });
      const goal = page.getByRole('article', { name: mark });
      const row = goal.getByRole('row').filter({ hasText: '2031' });
      expect(await row.textContent()).toContain('40');
    });

    it('records jobs with evidence, from the first word of what a row is', async () => {
      const { page, text } = work;
      await openInRail(work, text('rail.results'));
      await follow(work, page.getByRole('link', { name: text('results.empty.button') }));
      await recordJobs(work, created);
      await page.getByText(created.evidence).waitFor();
      await follow(work, page.getByRole('link', { name: text('results.done.another') }));
    });

    it('is refused the same jobs twice, and more than the whole of them; what was typed stays', async () => {
      const { page, hands, text } = work;
      await typeJobs(work, created);
      await send(work);
      const panel = sameJobsPanel(work);
      await panel.getByRole('radio', { name: text('results.same.other') }).waitFor();
      const { kind, ...typed } = created;
      expect(await typedJobs(work)).toEqual(typed);

      await hands.press(panel.getByRole('radio', { name: text('results.same.same') }));
      const share = field(work, text('results.field.share'), panel);
      await hands.write(share, '40');
      await hands.press(panel.getByRole('button', { name: text('results.same.claim') }));
      await page
        .getByRole('heading', { name: text('problem.over-claimed.title', { total: '140' }) })
        .waitFor();
      const shares = panel.getByRole('list').filter({ hasText: programme.name }).first();
      const told = plain(await shares.textContent());
      expect(told).toContain(plain(text('results.shares.by', { share: '100 %', who: programme.name })));
      expect(told).toContain(plain(text('results.shares.too-much', { share: '40 %' })));
      expect(await share.inputValue()).toBe('40');
      expect(await typedJobs(work)).toEqual(typed);

      await page.reload();
      await page.getByRole('button', { name: text('draft.discard') }).waitFor();
      expect(await typedJobs(work)).toEqual(typed);
      await hands.press(page.getByRole('button', { name: text('draft.discard') }));
    });

    it('records what was secured as another row', async () => {
      const { page, text } = work;
      await recordJobs(work, secured);
      await openInRail(work, text('rail.results'));
      for (const { firm } of [created, secured]) await page.getByRole('link', { name: firm }).waitFor();
    });

    it('is open to a visitor, who sees two figures that are never one, down to the evidence and in a file', async () => {
      await publish(work);
      const { page, complaints, context } = await visit(own.browser, {
        address: server.address,
        language,
        width,
      });
      const { text } = work;
      const hands = handsOn(page);
      await page.goto(`/programmes/${programme.slug}`);
      await page.getByRole('heading', { level: 1, name: programme.name }).waitFor();
      const results = page.getByRole('region', { name: text('results.open.heading') });
      const title = text('results.figure.title.persons', {
        created: text('results.figure.part.created.of', { count: '12', target: '40' }),
        secured: text('results.figure.part.secured', { count: '8' }),
      });
      await results.getByRole('heading', { name: title }).waitFor();

      await hands.press(results.getByRole('button', { name: text('figure.as-table') }));
      for (const { kind, count } of [created, secured]) {
        const row = results
          .getByRole('row')
          .filter({ has: page.getByRole('rowheader', { name: text(`results.kind.${kind}.many`) }) });
        expect(await row.getByRole('cell').first().textContent()).toBe(count);
      }

      for (const { firm, evidence, because } of [created, secured]) {
        const down = results.getByRole('group').filter({ hasText: firm });
        await hands.press(down.locator('summary'));
        await down.getByText(text('results.open.evidence', { evidence })).waitFor();
        await down.getByText(because).waitFor();
      }
      expect(undated((await results.allInnerTexts()).join())).not.toMatch(/\b20\b/);

      const fetched = page.waitForEvent('download');
      await hands.press(results.getByRole('link', { name: text('results.open.take.rows') }));
      const rows = await rowsOf(await buffer(await (await fetched).createReadStream()));
      expect(rows.map(({ evidence }) => evidence).sort()).toEqual(
        [created.evidence, secured.evidence].sort(),
      );
      for (const { kind, count } of [created, secured])
        expect(sumOf(rows.filter((row) => row.kind === kind && row.stage === 'verified'))).toBe(
          Number(count),
        );
      expect(complaints).toEqual([]);
      await context.close();
    });
  },
);

const plain = (words: string | null) => (words ?? '').replaceAll(/\s+/g, ' ');

/** A day is no sum of jobs, even where it is the twentieth. */
const undated = (words: string) => words.replaceAll(/\d{1,2}\.? \p{L}+ \d{4}/gu, '');

/** The rows of a file, by the names in its first. */
async function rowsOf(bytes: Buffer): Promise<Record<string, string>[]> {
  const read = await readTable(bytes, { name: 'rows.csv' });
  const [names = [], ...rows] = read.ok
    ? (read.value.sheets[0]?.rows ?? []).map(({ cells }) => cells.map(display))
    : [];
  return rows.map((cells) => Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ''])));
}

const sumOf = (rows: readonly Record<string, string>[]) =>
  rows.reduce((sum, { jobs }) => sum + Number(jobs), 0);
