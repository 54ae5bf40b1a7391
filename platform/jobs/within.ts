/**
 * Work that is told when its time is up, or when everything stops, and is not waited for any longer then. What it was doing may go
 * on for a moment: its transaction has until its own end to fail or to commit, and a second try finds whichever it was.
 */
export async function within<T>(
  milliseconds: number,
  outer: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const control = new AbortController();
  const end = (reason: string) => () => control.abort(new Error(reason));
  const timer = setTimeout(end(`not done within ${milliseconds / 1000} s`), milliseconds);
  const stop = end('the worker stops');
  outer?.addEventListener('abort', stop, { once: true });
  const ended = new Promise<never>((_, reject) => {
    control.signal.addEventListener('abort', () => reject(control.signal.reason), { once: true });
  });
  try {
    return await Promise.race([work(control.signal), ended]);
  } finally {
    clearTimeout(timer);
    outer?.removeEventListener('abort', stop);
  }
}
