import { addressOf } from '#platform/http/client.ts';
import type { Operation } from '#platform/http/operation.ts';

export type FailedRows = { readonly operation: Operation; readonly programmeId: string };

/** Where the rows of a file that did not come in are fetched. */
export const failedRowsOf = (
  { operation, programmeId }: FailedRows,
  fileId: string,
  format: 'xlsx' | 'csv',
): string => addressOf(operation, { params: { programmeId, fileId }, query: { format } });
