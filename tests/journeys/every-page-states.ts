import type { Locator } from 'playwright-core';
import type { Ground } from './every-page-ground.ts';
import { oldLog } from './old-log.ts';
import { photograph } from './photograph.ts';
import {
  type AtWork,
  composer,
  openCorrection,
  sendButton,
  textField,
  writeEntry,
} from './programme-leader.ts';

/** What somebody does on a page before it is looked at. */
export type State = (work: AtWork) => Promise<void>;

export const preferences: State = async ({ page, hands, text }) => {
  if (await folded({ page, hands, text })) return;
  await hands.press(page.getByRole('button', { name: new RegExp(text('shell.language')) }));
  await page.getByRole('group', { name: text('shell.scheme') }).waitFor();
};

export const accountMenu: State = async ({ page, hands, text }) => {
  if (await folded({ page, hands, text })) return;
  await hands.press(page.getByRole('banner').getByRole('button', { name: 'Ingrid Prøve' }));
  await page.getByRole('button', { name: text('shell.sign-out') }).waitFor();
};

/** On a telephone every menu of the top bar is in one. */
async function folded({ page, hands, text }: AtWork): Promise<boolean> {
  const menu = page.getByRole('button', { name: text('shell.menu'), exact: true });
  if (!(await menu.isVisible())) return false;
  await hands.press(menu);
  await page.getByRole('group', { name: text('shell.scheme') }).waitFor();
  return true;
}

export const offline: State = async ({ page, text }) => {
  await page.context().setOffline(true);
  await page.getByText(text('offline.title')).waitFor();
};

export const closeSquares: State = async ({ page, hands }) => {
  const map = page.getByRole('figure');
  const close = map.getByRole('button', { name: /Vestre Toten/ });
  await hands.press(close);
  await map.getByRole('link', { name: /^Vestre Toten/ }).waitFor();
};

export const mapAsTable: State = async ({ page, hands, text }) => {
  await hands.press(page.getByRole('button', { name: text('web.map.as-table') }));
  await page.getByRole('table').waitFor();
};

export const placesFound: State = async ({ page, hands, text }) => {
  await hands.write(page.getByRole('textbox', { name: text('web.landing.find') }), 'toten');
  await page.getByText(text('web.landing.find-without')).waitFor();
};

export const noPlaceFound: State = async ({ page, hands, text }) => {
  const question = 'finnesikke';
  await hands.write(page.getByRole('textbox', { name: text('web.landing.find') }), question);
  await page.getByText(text('web.landing.find-none', { question })).waitFor();
};

/** The server says that the session ends in so many minutes. */
export const sessionEnds =
  (minutes: number): State =>
  async ({ page, text }) => {
    await page.route('**/api/v1/me', async (route) => {
      const response = await route.fetch();
      const expires = new Date(Date.now() + minutes * 60_000 - 1).toISOString();
      await route.fulfill({ response, json: { ...(await response.json()), expires } });
    });
    await page.reload();
    await page.getByText(text(minutes > 0 ? 'session.title' : 'session.ended')).waitFor();
    await page.unroute('**/api/v1/me');
  };

/** The server fails at adding up, and the page says so, with a way to ask again. */
export const resultsFail: State = async ({ page, text }) => {
  const address = '**/api/v1/results';
  const problem = { type: 'about:blank', title: 'Internal Server Error', status: 500, code: 'internal' };
  await page.route(address, (route) =>
    route.fulfill({ status: 500, contentType: 'application/problem+json', body: JSON.stringify(problem) }),
  );
  await page.reload();
  await page.getByRole('button', { name: text('common.again') }).waitFor();
  await page.unroute(address);
};

export const quickWriteErrors: State = async ({ page, hands, text }) => {
  await hands.press(page.getByRole('button', { name: text('logbook.write.submit'), exact: true }));
  await summary(page.getByRole('main'));
};

export const somethingBegun: State = async ({ page, text }) => {
  await begin(page.getByRole('textbox', { name: text('logbook.quick.label') }));
  await page.reload();
  await page.getByText(text('web.home.begun')).waitFor();
};

/** Writes something, and waits until the server keeps it. */
async function begin(field: Locator): Promise<void> {
  const kept = field
    .page()
    .waitForResponse(
      (response) => response.request().method() === 'PUT' && response.url().includes('/me/drafts/'),
    );
  await field.fill('Ringte tre bedrifter.');
  await kept;
}

export const tokenErrors: State = async ({ page, hands, text }) => {
  await hands.press(page.getByRole('button', { name: text('access.tokens.create') }));
  await summary(page.getByRole('main'));
};

