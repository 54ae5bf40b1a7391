import fc from 'fast-check';
import { v7 as newId } from 'uuid';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { installation } from '#platform/jobs/installation.ts';
import { type Ground, testGround } from '#platform/jobs/testing/ground.ts';
import { jobs } from '#platform/jobs/testing/queue.ts';
import { LetterRefused, messageIdOf, type Post, postBy } from './post.ts';
import { sendLetter, sendWaiting } from './send-letter.ts';
import { type Mailbox, mailbox } from './testing/mailbox.ts';
import { type Letter, subjectLine, writeLetter } from './write-letter.ts';

let ground: Ground;
let box: Mailbox;
let post: Post;

beforeAll(async () => {
  ground = await testGround();
});
afterAll(() => ground?.close());
beforeEach(async () => {
  box = await mailbox();
  post = postBy({
    smtpUrl: `${box.url}?from=loggbok@kommune.example`,
    publicUrl: 'https://omstilt.example.org',
    patience: 2_000,
  });
});
afterEach(async () => {
  post.close();
  await box.close();
  await ground.rows('delete from mail.letter');
});

const letter = (given: Partial<Letter> = {}): Letter => ({
  unit: ground.unit,
  once: newId(),
  to: 'somebody@example.org',
  language: 'nn',
  subject: 'Nytt i loggboka – æøå',
  text: 'Styret møttest.\n',
  html: '<p>Styret møttest.</p>',
  ...given,
});

const write = async (given: Partial<Letter> = {}) => {
  const wanted = letter(given);
  await ground.database.withActor({ kind: 'system', unit: ground.unit }, (tx) => writeLetter(tx, wanted));
  const [row] = await ground.rows<{ letter_id: string }>(
    'select letter_id from mail.letter where once = $1',
    [wanted.once],
  );
  return row?.letter_id ?? '';
};

const send = (id: string, by: Post | undefined = post) =>
  sendLetter({ database: ground.database, post: by }, { kind: 'system', unit: ground.unit }, id);

const state = async (id: string) =>
  (
    await ground.rows<{ sent: boolean; refused: string | null }>(
      'select sent_at is not null as sent, refused from mail.letter where letter_id = $1',
      [id],
    )
  )[0];

describe('a letter', () => {
  it('arrives in its language, as text and HTML, from the address that was set', async () => {
    const id = await write({ unsubscribe: 'https://omstilt.example.org/stop?secret=abc' });
    expect(await send(id)).toBe('sent');
    const [arrived] = box.letters;
    expect(arrived?.from?.value).toEqual([{ name: 'Omstilt', address: 'loggbok@kommune.example' }]);
    expect(arrived?.to).toMatchObject({ value: [{ address: 'somebody@example.org' }] });
    expect(arrived?.subject).toBe('Nytt i loggboka – æøå');
    expect(arrived?.text).toContain('Styret møttest.');
    expect(arrived?.html).toContain('<p>Styret møttest.</p>');
    expect(arrived?.headers.get('content-language')).toBe('nn');
    expect(arrived?.headers.get('auto-submitted')).toBe('auto-generated');
    expect(await state(id)).toEqual({ sent: true, refused: null });
  });

  it('can be unsubscribed from with one click (RFC 8058)', async () => {
    await send(await write({ unsubscribe: 'https://omstilt.example.org/stop?secret=abc' }));
    expect(box.sources[0]).toMatch(
      /^List-Unsubscribe: <https:\/\/omstilt\.example\.org\/stop\?secret=abc>\r$/m,
    );
    expect(box.sources[0]).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m);
  });

  it('is sent once, though its job is done twice', async () => {
    const id = await write();
    expect(await send(id)).toBe('sent');
    expect(await send(id)).toBe('nothing-to-do');
    expect(box.letters).toHaveLength(1);
  });

  it('is sent once, though two workers have it at the same time', async () => {
    const id = await write();
    expect((await Promise.all([send(id), send(id), send(id)])).sort()).toEqual([
      'nothing-to-do',
      'nothing-to-do',
      'sent',
    ]);
    expect(box.letters).toHaveLength(1);
  });

  it('that was sent by a worker which was killed before it said so comes again under the same Message-ID', async () => {
    const id = await write();
    const killed: Post = {
      send: async (envelope) => {
        await post.send(envelope);
        throw new Error('killed');
      },
      close: () => {},
    };
    await expect(send(id, killed)).rejects.toThrow('killed');
    expect(await send(id)).toBe('sent');
    expect(box.letters.map(({ messageId }) => messageId)).toEqual(
      Array(2).fill(messageIdOf(id, 'omstilt.example.org')),
    );
  });

  it('of one event is written once', async () => {
    const once = newId();
    await Promise.all([write({ once }), write({ once }), write({ once, text: 'other words' })]);
    expect(await ground.rows('select from mail.letter where once = $1', [once])).toHaveLength(1);
  });

  it('is not written when what it tells about did not happen', async () => {
    const before = (await jobs(ground.database)).length;
    await expect(
      ground.database.withActor({ kind: 'system', unit: ground.unit }, async (tx) => {
        await writeLetter(tx, letter());
        throw new Error('rolled back');
      }),
    ).rejects.toThrow();
    expect(await ground.rows('select from mail.letter')).toHaveLength(0);
    expect(await jobs(ground.database)).toHaveLength(before);
  });

  it('cannot be written in a unit that the actor may not write in', async () => {
    const reader = await ground.personWith('reader');
    await expect(ground.database.withActor(reader, (tx) => writeLetter(tx, letter()))).rejects.toThrow(
      /no right/,
    );
  });

  it('and the addresses on letters cannot be read by the application', async () => {
    const leader = await ground.personWith('programme-leader');
    await write();
    await expect(
      ground.database.withActor(leader, (tx) => tx.selectFrom('mail.letter').selectAll().execute()),
    ).rejects.toThrow(/permission denied/);
  });
});

