import { useSession } from '#platform/ui/session/session.ts';
import { goOn, signInPaths } from '../../contract.ts';
import { refusalOf } from './refusal-of.ts';

/** Ends the session, then loads the page afresh, here or at the organisation's own: nothing of the person stays in memory on a shared machine. */
export function useSignOut(): () => Promise<void> {
  const { csrf } = useSession();
  return async () => {
    const answer = await fetch(signInPaths.signOut, {
      method: 'POST',
      credentials: 'same-origin',
      headers: csrf ? { 'X-CSRF-Token': csrf } : {},
    });
    if (!answer.ok) throw await refusalOf(answer);
    location.assign(goOn.parse(await answer.json()).next);
  };
}
