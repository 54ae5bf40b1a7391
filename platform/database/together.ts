/**
 * Asks one question for many: while one is under way, all who come share the next, which is asked after they came. A
 * connection answers one question at a time, and a thousand who wait need not ask a thousand times.
 */
export function together(ask: () => Promise<void>): () => Promise<void> {
  let underWay: Promise<void> = Promise.resolve();
  let next: Promise<void> | undefined;
  const askNext = () => {
    next = undefined;
    underWay = ask();
    return underWay;
  };
  return () => {
    next ??= underWay.then(askNext, askNext);
    return next;
  };
}
