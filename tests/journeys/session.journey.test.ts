import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { clientId, clientSecret, type TestProvider, testProvider } from '#modules/access/testing/provider.ts';
import { asOwner } from '#platform/database/as-owner.ts';
import { startEmbedded } from '#platform/database/embedded.ts';
import { type OwnBrowser, openBrowser } from './browser.ts';
import { type BuiltServer, freePort, startServer } from './built-server.ts';
import { pointing } from './hands.ts';
import { type AtWork, entryWith, logbook, sendButton, textField } from './programme-leader.ts';
import { type Visit, visit } from './visit.ts';
import { wordsOf } from './words.ts';

const name = 'Kari Prøve';
let provider: TestProvider;
let server: BuiltServer;
let own: OwnBrowser;
let me: Visit;
let work: AtWork;

beforeAll(async () => {
  const port = String(await freePort());
  provider = await testProvider(`http://localhost:${port}`);
  provider.accounts.set('kari', { email: 'kari@example.org', email_verified: true });
  provider.signsIn = 'kari';
  server = await startServer({
    PORT: port,
    OIDC_ISSUER: provider.issuer,
    OIDC_CLIENT_ID: clientId,
    OIDC_CLIENT_SECRET: clientSecret,
  });
  const role = ['--role', 'programme-leader', '--unit', 'eksempelvik'];
  await server.omstilt('user', 'add', 'kari@example.org', '--name', name, ...role);
  own = await openBrowser();
});

afterAll(async () => {
  await own?.close();
  expect(await server?.stop()).toEqual([]);
  await provider?.close();
});

beforeEach(async () => {
  me = await visit(own.browser, { address: server.address, language: 'nb' });
  work = { page: me.page, hands: pointing({ touch: false }), text: await wordsOf('nb') };
});
afterEach(async () => {
  provider.lie = undefined;
  await me.context.close();
});

/** From the address that was wanted, by the organisation's own page, back to that address. */
async function signIn() {
  const { page, hands, text } = work;
  await page.goto(logbook);
  await hands.press(page.getByRole('link', { name: text('access.sign-in.oidc') }));
  await page.waitForURL(`**${logbook}`);
  await textField(work).waitFor();
}

/** What the clock does to a session nobody uses, without waiting for it. */
async function endSessions() {
  const { url, stop } = await startEmbedded({ data: server.data });
  await asOwner(url, async (query) => {
    await query('set local role omstilt_guard');
    await query(`update access.session set expires_at = now() - interval '1 second'`);
  });
  await stop();
}

it('signs in at the organisation’s own provider, and comes back to where they were', async () => {
  await signIn();
  await work.page.getByRole('button', { name }).waitFor();
  expect(me.complaints).toEqual([]);
});

it('signs out here and there; neither the back button nor the address shows the log again', async () => {
  await signIn();
  const { page, hands, text } = work;
  await entryWith(work, 'Modellmek').first().waitFor();
  await hands.press(page.getByRole('button', { name }));
  await hands.press(page.getByRole('button', { name: text('shell.sign-out') }));
  await page.waitForURL(`${provider.issuer}/**`);
  await hands.press(page.getByRole('button', { name: 'Yes, sign me out' }));
  await page.waitForURL(`${server.address}/`);
  await page.goBack();
  await page.goto(logbook);
  await page.getByRole('link', { name: text('access.sign-in.oidc') }).waitFor();
  expect(await page.locator('li[id^="entry-"]').count()).toBe(0);
});

it('is warned five minutes before the session ends, and stays with one press', async () => {
  const { page, text } = work;
  await page.clock.install();
  await signIn();
  await page.clock.fastForward('26:00');
  await page
    .getByRole('alert')
    .filter({ hasText: text('session.title') })
    .waitFor();
  await page.clock.setSystemTime(new Date());
  await work.hands.press(page.getByRole('button', { name: text('session.stay') }));
  await page.clock.runFor(20_000);
  await page.getByText(text('session.title')).waitFor({ state: 'detached' });
});

it('loses no word when the session ends in the middle of writing', async () => {
  await signIn();
  const { page, hands, text } = work;
  const rest = 'De ansetter seks til våren, sa de, og kanskje flere.';
  await hands.write(textField(work), 'Møte med støperiet. ');
  await page.getByText(/^Lagret \d\d:\d\d/).waitFor();
  await endSessions();
  await textField(work).press('End');
  // Slowly: a server may remember for five seconds who asks.
  await page.keyboard.type(rest, { delay: 150 });
  const notice = page.getByRole('alert').filter({ hasText: text('draft.expired-title') });
  await notice.waitFor();
  expect(await textField(work).inputValue()).toBe(`Møte med støperiet. ${rest}`);
  await hands.press(notice.getByRole('link', { name: text('draft.sign-in') }));
  await hands.press(page.getByRole('link', { name: text('access.sign-in.oidc') }));
  await page.waitForURL(`**${logbook}`);
  await expect.poll(() => textField(work).inputValue()).toBe(`Møte med støperiet. ${rest}`);
  await hands.press(sendButton(work));
  await entryWith(work, rest).waitFor();
});

it('is told in words why the way in was closed: a state that nobody began, an id_token for somebody else', async () => {
  const { page, hands, text } = work;
  await page.goto('/sign-in/callback?code=made-up&state=made-up');
  await page
    .getByRole('alert')
    .filter({ hasText: text('problem.sign-in-forged.title') })
    .waitFor();
  provider.lie = (claims) => ({ ...claims, aud: 'another-client' });
  await hands.press(page.getByRole('link', { name: text('access.sign-in.oidc') }));
  await page
    .getByRole('alert')
    .filter({ hasText: text('problem.sign-in-wrong-audience.title') })
    .waitFor();
});
