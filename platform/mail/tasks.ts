import type { Logger } from 'pino';
import { installation } from '#platform/jobs/installation.ts';
import type { Cron, Tasks } from '#platform/jobs/task.ts';
import { type MailPorts, sendLetter, sendWaiting } from './send-letter.ts';

type Ports = MailPorts & { logger: Logger };

/** What the worker does for letters: they were decided on when they were written, so they are sent for the unit. */
export const mailTasks = (ports: Ports): Tasks => ({
  'mail.send': {
    for: 'unit',
    run: async ({ actor, subject }) => {
      const outcome = await sendLetter(ports, actor, subject);
      if (outcome === 'kept')
        ports.logger.warn({ letter: subject }, 'a letter is kept: no mail server is set (SMTP_URL)');
      if (outcome === 'refused')
        ports.logger.warn({ letter: subject }, 'a letter can never arrive: refused for good');
    },
  },
});

export const mailCrontab = ({ database, post }: Ports): readonly Cron[] =>
  post ? [{ name: 'mail.send-waiting', at: '50 4 * * *', run: () => sendWaitingLetters(database) }] : [];

/** At the start of a worker that has a mail server, and every night: what a week has not made old. */
export async function sendWaitingLetters(database: Ports['database'], now = Date.now()): Promise<void> {
  await database.withActor(installation, (tx) => sendWaiting(tx, new Date(now - week)));
}

const week = 7 * 86_400_000;