describe('a mail server', () => {
  it('that is down leaves the letter unsent, to be tried again', async () => {
    const id = await write();
    await box.close();
    await expect(send(id)).rejects.toThrow();
    expect(await state(id)).toEqual({ sent: false, refused: null });
  });

  it('that is busy is asked again later', async () => {
    const id = await write();
    box.refuse = { code: 451, message: 'try again later' };
    await expect(send(id)).rejects.not.toThrow(LetterRefused);
    box.refuse = undefined;
    expect(await send(id)).toBe('sent');
  });

  it('that says no for good is not asked again', async () => {
    const id = await write();
    box.refuse = { code: 550, message: 'no such mailbox' };
    expect(await send(id)).toBe('refused');
    expect(await state(id)).toMatchObject({
      sent: false,
      refused: expect.stringContaining('no such mailbox'),
    });
    expect(await send(id)).toBe('nothing-to-do');
  });

  it('that is not set leaves letters where they are; one that comes within a week sends them', async () => {
    const [young, old] = [await write(), await write()];
    await ground.rows(`update mail.letter set written_at = now() - interval '8 days' where letter_id = $1`, [
      old,
    ]);
    expect(
      await sendLetter(
        { database: ground.database, post: undefined },
        { kind: 'system', unit: ground.unit },
        young,
      ),
    ).toBe('kept');
    const since = new Date(Date.now() - 7 * 86_400_000);
    expect(await ground.database.withActor(installation, (tx) => sendWaiting(tx, since))).toBe(1);
    const waiting = (await jobs(ground.database)).filter(({ key }) => key === `mail.send/${young}`);
    expect(waiting).toHaveLength(1);
  });
});

describe('headers', () => {
  const hostile = fc.string({ unit: 'binary', minLength: 1, maxLength: 120 });
  const injection = fc
    .tuple(
      hostile,
      fc.constantFrom('\r\n', '\n', '\r', '\u2028', '\u0085', '\0'),
      fc.constantFrom('Bcc: x@y.example', 'X-Evil: 1'),
    )
    .map((parts) => parts.join(''));

  it('take no second line from a subject, whatever a programme is called', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(hostile, injection), async (name) => {
        const subject = subjectLine(`${name} – 3`);
        expect(subject).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
      }),
      { numRuns: 300 },
    );
    await send(await write({ subject: 'Vestre\r\nBcc: x@y.example\r\n\r\nbody' }));
    const head = box.sources[0]?.split('\r\n\r\n')[0] ?? '';
    expect(head).not.toMatch(/^(Bcc|body)/m);
    expect(box.letters[0]?.subject).toBe('Vestre Bcc: x@y.example body');
  });

  it.each([
    'a@example.org, b@example.org',
    'a@example.org\r\nBcc: b@example.org',
    'A <a@example.org>',
    'a@example.org;b@example.org',
    'nobody',
  ])('take no second address: %j is refused by the database', async (to) => {
    await expect(write({ to })).rejects.toThrow(/check constraint/);
  });

  it.each([
    'https://a.example/>\r\nBcc: b@example.org',
    'javascript:alert(1)',
    'https://a.example/>,<mailto:b@example.org',
  ])('take no second address to unsubscribe at: %j is refused by the database', async (unsubscribe) => {
    await expect(write({ unsubscribe })).rejects.toThrow(/check constraint/);
  });
});
