import { type RefusalCode, SourceRefused } from '#packages/pxweb/index.ts';
import { Refusal } from '#platform/problems/refusal.ts';

/**
 * Asks an office. What it refuses for good is told in our words; what may go better in an hour is thrown on as it is, and tried again by
 * whoever runs the import.
 */
export async function sourceProblem<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof SourceRefused) || passing.has(error.code)) throw error;
    throw new Refusal(problemOf(error), { cause: error });
  }
}

/** Whether another try may find it otherwise. */
export const mayPass = (error: unknown): error is SourceRefused =>
  error instanceof SourceRefused && passing.has(error.code);

export const problemOf = (refused: SourceRefused) => ({
  code: 'source-refused',
  status: 502,
  params: { reason: refused.code, says: refused.message },
});

const passing: ReadonlySet<RefusalCode> = new Set([
  'aborted',
  'network',
  'timed-out',
  'rate-limited',
  'unavailable',
  'server-error',
  // The table was replaced while it was fetched: begun anew, it is of one time.
  'table-updated',
]);
