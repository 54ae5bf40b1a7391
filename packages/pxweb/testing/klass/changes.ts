import { type Answer, verbatim } from '../http/answer.ts';
import type { Asked } from '../http/asked.ts';
import { spanOf } from './days.ts';
import type { CodeChange } from './history.ts';
import { formOf, negotiated, refused } from './negotiated.ts';

/** Changes that occurred in a span; the whole of them byte for byte where the real answer is kept. */
export function codeChanges(
  all: readonly CodeChange[],
  asked: Asked,
  today: string,
  real: Uint8Array | null,
): Answer {
  const days = spanOf(asked);
  if (typeof days === 'string') return refused(asked, 400, days);
  const future = asked.query.get('includeFuture') === 'true';
  const found = all.filter(
    ({ changeOccurred: on }) =>
      on >= days.from && (days.to === null || on < days.to) && (future || on <= today),
  );
  if (real && found.length === all.length && formOf(asked) === 'json')
    return verbatim(real, 'application/json;charset=UTF-8');
  return negotiated(asked, { name: 'codeChangeList', value: { codeChanges: found }, rows: found });
}
