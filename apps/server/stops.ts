/** What was started, each with how to stop it; stopped in the opposite order. */
export type Stops = {
  add(stop: Stop): void;
  /** Stops everything. What may be hurried is left to itself when patience ends. Answers with what failed. */
  all(patience: AbortSignal): Promise<unknown[]>;
};

export type Stop = {
  readonly stop: () => Promise<unknown>;
  /** Waits for others, who may take their time: requests under way, jobs. */
  readonly drains?: boolean;
};

export function createStops(): Stops {
  const stops: Stop[] = [];
  return {
    add: (stop) => {
      stops.push(stop);
    },
    all: async (patience) => {
      const failures: unknown[] = [];
      for (const { stop, drains } of stops.splice(0).reverse()) {
        const stopped = stop().catch((error: unknown) => failures.push(error));
        await (drains ? Promise.race([stopped, ended(patience)]) : stopped);
      }
      return failures;
    },
  };
}

function ended(patience: AbortSignal): Promise<void> {
  if (patience.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    patience.addEventListener('abort', () => resolve(), { once: true });
  });
}
