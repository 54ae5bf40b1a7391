import { ordinal } from '../period.ts';
import { hasNumber, stateCode } from '../terms.ts';
import { brokenMark, type Cells, withoutMark } from './cells.ts';
import type { SeriesOfPanel } from './input.ts';
import type { Span } from './request.ts';

/**
 * Marks where a series is broken, and settles every state. A break in a period without a number is kept until the next number:
 * that one is not to be compared with those before either.
 */
export function settle({ values, states }: Cells, { breaks }: SeriesOfPanel, span: Span): void {
  const starts = new Uint8Array(span.length);
  for (const { from } of breaks) {
    const at = ordinal(from) - span.first;
    if (at >= 0 && at < span.length) starts[at] = 1;
  }
  for (let base = 0; base < states.length; base += span.length) {
    let pending = false;
    for (let at = 0; at < span.length; at++) {
      const marked = states[base + at] as number;
      const state = marked & withoutMark;
      pending ||= starts[at] === 1 || state === stateCode['break-before'] || (marked & brokenMark) !== 0;
      if (hasNumber(state)) {
        states[base + at] = pending ? stateCode['break-before'] : stateCode.present;
        pending = false;
      } else {
        states[base + at] = state === stateCode.absent ? stateCode.missing : state;
        values[base + at] = Number.NaN;
      }
    }
  }
}
