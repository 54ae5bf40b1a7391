import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { say } from '#apps/server/messages.ts';
import { asOwner } from '#platform/database/as-owner.ts';
import { startWorker, type Worker } from '#platform/jobs/start-worker.ts';
import { jobs } from '#platform/jobs/testing/queue.ts';
import { until } from '#platform/jobs/testing/until.ts';
import { postBy } from '#platform/mail/post.ts';
import { mailTasks } from '#platform/mail/tasks.ts';
import { type Mailbox, mailbox } from '#platform/mail/testing/mailbox.ts';
import { type Body, type Call, type Installation, installation } from '#tests/installation.ts';
import { putDigestsOnQueue } from './following/digest.ts';
import { digestTasks, followingCrontab } from './index.ts';

const publicUrl = 'http://localhost:3000';
const followers = '/api/v1/public/followers';
const logger = pino({ level: 'silent' });

let here: Installation;
let leader: Call;
let visitor: Call;
let programme: string;
let box: Mailbox;
let worker: Worker;

/** A few minutes from now: what was written just now is settled. */
const now = () => Date.now() + 300_000;
const ports = () => ({ database: here.database, say, publicUrl, now });

beforeAll(async () => {
  here = await installation();
  programme = await here.unit('eksempelvik');
  leader = await here.as('ingrid.prove@example.org');
  visitor = await here.as(undefined);
});
afterAll(() => here.close());

beforeEach(async () => {
  box = await mailbox();
  const post = postBy({ smtpUrl: box.url, publicUrl, patience: 2_000 });
  worker = await startWorker({
    database: here.database,
    logger,
    tasks: { ...digestTasks(ports()), ...mailTasks({ database: here.database, post, logger }) },
  });
});
afterEach(async () => {
  await worker.stop();
  await box.close();
  await guard('delete from logbook.follower');
  await guard('delete from mail.letter');
});

const guard = <Row>(sql: string, values: unknown[] = []): Promise<Row[]> =>
  asOwner(here.ownerUrl, async (query) => {
    await query('set local role omstilt_guard');
    return (await query(sql, values)).rows;
  });

const follow = (email: string, change: object = {}) =>
  visitor('POST', '/api/v1/public/programmes/eksempelvik/followers', {
    body: { email, lang: 'sv', every: 'week', ...change },
  });
const letterTo = (email: string, subject = '') =>
  until(() =>
    box.letters.find(
      ({ to, subject: about }) => JSON.stringify(to).includes(email) && about?.includes(subject),
    ),
  );
const secretIn = (words: string | undefined) => /secret=([\w-]+)/.exec(words ?? '')?.[1] ?? '';
const confirm = (secret: string) => visitor('POST', `${followers}/confirm`, { body: { secret } });

async function following(email: string, change: object = {}): Promise<string> {
  await follow(email, change);
  const secret = secretIn((await letterTo(email)).text);
  expect((await confirm(secret)).status).toBe(200);
  return secret;
}

/** A week goes by since the last letter. */
const later = () => guard(`update logbook.follower set told_at = told_at - interval '8 days'`);

const write = async (text: string, visibility = 'public'): Promise<Body> => {
  const { body } = await leader('POST', `programmes/${programme}/log-entries`, {
    body: { activity: 'project', text, happened: '2026-01-15', who: 'Styret', visibility, lang: 'nb' },
  });
  return body;
};
const correct = (id: string | undefined, version: number, change: object) =>
  leader('POST', `log-entries/${id}/corrections`, {
    body: { reason: 'Talt på nytt.', ...change },
    headers: { 'if-match': `"${version}"` },
  });

describe('whoever asks to follow', () => {
  it('gets one letter, in their language, and follows when they confirm by its secret', async () => {
    expect((await follow('Leser@Example.org')).body).toEqual({ sent: false });
    const letter = await letterTo('leser@example.org');
    expect(letter.subject).toBe('Bekräfta att du vill följa loggboken för Omstilling Eksempelvik');
    expect(letter.text).toContain(`${publicUrl}/follow/confirm#secret=`);
    expect(letter.html).toContain('varje vecka');
    const { status, body } = await confirm(secretIn(letter.text));
    expect([status, body]).toEqual([
      200,
      { programme: 'Omstilling Eksempelvik', slug: 'eksempelvik', every: 'week' },
    ]);
    expect((await confirm(secretIn(letter.text))).status).toBe(200);
  });

  it('cannot flood a stranger: within the hour no second letter, and the same answer', async () => {
    const first = await follow('fremmed@example.org');
    await letterTo('fremmed@example.org');
    const again = await Promise.all(Array.from({ length: 5 }, () => follow('fremmed@example.org')));
    for (const { status, body } of again) expect([status, body]).toEqual([first.status, first.body]);
    expect(await guard('select 1 from mail.letter')).toHaveLength(1);
  });

  it('cannot flood a stranger under sub-addresses of theirs either', async () => {
    const first = await follow('offer@example.org');
    await letterTo('offer@example.org');
    const more = await Promise.all(
      Array.from({ length: 20 }, (_, n) => follow(`${n % 2 ? 'Offer' : 'offer'}+${n}@example.org`)),
    );
    for (const { status, body } of more) expect([status, body]).toEqual([first.status, first.body]);
    expect(await guard('select 1 from mail.letter')).toHaveLength(1);
    await guard(`update logbook.follower set asked_at = now() - interval '2 hours'`);
    await follow('offer+senere@example.org');
    expect(await guard('select 1 from mail.letter')).toHaveLength(2);
  });

  it('cannot flood the world: of one programme no more than 50 letters an hour wait to be answered', async () => {
    const asked = await Promise.all(Array.from({ length: 55 }, (_, n) => follow(`leser-${n}@example.org`)));
    expect(new Set(asked.map(({ status, body }) => `${status} ${JSON.stringify(body)}`)).size).toBe(1);
    expect(await guard('select 1 from mail.letter')).toHaveLength(50);
  });

  it('changes nothing of what somebody else gets before the letter is answered', async () => {
    await following('leser@example.org');
    await guard(`update logbook.follower set asked_at = now() - interval '2 hours'`);
    await follow('leser@example.org', { every: 'day', lang: 'en' });
    expect(await guard('select every, lang from logbook.follower')).toEqual([{ every: 'week', lang: 'sv' }]);
  });

  it('is told when there is no such programme, no such address, or no such secret', async () => {
    const nowhere = await visitor('POST', '/api/v1/public/programmes/ingensteds/followers', {
      body: { email: 'a@example.org', lang: 'nb', every: 'day' },
    });
    expect(nowhere.status).toBe(404);
    for (const email of ['', 'a', 'a@b', 'a@example.org\nBcc: b@example.org', 'a@example.org, b@example.org'])
      expect((await follow(email)).body.errors).toMatchObject([{ field: 'email' }]);
    const { status, body } = await confirm('a-secret-that-nobody-ever-sent-to-anyone');
    expect([status, body.code]).toEqual([404, 'secret-not-known']);
  });

  it('is forgotten when they never confirm', async () => {
    await follow('aldri@example.org');
    await letterTo('aldri@example.org');
    await guard(`update logbook.follower set asked_at = now() - interval '8 days'`);
    const [, forget] = followingCrontab(ports());
    await forget?.run(new AbortController().signal);
    expect(await guard('select 1 from logbook.follower union all select 1 from mail.letter')).toEqual([]);
  });
});

