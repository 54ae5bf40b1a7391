export type RememberOptions<T> = {
  /** Milliseconds that an answer is good for. */
  lifetime: number;
  most: number;
  now: () => number;
  /** What is not worth it is asked for again by whoever comes next. */
  isWorth: (answer: T) => boolean;
};

/** Answers by key, in memory. Whoever asks while the answer is on its way waits for that one. */
export function rememberAnswers<T>({ lifetime, most, now, isWorth }: RememberOptions<T>) {
  const kept = new Map<string, { answer: Promise<T>; until: number }>();

  const answerTo = (key: string, find: () => Promise<T>): Promise<T> => {
    const known = kept.get(key);
    if (known && now() < known.until) return known.answer;
    const asked = { answer: find(), until: now() + lifetime };
    kept.delete(key);
    kept.set(key, asked);
    // The oldest goes: a Map keeps the order in which its keys came.
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    const forget = () => {
      if (kept.get(key) === asked) kept.delete(key);
    };
    asked.answer.then((answer) => isWorth(answer) || forget(), forget);
    return asked.answer;
  };
  return { answerTo };
}
