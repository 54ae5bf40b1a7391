import { members } from '#modules/access/index.ts';
import type { Database, System } from '#platform/database/database.ts';
import { enqueue } from '#platform/jobs/enqueue.ts';
import { installation } from '#platform/jobs/installation.ts';
import type { Cron, Tasks } from '#platform/jobs/task.ts';
import type { Language } from '#platform/language/language.ts';
import type { Translate } from '#platform/language/translate.ts';
import { writeLetter } from '#platform/mail/write-letter.ts';
import { today } from '#platform/time/zone.ts';
import { rowsOn } from '../ledger/ledger.ts';
import { claimRows } from '../ledger/ledger-store.ts';
import { once, soon } from '../ledger/re-checks.ts';
import { reminderLetter } from './reminder-letter.ts';
import { ledgers, notYetReminded, programmeOf } from './reminder-store.ts';

type Ports = {
  database: Database;
  say: (language: Language) => Translate;
  publicUrl: string;
  now?: () => number;
};

/** Re-checks one and four years after a project's end are forgotten by everybody: somebody is reminded, once. */
export const reminderTasks = (ports: Ports): Tasks => ({
  'results.remind': { for: 'unit', run: ({ actor }) => remind(ports, actor) },
});

export const reminderCrontab = (ports: Ports): readonly Cron[] => [
  { name: 'results.re-checks', at: '20 5 * * 1', run: () => putRemindersOnQueue(ports) },
];

export async function putRemindersOnQueue({ database }: Pick<Ports, 'database'>): Promise<void> {
  await database.withActor(installation, async (tx) => {
    for (const unit of await ledgers(tx))
      await enqueue(tx, { task: 'results.remind', unit, subject: unit, once: `results.remind/${unit}` });
  });
}

/** In one transaction: what somebody is reminded of, and the letters. Done twice, it writes once. People of an example get none. */
async function remind({ database, say, publicUrl, now = Date.now }: Ports, actor: System): Promise<void> {
  await database.withActor(actor, async (tx) => {
    const programme = await programmeOf(tx, actor.unit);
    if (!programme || programme.example) return;
    const day = today(now(), programme.zone);
    const leaders = (await members(tx, actor.unit)).filter(
      ({ role, email, from, until }) =>
        role === 'programme-leader' && email !== null && from <= day && (until === null || day < until),
    );
    // What nobody would be told of waits for somebody.
    if (leaders.length === 0) return;
    const rows = rowsOn(await claimRows(tx, [actor.unit]), day, day);
    const checks = await notYetReminded(
      tx,
      actor.unit,
      once(soon(rows, now())).filter(({ point }) => point !== 'project-end'),
    );
    if (checks.length === 0) return;
    const language = programme.language as Language;
    const words = reminderLetter({ programme, checks, language }, say(language), publicUrl);
    for (const { person, email } of leaders) {
      if (email === null) continue;
      await writeLetter(tx, {
        ...words,
        unit: actor.unit,
        once: `re-check/${person}/${day}`,
        to: email,
        language,
      });
    }
  });
}