describe('a digest', () => {
  it('tells what is new and what was corrected, by whom it can be stopped, and nothing internal', async () => {
    const before = await write('Støperiet har ansatt åtte.');
    await following('leser@example.org', { every: 'day' });
    await correct(before.id, 1, { text: 'Støperiet har ansatt seks.' });
    const opened = await write('Hemmelig: Modellmek vurderer å flytte.', 'internal');
    await correct(opened.id, 1, { text: 'Modellmek <blir> & satser.', visibility: 'public' });
    await write('Internt notat.', 'internal');
    await putDigestsOnQueue({ ...ports(), now: () => now() + 86_400_000 });
    const { subject, text, html, headers } = await letterTo('leser@example.org', 'ny anteckning');
    expect(subject).toBe('Omstilling Eksempelvik: 1 ny anteckning i loggboken');
    expect(text).toContain('En ny anteckning och en rättad sedan');
    for (const part of ['Støperiet har ansatt seks.', 'Rättad: Talt på nytt.', 'Modellmek <blir> & satser.'])
      expect(text).toContain(part);
    expect(html).toContain('<p lang="nb">Modellmek &lt;blir&gt; &amp; satser.</p>');
    for (const hidden of ['Hemmelig', 'Internt notat', 'åtte'])
      expect(`${subject} ${text} ${html}`).not.toContain(hidden);
    expect(text).toContain('Exempeldata');
    expect(text).toContain(`${publicUrl}/follow/stop#secret=`);
    expect(headers.get('list')).toMatchObject({
      unsubscribe: { url: expect.stringContaining('/api/v1/public/followers/unsubscribe?secret=') },
    });
  });

  it('comes once for what is new, however often the clock asks, and not at all when nothing is', async () => {
    await following('leser@example.org');
    await later();
    await write('Bare én gang.');
    for (let times = 0; times < 3; times += 1) await putDigestsOnQueue(ports());
    await letterTo('leser@example.org', 'i loggboken');
    await putDigestsOnQueue(ports());
    await later();
    await putDigestsOnQueue({ ...ports(), now: () => now() + 300_000 });
    await until(async () => !(await jobs(here.database)).some(({ task }) => task === 'logbook.digest'));
    expect(box.letters.filter(({ subject }) => subject?.includes('i loggboken'))).toHaveLength(1);
  });

  it('of a busy week says how many more there are, and is one letter', async () => {
    await following('leser@example.org');
    await later();
    for (let n = 0; n < 32; n += 1) await write(`Samtale nummer ${n}.`);
    await putDigestsOnQueue(ports());
    const { text, subject } = await letterTo('leser@example.org', 'i loggboken');
    const told = Number(/(\d+) nya anteckningar/.exec(subject ?? '')?.[1]);
    expect(told).toBeGreaterThanOrEqual(32);
    expect(text).toContain(`och ${told - 30} anteckningar till`);
  });

  it('stops at once by its secret, with every letter that holds the address', async () => {
    const secret = await following('leser@example.org');
    expect((await visitor('POST', `${followers}/stop`, { body: { secret } })).status).toBe(204);
    expect(await guard('select 1 from logbook.follower union all select 1 from mail.letter')).toEqual([]);
    const again = await visitor('POST', `${followers}/stop`, { body: { secret } });
    expect([again.status, again.body.code]).toEqual([404, 'secret-not-known']);
  });

  it('stops from a mail program, which posts a form and shows nobody an answer (RFC 8058)', async () => {
    const secret = await following('leser@example.org');
    const form = { payload: 'List-Unsubscribe=One-Click' };
    const url = `${followers}/unsubscribe?secret=${secret}`;
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    expect((await visitor('POST', url, { ...form, headers })).status).toBe(204);
    expect(await guard('select 1 from logbook.follower')).toEqual([]);
    expect((await visitor('POST', url, { ...form, headers })).status).toBe(204);
    // Everywhere else a form is refused.
    const elsewhere = await visitor('POST', `${followers}/stop`, { ...form, headers });
    expect(elsewhere.status).toBe(415);
  });
});
