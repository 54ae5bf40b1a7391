import type { Locator, Page } from 'playwright-core';
import type { Translate } from '#platform/language/translate.ts';
import type { GivenFile, Hands } from './hands.ts';

/** Somebody at work in the logbook, who uses only what can be read on the page. */
export type AtWork = { readonly page: Page; readonly hands: Hands; readonly text: Translate };

export const logbook = '/programmes/eksempelvik/logbook';

/** By the demonstration's list of fictional people. */
export async function signIn({ page, hands, text }: AtWork, name = 'Ingrid Prøve', back = '/home') {
  await page.goto(`/sign-in?return=${encodeURIComponent(back)}`);
  await hands.press(page.getByRole('button', { name: new RegExp(name) }));
  await page.waitForURL((url) => url.pathname === back);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.getByText(text('shell.example')).first().waitFor();
}

export const composer = ({ page, text }: AtWork): Locator =>
  page.getByRole('form', { name: text('logbook.write.heading') });

export const textField = (work: AtWork): Locator =>
  composer(work).getByRole('textbox', { name: work.text('logbook.field.text') });

export const sendButton = (work: AtWork): Locator =>
  composer(work).getByRole('button', { name: work.text('logbook.write.submit') });

/** An entry in the list, by words that stand in it. */
export const entryWith = ({ page }: Pick<AtWork, 'page'>, words: string): Locator =>
  page.locator('li[id^="entry-"]').filter({ hasText: words });

/** Writes, with the choices given; the rest stays as the page has filled it in. Answers with the entry in the list. */
export async function writeEntry(
  work: AtWork,
  words: string,
  choices: { day?: 'yesterday' | { year: string }; visibleToAll?: boolean; file?: GivenFile } = {},
): Promise<Locator> {
  const { hands, page, text } = work;
  const form = composer(work);
  await hands.write(textField(work), words);
  if (choices.day) await chooseDay(work, choices.day);
  if (choices.file) await attach(work, choices.file);
  if (choices.visibleToAll)
    await hands.press(form.getByRole('radio', { name: text('logbook.visibility.public') }));
  await hands.press(sendButton(work));
  // The field is empty when the words are in the log; until then what is told below it may be about the entry before.
  await page.waitForFunction(isEmpty, await textField(work).elementHandle());
  await page.getByText(text('logbook.after.title'), { exact: true }).waitFor();
  // What happened long ago is not on the first page of the list.
  if (choices.day) await hands.press(page.getByRole('button', { name: text('logbook.after.see') }));
  const entry = entryWith(work, words);
  await entry.waitFor();
  return entry;
}

const isEmpty = (field: Node | null) => field instanceof HTMLTextAreaElement && field.value === '';

async function chooseDay(work: AtWork, day: 'yesterday' | { year: string }) {
  const { hands, text } = work;
  const form = composer(work);
  await hands.press(form.getByRole('button', { name: new RegExp(`^${text('logbook.field.happened')}`) }));
  const ways = form.getByRole('group', { name: text('logbook.when.legend') });
  if (day === 'yesterday') {
    await hands.press(ways.getByRole('radio', { name: text('logbook.when.yesterday') }));
  } else {
    await hands.press(ways.getByRole('radio', { name: text('logbook.when.year') }));
    await hands.write(ways.getByRole('textbox', { name: text('logbook.when.year-label') }), day.year);
  }
  await hands.press(ways.getByRole('button', { name: text('logbook.when.done') }));
}

/** Gives the file and waits until it has left quarantine. */
async function attach(work: AtWork, file: GivenFile) {
  const { hands, text } = work;
  const form = composer(work);
  await hands.give(form.getByLabel(new RegExp(`^${text('logbook.attach.add')}\\.`)), file);
  const list = form.getByRole('list', { name: text('logbook.attach.list') });
  await list.getByText(text('logbook.attach.clean')).waitFor();
}

/** Opens the correction of an entry where it stands. */
export async function openCorrection({ page, hands, text }: AtWork, entry: Locator): Promise<Locator> {
  await hands.press(entry.getByRole('button', { expanded: false }).first());
  await hands.press(entry.getByRole('button', { name: text('logbook.entry.correct'), exact: true }));
  return page.getByRole('form', { name: text('logbook.correct.heading') });
}

export async function correct(work: AtWork, entry: Locator, words: string, reason: string) {
  const { hands, text } = work;
  const form = await openCorrection(work, entry);
  await hands.write(form.getByRole('textbox', { name: text('logbook.field.text') }), words);
  await hands.write(form.getByRole('textbox', { name: text('logbook.field.reason') }), reason);
  await hands.press(form.getByRole('button', { name: text('logbook.correct.save') }));
}
