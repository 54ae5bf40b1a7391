import type { Progress } from '#modules/statistics/index.ts';
import { formatNumber } from '#platform/language/numbers.ts';
import type { Terminal } from '../terminal.ts';

/** One line that is written anew on a terminal that somebody watches: how much of how much, how fast, how long it takes still. */
export function progressLine({ watched, err }: Pick<Terminal, 'watched' | 'err'>, now: () => number) {
  const begun = now();
  let first: number | undefined;
  let shown = 0;
  return {
    tell: (what: string, { done, of, counted }: Progress): void => {
      if (!watched || (now() - shown < 200 && done !== of)) return;
      shown = now();
      // What was there before it went on says nothing about how fast it goes.
      first ??= done;
      const seconds = (now() - begun) / 1000;
      const rate = seconds > 0 ? (done - first) / seconds : 0;
      const number = (value: number) => formatNumber(Math.round(value), 'en');
      const pace =
        rate > 0 ? `, ${number(rate)}/s${of === null ? '' : `, ${number((of - done) / rate)} s left`}` : '';
      err(`\r\u001B[K${what}: ${number(done)}${of === null ? '' : ` of ${number(of)}`} ${counted}${pace}`);
    },
    end: (): void => {
      if (watched && shown > 0) err('\r\u001B[K');
    },
  };
}
