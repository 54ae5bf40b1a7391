import type { ResolvedCase, ResolvedEntry } from './resolved.ts';

/**
 * Case numbers begin anew each year, and the example's years move with today. A text therefore names its case
 * (`{sak:lean}`), and the number (`14/26`) is given where the case is first mentioned.
 */
export function withCaseNumbers(log: readonly ResolvedEntry[]): Pick<ResolvedCase, 'log' | 'numbers'> {
  const given = new Map<string, string>();
  const last = new Map<string, number>();
  const numberedLog = log.map((entry) => {
    const year = entry.happened.slice(2, 4);
    const numbered = (text: string) =>
      text.replace(mention, (_, series: Series, name: string) => {
        const known = given.get(`${series}:${name}`);
        if (known) return known;
        const number = (last.get(series + year) ?? 0) + steps[series];
        last.set(series + year, number);
        given.set(`${series}:${name}`, `${number}/${year}`);
        return `${number}/${year}`;
      });
    return {
      ...entry,
      text: numbered(entry.text),
      corrections: entry.corrections.map(({ change, ...correction }) => ({
        ...correction,
        change: change.text === undefined ? change : { ...change, text: numbered(change.text) },
      })),
    };
  });
  return { log: numberedLog, numbers: Object.fromEntries(given) };
}

/** Outside the log, where a case is named that the log has numbered. */
export const withNumbersOf = (text: string, numbers: ResolvedCase['numbers']): string =>
  text.replace(mention, (all, series: string, name: string) => numbers[`${series}:${name}`] ?? all);

type Series = keyof typeof steps;

const mention = /\{(sak|ks|fu):([a-z0-9-]+)\}/g;

/** The council and the county cabinet deal with other cases in between; the board only with ours. */
const steps = { sak: 1, ks: 17, fu: 41 };
