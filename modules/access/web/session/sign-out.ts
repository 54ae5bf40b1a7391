import { ProblemError } from '#platform/http/client.ts';
import { problemIn } from '#platform/problems/problem-in.ts';
import { useSession } from '#platform/ui/session/session.ts';
import { type GoOn, signInPaths } from '../../contract.ts';

/** Ends the session, then loads the page afresh, here or at the organisation's own: nothing of the person stays in memory on a shared machine. */
export function useSignOut(): () => Promise<void> {
  const { csrf } = useSession();
  return async () => {
    const answer = await fetch(signInPaths.signOut, {
      method: 'POST',
      credentials: 'same-origin',
      headers: csrf ? { 'X-CSRF-Token': csrf } : {},
    });
    if (!answer.ok) throw new ProblemError(await problemIn(answer));
    const { next }: GoOn = await answer.json();
    location.assign(next);
  };
}
