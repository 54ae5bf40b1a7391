import { useState } from 'react';

type State = { readonly sending: boolean; readonly error: unknown; readonly round: number };

/** One sending at a time, with what went wrong and how often it was tried. */
export function useAttempt() {
  const [state, setState] = useState<State>({ sending: false, error: undefined, round: 0 });
  const run = async <A>(action: () => Promise<A>): Promise<A | undefined> => {
    if (state.sending) return undefined;
    setState(({ round }) => ({ sending: true, error: undefined, round: round + 1 }));
    try {
      const answer = await action();
      setState(({ round }) => ({ sending: false, error: undefined, round }));
      return answer;
    } catch (error) {
      setState(({ round }) => ({ sending: false, error, round }));
      return undefined;
    }
  };
  return {
    ...state,
    run,
    /** Judged on this side already, and found wrong: the summary is announced again. */
    stopped: () => setState(({ round }) => ({ sending: false, error: undefined, round: round + 1 })),
    forget: () => setState(({ round }) => ({ sending: false, error: undefined, round })),
  };
}
