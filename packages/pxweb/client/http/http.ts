import { type RefusalCode, SourceRefused } from '../source-refused.ts';
import type { AnswerCache } from './answer-cache.ts';
import type { Answer, Ask, Received } from './ask.ts';
import { attempt, type Fetch, stopIfAborted, type Terms } from './attempt.ts';
import { type Clock, systemClock } from './clock.ts';
import { answerOf, conditions } from './conditional.ts';
import { type Gate, gate, type RateWindow } from './rate.ts';
import { refusalOf } from './refusal-of.ts';
import { type Failure, type Patience, pauseAfter, usualPatience } from './retry.ts';
import { toldWait } from './told-wait.ts';

export type HttpOptions = {
  /** The global one by default. */
  readonly fetch?: Fetch;
  /** Who asks, as offices like to know. Not sent by default: in a browser it would cost a second call. */
  readonly userAgent?: string;
  /** For one attempt; 120,000 by default: PxWebApi 1 gives up after 60 seconds itself. */
  readonly timeoutMs?: number;
  /** 128 MiB by default; 800,000 cells are some 10. */
  readonly maxBytes?: number;
  readonly patience?: Partial<Patience>;
  readonly cache?: AnswerCache;
  readonly clock?: Clock;
  /** From 0 to 1. */
  readonly random?: () => number;
  /** Told whenever a call has to wait, for its turn or before it is tried again. */
  readonly onWait?: (wait: Wait) => void;
};

export type Wait = { readonly why: 'rate' | 'retry'; readonly ms: number; readonly url: string };

/** How servers are spoken to. Clients that share one of these share the rate of a host, and what is kept. */
export type Http = {
  readonly ask: (ask: Ask) => Promise<Answer>;
  /** Tells the rate of the host of an address, in place of what was told of that address before. */
  readonly learnRate: (url: string, window: RateWindow) => void;
  readonly clock: Clock;
};

/**
 * Makes what all clients speak through: time limit, size limit, no redirects, pauses that grow, one rate for each host.
 * `ask` throws `SourceRefused`; making it throws nothing.
 */
export function http(options: HttpOptions = {}): Http {
  const clock = options.clock ?? systemClock;
  const random = options.random ?? Math.random;
  const patience = { ...usualPatience, ...options.patience };
  const terms: Terms = {
    fetch: options.fetch ?? ((url, init) => globalThis.fetch(url, init)),
    userAgent: options.userAgent ?? null,
    timeoutMs: options.timeoutMs ?? 120_000,
    maxBytes: options.maxBytes ?? 128 * 1024 * 1024,
  };
  const gates = new Map<string, Gate>();

  return { ask, learnRate: (url, window) => gateOf(url).learn(window, url), clock };

  async function ask(question: Ask): Promise<Answer> {
    const kept = question.body === undefined ? ((await options.cache?.get(question.url)) ?? null) : null;
    const received = await patiently(question, conditions(kept));
    const answer = answerOf(question, received, kept, clock.now());
    if (question.body === undefined && !answer.kept && (answer.etag ?? answer.lastModified) !== null)
      await options.cache?.set(question.url, answer);
    return answer;
  }

  async function patiently(question: Ask, headers: Readonly<Record<string, string>>): Promise<Received> {
    const own = gateOf(question.url);
    for (let tried = 1; ; tried += 1) {
      await waiting(question, () => own.enter(question.signal));
      const { received, refused, failure } = await once(question, headers, own);
      if (received && !refused) return received;
      const pause = failure ? pauseAfter(failure, tried, patience, random) : null;
      if (pause === null) throw refused;
      options.onWait?.({ why: 'retry', ms: pause, url: question.url });
      // Who is told to wait waits for all that ask this host.
      if (failure?.status === 429) own.closeFor(pause);
      await waiting(question, () => clock.sleep(pause, question.signal));
    }
  }

  async function once(question: Ask, headers: Readonly<Record<string, string>>, own: Gate): Promise<Outcome> {
    try {
      const received = await attempt(question, terms, headers);
      own.heed(received.headers);
      if (isAnswer(received.status)) return { received };
      // A 429 that does not say how long: the window has to pass (version 1 of Statistics Norway).
      const told =
        toldWait(received.status, received.headers, clock.now()) ??
        (received.status === 429 ? own.windowMs() : null);
      const failure = { status: received.status, emptyBody: received.bytes.length === 0, told };
      return { received, refused: refusalOf(question, received, told), failure };
    } catch (cause) {
      if (!(cause instanceof SourceRefused)) throw cause;
      const failure = neverCame[cause.code];
      return { refused: cause, ...(failure ? { failure } : {}) };
    }
  }

  function gateOf(url: string): Gate {
    const host = new URL(url).host;
    const found =
      gates.get(host) ?? gate(clock, patience.longestMs, (ms) => options.onWait?.({ why: 'rate', ms, url }));
    gates.set(host, found);
    return found;
  }
}

type Outcome = {
  readonly received?: Received;
  readonly refused?: SourceRefused;
  readonly failure?: Failure;
};

const neverCame: Partial<Record<RefusalCode, Failure>> = {
  network: { status: null, emptyBody: true, told: null },
  'timed-out': { status: 408, emptyBody: true, told: null },
};

const isAnswer = (status: number) => status === 200 || status === 304;

/** A wait that ends early because the caller stopped is told as every other stop. */
async function waiting(question: Ask, wait: () => Promise<void>): Promise<void> {
  try {
    await wait();
  } catch (cause) {
    stopIfAborted(question);
    throw cause;
  }
}
