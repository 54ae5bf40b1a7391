import { Logger as QueueLogger } from 'graphile-worker';
import type { Logger } from 'pino';

/**
 * What the queue says of itself, in our log. Failed jobs are told of once, where they are done, with their error; the rest of its sentences
 * holds payloads and stacks as text, so the message's first line alone is kept.
 */
export const queueLogger = (logger: Logger): QueueLogger =>
  new QueueLogger(() => (level, message, meta) => {
    if (meta && 'failure' in meta) return;
    const line = message.split('\n')[0] ?? '';
    if (level === 'error') logger.error({ queue: true }, line);
    else if (level === 'warning') logger.warn({ queue: true }, line);
    else logger.debug({ queue: true }, line);
  });
