import type { Logger } from '#platform/log/log.ts';
import type { OrganisationNumber } from '#platform/organisations/organisation-number.ts';
import { ask, type Limits, NoAnswer } from './ask.ts';
import { type Entry, entryIn } from './entry.ts';
import type { NotAsked, Register, RegisterAnswer, WhyNotAsked } from './register.ts';
import { rememberAnswers } from './remember-answers.ts';

export type EnhetsregisteretOptions = {
  /** `Config.registerUrl` and `Config.offline`. */
  url: string;
  offline: boolean;
  log: Pick<Logger, 'warn'>;
  /** Milliseconds for one look-up, everything in it. */
  patience?: number;
  now?: () => number;
};

/** Enhetsregisteret over its open service: no key, open licence (NLOD). Answers are remembered for an hour. */
export function enhetsregisteret(options: EnhetsregisteretOptions): Register {
  const { url, offline, log, patience = 5_000, now = Date.now } = options;
  let restUntil = 0;
  const remembered = rememberAnswers<RegisterAnswer>({
    lifetime: hour,
    most: 1_000,
    now,
    isWorth: ({ kind }) => kind !== 'not-asked',
  });

  const lookUp = async ({ country, number }: OrganisationNumber): Promise<RegisterAnswer> => {
    if (country !== 'NO') return notAsked('foreign');
    if (offline) return notAsked('offline');
    return remembered.answerTo(number, () => askFor(number));
  };

  const askFor = async (number: string): Promise<RegisterAnswer> => {
    if (now() < restUntil) return notAsked('too-slow');
    const limits = { signal: AbortSignal.timeout(patience), endsAt: Date.now() + patience };
    try {
      const { at, entry } = await look(url, number, limits);
      return { ...entry, asked: new Date(now()).toISOString(), url: at };
    } catch (error) {
      const { why, reason, rest } = asNoAnswer(error);
      // It may name any time it likes; we are not kept away for longer than an answer is remembered.
      restUntil = Math.max(restUntil, now() + Math.min(rest, hour));
      log.warn({ number, why, reason }, 'the register gave no answer');
      return notAsked(why);
    }
  };
  return { lookUp };
}

/** An organisation and its places have numbers of the same kind, and an address each. */
async function look(url: string, number: string, limits: Limits): Promise<{ at: string; entry: Entry }> {
  const [unit, subUnit] = ['enheter', 'underenheter'].map(
    (kind) => `${url}/${kind}/${encodeURIComponent(number)}`,
  ) as [string, string];
  const entry = entryIn(await ask(unit, limits), number);
  if (entry.kind !== 'unknown') return { at: unit, entry };
  const part = entryIn(await ask(subUnit, limits), number);
  return part.kind === 'unknown' ? { at: unit, entry } : { at: subUnit, entry: part };
}

const notAsked = (why: WhyNotAsked): NotAsked => ({ kind: 'not-asked', why });

/** Whatever goes wrong here is a page that shows less, never one that fails. */
const asNoAnswer = (error: unknown): NoAnswer =>
  error instanceof NoAnswer ? error : new NoAnswer('unreachable', String(error));

const hour = 3_600_000;
