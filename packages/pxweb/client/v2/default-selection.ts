import { listOf, orNull, shape, text } from '../read/readers.ts';
import type { Selection } from '../selection/expression.ts';

const read = shape({
  selection: listOf(shape({ variableCode: text, codelist: orNull(text), valueCodes: listOf(text) })),
});

/** What the server takes where nothing is selected. It may leave out variables, Region among them. */
export function readDefaultSelection(...given: Parameters<typeof read>): Selection {
  return read(...given)
    .selection.filter(({ valueCodes }) => valueCodes.length > 0)
    .map(({ variableCode, codelist, valueCodes }) => ({
      variable: variableCode,
      ...(codelist ? { codelist } : {}),
      values: valueCodes,
    }));
}
