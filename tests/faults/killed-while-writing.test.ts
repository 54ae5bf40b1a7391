import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chance } from './chance.ts';
import { Installation } from './installation.ts';
import { type Day, Writer } from './writer.ts';

// Whoever saw it fail puts here the seed that was printed: the blows fall at the same answers again.
const seed = Date.now();
const below = chance(seed);
const installation = new Installation();
let writer: Writer;

beforeAll(async () => {
  say(`seed ${seed}`);
  await installation.start();
  const token = await installation.command('user', 'token', 'ingrid.prove@example.org', '--days', '1');
  const units = await installation.command('unit', 'list', '--json');
  const { items } = JSON.parse(units.said) as { items: { slug: string; id: string }[] };
  const programme = items.find(({ slug }) => slug === 'eksempelvik')?.id ?? '';
  writer = new Writer({ token: token.said, programme, address: () => installation.address });
});

afterAll(() => installation.remove());

describe('while many write at once', { timeout: 600_000 }, () => {
  const days = Array.from({ length: 10 }, (_, index) => day(index + 1, 1_000));

  it('server and database are killed, ten times: nothing acknowledged is lost, nothing is there twice', async () => {
    for (const [index, written] of days.entries()) {
      const begun = performance.now();
      let killed = 0;
      const answered = await writeUntil(written, async () => {
        killed = await installation.killAll(index % 2 === 0 ? 'server' : 'database', below(20));
      });
      expect(answered).toBeLessThan(written.texts.length);
      await installation.start();
      await expectKept(written);
      const seconds = ((performance.now() - begun) / 1_000).toFixed(1);
      say(`${written.happened}: ${killed} processes killed after ${answered} of 1000 answers, ${seconds} s`);
    }
    for (const written of days) expect(await inTheLog(written)).toEqual(acknowledged(written));
  });

  it('the server alone is killed, and the next one goes on with the database that it left', async () => {
    const written = day(11, 300);
    await writeUntil(written, () => installation.killServer());
    await installation.start();
    await expectKept(written);
  });

  it('one process of the database is killed, and the server goes on', async () => {
    const written = day(12, 300);
    await writeUntil(written, () => installation.killOneOfTheDatabase());
    await expectKept(written);
    expect(installation.stands).toBe(true);
  });

  it('the whole database is killed, and the server brings it back and goes on', async () => {
    const written = day(13, 300);
    await writeUntil(written, () => installation.killDatabase());
    await expectKept(written);
    expect(installation.stands).toBe(true);
  });
});

describe('after all that', () => {
  it('the database still waits for the disk before it says that something is written', async () => {
    const { rows } = await installation.byHand((query) =>
      query(`select name, setting from pg_settings
        where name in ('fsync', 'full_page_writes', 'synchronous_commit') order by name`),
    );
    expect(rows.map(({ name, setting }) => `${name} ${setting}`)).toEqual([
      'fsync on',
      'full_page_writes on',
      'synchronous_commit on',
    ]);
  });

  it('one byte that is changed by SQL is found, and its row is named', async () => {
    const [text, entry] = [...writer.acknowledged][below(writer.acknowledged.size)] ?? ['', ''];
    await installation.byHand((query) =>
      query(`alter table logbook.entry no force row level security; alter table logbook.entry disable trigger user;
        update logbook.entry set text = overlay(text placing '~' from ${1 + below(text.length)} for 1) where entry_id = '${entry}';
        alter table logbook.entry enable trigger user; alter table logbook.entry force row level security`),
    );
    const { code, said } = await installation.command('verify', '--json');
    expect(code).toBe(1);
    const { findings } = JSON.parse(said) as { findings: { row: string | null }[] };
    expect(findings).toContainEqual(
      expect.objectContaining({
        unit: 'eksempelvik',
        relation: 'logbook.entry',
        row: entry,
        what: 'row-changed',
      }),
    );
    expect([...new Set(findings.map(({ row }) => row))]).toEqual([entry]);
  });
});

/** Something to write about a day, no two entries alike. */
function day(number: number, entries: number): Day {
  const happened = `2020-01-${String(number).padStart(2, '0')}`;
  const texts = Array.from({ length: entries }, (_, index) => `${happened}, entry ${index + 1}`);
  return { happened, texts };
}

/** Writes all of it at once. When a part is acknowledged and the rest under way, the blow falls; answers with how much that was. */
async function writeUntil(written: Day, blow: () => Promise<void>): Promise<number> {
  const moment = 1 + below(written.texts.length - 100);
  let struck: Promise<void> | undefined;
  // A busy server turns some away ("overloaded"): they come again.
  while (!struck) {
    expect(installation.stands).toBe(true);
    await writer.write(written, (count) => {
      if (count === moment) struck = blow();
    });
  }
  await struck;
  return acknowledged(written).length;
}

/** What got no answer can be sent again; then the log holds all of it once, each acknowledged text under the id of its answer. */
async function expectKept(written: Day): Promise<void> {
  await writer.insist(written);
  expect(acknowledged(written)).toHaveLength(written.texts.length);
  expect(await inTheLog(written)).toEqual(acknowledged(written));
  expect(await installation.command('verify', '--json')).toEqual({ code: 0, said: '{"findings":[]}' });
}

const acknowledged = ({ texts }: Day): string[] =>
  [...writer.acknowledged]
    .filter(([text]) => texts.includes(text))
    .map(told)
    .sort();

const inTheLog = async (written: Day): Promise<string[]> =>
  (await writer.read(written)).map(({ id, text }) => told([text, id])).sort();

const told = ([text, id]: readonly [string, string]) => `${text}: ${id}`;

function say(words: string): void {
  process.stdout.write(`${words}\n`);
}
