import type { System } from '#platform/database/database.ts';
import { enqueue } from '#platform/jobs/enqueue.ts';
import { installation } from '#platform/jobs/installation.ts';
import type { Cron, Tasks } from '#platform/jobs/task.ts';
import type { Language } from '#platform/language/language.ts';
import { writeLetter } from '#platform/mail/write-letter.ts';
import { today } from '#platform/time/zone.ts';
import * as followers from '../follower-store.ts';
import type { LogbookPorts } from '../ports.ts';
import { presentPublicly } from '../presenter.ts';
import { publicBookOfUnit, publicEntriesById } from '../public-store.ts';
import { digestLetter } from './digest-letter.ts';
import { mostInLetter, settled } from './rules.ts';

type Ports = Pick<LogbookPorts, 'database' | 'say' | 'publicUrl'> & { now?: () => number };

/** A digest tells of a programme's public entries: it is written for the programme, whoever wrote them. */
export const digestTasks = (ports: Ports): Tasks => ({
  'logbook.digest': { for: 'unit', run: ({ actor, subject }) => writeDigest(ports, actor, subject) },
});

/** In the morning, and twice again in case nobody was there; each follower is due once a day or a week. */
export const followingCrontab = (ports: Ports): readonly Cron[] => [
  { name: 'logbook.digests', at: '10 4,5,6 * * *', run: () => putDigestsOnQueue(ports) },
  {
    name: 'logbook.forget-unconfirmed',
    at: '40 3 * * *',
    run: () => ports.database.withActor(installation, followers.forgetUnconfirmed),
  },
];

export async function putDigestsOnQueue({ database, now = Date.now }: Ports): Promise<void> {
  await database.withActor(installation, async (tx) => {
    for (const { unit, follower } of await followers.digestsDue(tx, settled(now())))
      await enqueue(tx, {
        task: 'logbook.digest',
        unit,
        subject: follower,
        once: `logbook.digest/${follower}`,
      });
  });
}

/** In one transaction: what is told, that it was told, and the letter. Done twice, it writes once. */
async function writeDigest(
  { database, say, publicUrl, now = Date.now }: Ports,
  actor: System,
  id: string,
): Promise<void> {
  const until = settled(now());
  await database.withActor(actor, async (tx) => {
    const follower = await followers.confirmed(tx, id);
    const book = await publicBookOfUnit(tx, actor.unit);
    if (!follower || !book) return;
    const news = await followers.news(tx, actor.unit, follower.toldAt, until);
    if (news.size === 0) return;
    const added = [...news.values()].filter(Boolean).length;
    const entries = await publicEntriesById(tx, actor.unit, [...news.keys()], mostInLetter);
    const language = follower.lang as Language;
    const words = digestLetter(
      {
        book,
        language,
        secret: follower.secret,
        since: today(follower.toldAt.getTime(), book.zone),
        counts: { added, corrected: news.size - added },
        entries: entries.map((row) => ({
          entry: presentPublicly(row, book.example),
          isNew: news.get(row.entry_id ?? '') ?? true,
        })),
      },
      say(language),
      publicUrl,
    );
    await writeLetter(tx, {
      ...words,
      unit: actor.unit,
      once: `digest/${id}/${follower.toldAt.toISOString()}`,
      to: follower.email,
      language,
      unsubscribe: `${publicUrl}/api/v1/public/followers/unsubscribe?secret=${follower.secret}`,
    });
    await followers.told(tx, id, until);
  });
}
