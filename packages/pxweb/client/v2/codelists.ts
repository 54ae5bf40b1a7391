import { listOf, oneOf, or, orNull, shape, text } from '../read/readers.ts';
import type { Codelist } from '../table.ts';

export const readCodelistName = shape({
  id: text,
  label: text,
  type: oneOf('Aggregation', 'Valueset'),
});

const readAll = shape({
  id: text,
  label: text,
  language: orNull(text),
  type: oneOf('Aggregation', 'Valueset'),
  values: listOf(shape({ code: text, label: text, valueMap: or(listOf(text), []) })),
});

/** Throws `unexpected-answer`. */
export function readCodelist(...given: Parameters<typeof readAll>): Codelist {
  const { values, ...codelist } = readAll(...given);
  return {
    ...codelist,
    values: values.map(({ code, label, valueMap }) => ({ code, label, members: valueMap })),
  };
}
