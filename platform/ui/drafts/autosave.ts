/**
 * Where the copies of a draft stand. Pure: the clock is an argument, and what to do next is asked for (`sendAt`), so
 * that the promise "a crash loses at most two seconds" can be tested for any order of events.
 */
export type Autosave = {
  /** When the last keystroke was, and which of them the browser and the server hold. */
  readonly typed: number | undefined;
  readonly inBrowser: number | undefined;
  readonly onServer: number | undefined;
  /** The first keystroke the server has not acknowledged. */
  readonly unsentSince: number | undefined;
  readonly sending: number | undefined;
  readonly failure: Failure | undefined;
  /** The browser refuses to keep anything (private window, full disk). */
  readonly browserRefuses: boolean;
};

export type Failure = { readonly why: FailureKind; readonly at: number; readonly times: number };

/** `offline`: no answer. `expired`: nobody is signed in any more. `refused`: the server answered, and not with yes. */
export type FailureKind = 'offline' | 'expired' | 'refused';

export type AutosaveEvent =
  | { readonly type: 'restored'; readonly typed: number; readonly from: 'browser' | 'server' }
  | { readonly type: 'typed'; readonly at: number }
  | { readonly type: 'kept'; readonly typed: number }
  | { readonly type: 'not-kept' }
  | { readonly type: 'sending'; readonly typed: number }
  | { readonly type: 'sent'; readonly typed: number; readonly at: number }
  | { readonly type: 'failed'; readonly why: FailureKind; readonly at: number }
  | { readonly type: 'again' }
  | { readonly type: 'dropped' };

export const untouched: Autosave = {
  typed: undefined,
  inBrowser: undefined,
  onServer: undefined,
  unsentSince: undefined,
  sending: undefined,
  failure: undefined,
  browserRefuses: false,
};

/** Wait for a pause in the typing, but never so long that more than two seconds are at stake. */
export const pause = 600;
export const longestWait = 1_500;

export function autosave(state: Autosave, event: AutosaveEvent): Autosave {
  switch (event.type) {
    case 'restored':
      return {
        ...untouched,
        typed: event.typed,
        ...(event.from === 'browser'
          ? { inBrowser: event.typed, unsentSince: event.typed }
          : { onServer: event.typed }),
      };
    case 'typed':
      return { ...state, typed: event.at, unsentSince: state.unsentSince ?? event.at };
    case 'kept':
      return { ...state, inBrowser: event.typed, browserRefuses: false };
    case 'not-kept':
      return { ...state, browserRefuses: true };
    case 'sending':
      return { ...state, sending: event.typed };
    case 'sent':
      return sent(state, event.typed, event.at);
    case 'failed':
      return {
        ...state,
        sending: undefined,
        failure: { why: event.why, at: event.at, times: (state.failure?.times ?? 0) + 1 },
      };
    case 'again':
      return { ...state, failure: undefined };
    case 'dropped':
      return untouched;
  }
}

/** When the server's copy is due, or undefined while nothing is to be sent. */
export function sendAt(state: Autosave): number | undefined {
  const { typed, unsentSince, sending, failure } = state;
  if (typed === undefined || unsentSince === undefined || sending !== undefined) return undefined;
  if (failure?.why === 'expired') return undefined;
  if (failure) return failure.at + Math.min(2_000 * 2 ** (failure.times - 1), 30_000);
  return Math.min(typed + pause, unsentSince + longestWait);
}

/** What the reader is told: `at` is the moment of the newest keystroke that is safe. */
export type Shown =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'saved'; readonly at: number }
  | { readonly kind: 'in-browser'; readonly at: number; readonly why: FailureKind }
  | { readonly kind: 'nowhere'; readonly why: FailureKind | undefined };

export function shown(state: Autosave): Shown {
  const safest = Math.max(state.inBrowser ?? 0, state.onServer ?? 0);
  if (state.typed === undefined) return { kind: 'nothing' };
  if (state.browserRefuses && (state.failure || state.onServer === undefined)) {
    return state.failure ? { kind: 'nowhere', why: state.failure.why } : { kind: 'nothing' };
  }
  if (state.failure) return { kind: 'in-browser', at: safest, why: state.failure.why };
  return safest === 0 ? { kind: 'nothing' } : { kind: 'saved', at: safest };
}

function sent(state: Autosave, typed: number, at: number): Autosave {
  const all = state.typed === undefined || state.typed <= typed;
  return {
    ...state,
    sending: undefined,
    failure: undefined,
    onServer: typed,
    unsentSince: all ? undefined : at,
  };
}