export const tokenMade: State = async ({ page, hands, text }) => {
  await hands.write(page.getByRole('textbox', { name: text('access.tokens.name') }), 'Regneark');
  await hands.press(page.getByRole('button', { name: text('access.tokens.create') }));
  await page.getByText(text('access.tokens.created')).waitFor();
};

export const revokingToken: State = async ({ page, hands, text }) => {
  const name = text('access.tokens.revoke-this', { name: 'Årsrapport i regneark' });
  await hands.press(page.getByRole('button', { name }));
  await page.getByRole('dialog').waitFor();
};

export const letterLanguage: State = async ({ page, text }) => {
  await page.getByRole('combobox', { name: text('access.account.language') }).selectOption('sv');
  const language = text('access.account.language-name.sv');
  await page.getByText(text('access.account.language-saved', { language })).waitFor();
};

export const followErrors: State = async ({ page, hands, text }) => {
  await hands.press(page.getByRole('button', { name: text('logbook.follow.send'), exact: true }));
  await page.getByText(text('logbook.follow.bad-email')).waitFor();
};

export const following: State = async ({ page, hands, text }) => {
  await hands.write(page.getByRole('textbox', { name: text('logbook.follow.email') }), 'leser@example.org');
  await hands.press(page.getByRole('button', { name: text('logbook.follow.send'), exact: true }));
  await page.getByText(text('logbook.follow.sent-title')).waitFor();
};

export const stopFollowing: State = async ({ page, hands, text }) => {
  await hands.press(page.getByRole('button', { name: text('logbook.stop.button') }));
  await page.getByText(text('logbook.stop.done-text')).waitFor();
};

export const memberErrors: State = async ({ page, hands, text }) => {
  await hands.press(page.getByRole('button', { name: text('programme.people.add-submit') }));
  await summary(page.getByRole('main'));
};

export const goalErrors: State = async ({ page, hands, text }) => {
  await hands.press(page.getByRole('button', { name: text('plan.new-goal-save') }));
  await summary(page.getByRole('main'));
};

export const effectErrors: State = async ({ page, hands, text }) => {
  await hands.press(page.getByRole('button', { name: text('results.write.submit') }));
  await summary(page.getByRole('main'));
};

export const figureErrors: State = async ({ page, hands, text }) => {
  await hands.press(page.getByRole('button', { name: text('results.figure-form.submit') }));
  await summary(page.getByRole('main'));
};

export const measuring: State = async ({ page, hands, text }) => {
  await hands.press(page.getByRole('button', { name: text('results.measure.new') }));
  await page.getByRole('heading', { name: text('results.measure.heading') }).waitFor();
};

export const endingRole: State = async ({ page, hands, text }) => {
  await hands.press(page.getByRole('button', { name: /Jonas Skisse/ }).first());
  await page.getByRole('dialog', { name: text('programme.people.end-title') }).waitFor();
};

export const allCorrections: State = async ({ page, hands, text }) => {
  await hands.press(page.getByRole('button', { name: text('logbook.corrections.earlier', { count: 1 }) }));
  await page.getByText('Den andre manglet godkjenning.').waitFor();
};

export const composerErrors: State = async (work) => {
  await work.hands.press(sendButton(work));
  await summary(composer(work));
};

export const choosingWhen: State = async (work) => {
  const { hands, text } = work;
  await openPill(work, 'logbook.field.happened');
  await hands.press(composer(work).getByRole('radio', { name: text('logbook.when.period') }));
  await composer(work)
    .getByRole('textbox', { name: text('logbook.when.from-label') })
    .waitFor();
};

export const choosingMonth: State = async (work) => {
  const { hands, text } = work;
  await openPill(work, 'logbook.field.happened');
  await hands.press(composer(work).getByRole('radio', { name: text('logbook.when.month') }));
};

export const choosingWho: State = async (work) => {
  const { hands, text } = work;
  await openPill(work, 'logbook.field.who');
  await hands.press(composer(work).getByRole('radio', { name: text('logbook.write.someone-else') }));
  await composer(work)
    .getByRole('textbox', { name: text('logbook.write.who-name') })
    .waitFor();
};

const openPill = ({ page, hands, text }: AtWork, label: string) =>
  hands.press(composer({ page, hands, text }).getByRole('button', { name: new RegExp(`^${text(label)} `) }));

export const sourceErrors: State = async (work) => {
  const { hands, text } = work;
  await hands.write(textField(work), 'Leste rapporten.');
  await hands.press(composer(work).getByRole('button', { name: text('logbook.write.add-source') }));
  const address = composer(work).getByRole('textbox', { name: text('logbook.field.source-url') });
  await hands.write(address, 'rapport');
  await hands.press(sendButton(work));
  await summary(composer(work));
};

