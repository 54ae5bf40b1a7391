import { say } from '#apps/server/messages.ts';
import { SourceRefused } from '#packages/pxweb/index.ts';
import type { Problem } from '#platform/problems/problem.ts';
import { Refusal } from '#platform/problems/refusal.ts';
import { CannotNow, NeedsAnswer } from './not-done.ts';

/** Does work whose refusals are told in words that everybody gets, on the page and here. */
export async function inWords<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refusal) throw notDone(error.problem);
    if (error instanceof SourceRefused)
      throw new CannotNow(
        error.code,
        `${error.message}\nRun the same command again: it goes on where it was.`,
      );
    throw error;
  }
}

/** The error that a problem ends a command with. */
export function notDone({ code, status, params }: Problem): NeedsAnswer | CannotNow {
  const words = say('en');
  const message = `${words(`problem.${code}.title`, params)}. ${words(`problem.${code}.detail`, params)}`;
  // What another server refused, and what this one may not ask, is not put right by another command.
  return status >= 500 || code === 'offline' ? new CannotNow(code, message) : new NeedsAnswer(code, message);
}
