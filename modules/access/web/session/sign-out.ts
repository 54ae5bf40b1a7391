import { useSession } from '#platform/ui/session/session.ts';
import { signInPaths } from '../../contract.ts';

/** Ends the session, then loads the page afresh: nothing of the person stays in memory on a shared machine. */
export function useSignOut(): () => Promise<void> {
  const { csrf } = useSession();
  return async () => {
    await fetch(signInPaths.signOut, {
      method: 'POST',
      credentials: 'same-origin',
      headers: csrf ? { 'X-CSRF-Token': csrf } : {},
    });
    location.assign('/sign-in?left=true');
  };
}