export const written: State = async (work) => {
  await writeEntry(work, `Befaring, ${Date.now()}.`, { file: photograph('befaring.jpg') });
};

export const draftTakenUp: State = async (work) => {
  const { page, text } = work;
  await begin(textField(work));
  await page.reload();
  await composer(work)
    .getByRole('button', { name: text('draft.discard') })
    .waitFor();
};

const firstEntry = ({ page }: AtWork) => page.locator('li[id^="entry-"]').first();

export const entryMenu: State = async (work) => {
  const { hands, text } = work;
  await hands.press(firstEntry(work).getByRole('button', { expanded: false }).first());
  await firstEntry(work)
    .getByRole('button', { name: text('logbook.entry.correct'), exact: true })
    .waitFor();
};

export const exportMenu: State = async ({ page, hands, text }) => {
  await hands.press(page.getByRole('button', { name: text('logbook.links.export') }));
  await page.getByRole('link', { name: text('logbook.links.all-csv') }).waitFor();
};

export const followDialog: State = async ({ page, hands, text }) => {
  await hands.press(page.getByRole('button', { name: text('logbook.links.follow') }));
  await page.getByRole('dialog').waitFor();
};

export const publishing: State = async (work) => {
  const { page, hands, text } = work;
  const entry = page
    .locator('li[id^="entry-"]')
    .filter({ hasText: text('logbook.visibility.internal') })
    .first();
  await hands.press(entry.getByRole('button', { expanded: false }).first());
  await hands.press(entry.getByRole('button', { name: text('logbook.entry.publish'), exact: true }));
  await page.getByRole('dialog', { name: text('logbook.publish.title') }).waitFor();
};

const entryOf = ({ page }: AtWork, id: string): Locator => page.locator(`#entry-${id}`);

export const correcting =
  ({ corrected }: Ground): State =>
  async (work) => {
    const form = await openCorrection(work, entryOf(work, corrected.id));
    await form.waitFor();
  };

export const correctErrors =
  ({ corrected }: Ground): State =>
  async (work) => {
    const { hands, text } = work;
    const form = await openCorrection(work, entryOf(work, corrected.id));
    await hands.press(form.getByRole('button', { name: text('logbook.correct.save') }));
    await summary(form);
  };

/** Somebody else corrects the entry while it is being corrected here. */
export const correctedByTwo =
  ({ write, people: { 'Jonas Skisse': jonas } }: Ground): State =>
  async (work) => {
    const { page, hands, text } = work;
    const { id, version } = await write('Møte med skolen om lærlinger.');
    await page.reload();
    const form = await openCorrection(work, entryOf(work, id));
    await hands.write(form.getByRole('textbox', { name: text('logbook.field.text') }), 'Møte med to skoler.');
    await hands.write(form.getByRole('textbox', { name: text('logbook.field.reason') }), 'Det var to.');
    await jonas.logbook.correctLogEntry(
      { params: { entryId: id }, body: { text: 'Møte med tre skoler.', reason: 'Det var tre.' } },
      { ifMatch: version },
    );
    await hands.press(form.getByRole('button', { name: text('logbook.correct.save') }));
    await page.getByRole('button', { name: text('logbook.stale.keep-all') }).waitFor();
  };

export const importOtherKind: State = async ({ page, hands, text }) => {
  const file = { name: 'logg.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') };
  await hands.give(page.getByLabel(text('importing.choose')), file);
  await page.getByRole('main').getByRole('alert').waitFor();
};

export const importFaults: State = async (work) => {
  await bringIn(work);
};

export const importDone: State = async (work) => {
  const { page, hands, text } = work;
  await bringIn(work);
  await hands.press(page.getByRole('radio', { name: new RegExp(`^${text('importing.choice-good')}`) }));
  await hands.press(page.getByRole('button', { name: text('logbook.import.run', { count: 196 }) }));
  await page.getByText(text('logbook.import.done-title', { count: 196 })).waitFor();
};

/** An old log that nobody has brought in before, four rows of which are wrong. */
async function bringIn({ page, hands, text }: AtWork): Promise<void> {
  const language = (await page.locator('html').getAttribute('lang')) as 'nb';
  await hands.give(
    page.getByLabel(text('importing.choose')),
    await oldLog(language, text, `Gammel ${Date.now()}`),
  );
  await page.getByText(text('importing.bad', { count: 4 }), { exact: true }).waitFor();
}

/** The list of what must be corrected, with focus in it. */
const summary = (within: Locator) => within.getByRole('alert').getByRole('link').first().waitFor();
