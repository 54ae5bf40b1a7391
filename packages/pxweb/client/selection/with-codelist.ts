import { someOf } from '../shown.ts';
import { SourceRefused } from '../source-refused.ts';
import type { Codelist, TableMetadata } from '../table.ts';
import { variableOf } from './variable-of.ts';

/**
 * The metadata as if read with a codelist for one variable: for PxWebApi 1, which takes codelists and does not tell their
 * codes. Throws `no-such-variable`.
 */
export function withCodelist(metadata: TableMetadata, variable: string, codelist: Codelist): TableMetadata {
  const { id } = variableOf(metadata, variable);
  const codes = codelist.values.map((value) => value.code);
  if (codes.length === 0)
    throw new SourceRefused({
      code: 'no-such-codelist',
      what: `The codelist ${codelist.id} has no codes`,
      remedy: `Use another one for ${someOf([id])}.`,
      path: id,
    });
  const labels = codelist.values.map((value) => value.label);
  return {
    ...metadata,
    variables: metadata.variables.map((each) =>
      each.id === id ? { ...each, codes, labels, codelist: codelist.id } : each,
    ),
  };
}
