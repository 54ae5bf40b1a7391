import { ProblemError } from '#platform/http/client.ts';
import { problemDocument } from '#platform/problems/problem.ts';

/** What the ways in and out answer when they refuse; they stand outside the operations table. */
export async function refusalOf(answer: Response): Promise<ProblemError> {
  const said = problemDocument.safeParse(await answer.json().catch(() => undefined));
  return new ProblemError(
    said.success
      ? said.data
      : { type: 'about:blank', title: answer.statusText, status: answer.status, code: 'unknown' },
  );
}
