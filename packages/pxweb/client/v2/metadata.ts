import type { Description, Dimension } from '../../json-stat/index.ts';
import { flag, inside, keyed, listOf, or, type Place, shape } from '../read/readers.ts';
import { fold } from '../selection/codes-of.ts';
import type { Origin, TableMetadata, Variable } from '../table.ts';
import { readCodelistName } from './codelists.ts';

/** What PxWeb adds to a dimension. In a data answer `elimination` means something else: it is read from metadata only. */
const readOwn = shape({
  elimination: or(flag, false),
  codelists: or(listOf(readCodelistName), []),
});

/** Metadata of PxWebApi 2. `codelists` are those it was asked for with, by variable. Throws `unexpected-answer`. */
export function metadataOf(
  origin: Origin,
  description: Description,
  codelists: Readonly<Record<string, string>>,
  url: string,
): TableMetadata {
  const { label, source, updated, notes, dimensions } = description;
  const at: Place = { url, path: '$.dimension' };
  const variables = dimensions.map((each) => variableOf(each, codelists, inside(at, keyed(each.id))));
  return { origin, label, source, updated, variables, notes, description };
}

function variableOf(
  { id, label, role, codes, labels, extension }: Dimension,
  codelists: Readonly<Record<string, string>>,
  at: Place,
): Variable {
  const { elimination, codelists: known } = readOwn(extension, inside(at, '.extension'));
  const asked = Object.keys(codelists).find((variable) => fold(variable) === fold(id));
  return {
    id,
    label,
    role,
    codes,
    labels,
    // Never of time and contents, whatever is said of them.
    eliminable: elimination && role !== 'time' && role !== 'metric',
    codelists: known,
    codelist: asked === undefined ? null : (codelists[asked] ?? null),
  };
}
