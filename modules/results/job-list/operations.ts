import { z } from 'zod';
import { operations, tableAnswer } from '#platform/http/operation.ts';
import { unitId } from '#platform/shapes/actor.ts';
import { id } from '#platform/shapes/id.ts';
import { broughtIn, rowsToBringIn, tableFormat } from '#platform/shapes/list-import.ts';
import { jobPreview } from './shapes.ts';

const ofProgramme = z.object({ programmeId: unitId });

export const jobListOperations = operations({
  previewJobList: {
    method: 'POST',
    path: '/programmes/:programmeId/effects/imports/preview',
    summary: 'Read a list of jobs (CSV or XLSX) and say what would come into the ledger; writes none of them',
    ability: 'results.write',
    params: ofProgramme,
    unit: 'programmeId',
    upload: true,
    status: 200,
    answer: jobPreview,
  },
  importJobList: {
    method: 'POST',
    path: '/programmes/:programmeId/effects/imports',
    summary:
      'Bring in the rows of a previewed list: all of them, or the good ones. The business register is not asked',
    ability: 'results.write',
    params: ofProgramme,
    unit: 'programmeId',
    body: z.object({ file: id, rows: rowsToBringIn }),
    status: 201,
    answer: broughtIn,
  },
  readFailedJobRows: {
    method: 'GET',
    path: '/programmes/:programmeId/effects/imports/:fileId/failed-rows',
    summary:
      'The rows that could not come in, as a file with the reason beside each, to mend and import again',
    ability: 'results.write',
    params: ofProgramme.extend({ fileId: id }),
    unit: 'programmeId',
    query: z.object({ format: tableFormat.default('xlsx') }),
    status: 200,
    answer: tableAnswer,
  },
  exportEffects: {
    method: 'GET',
    path: '/programmes/:programmeId/effects/export',
    summary: 'The ledger as a file: a row for each measurement and share, so that it can be imported again',
    ability: 'results.read',
    params: ofProgramme,
    unit: 'programmeId',
    query: z.object({ format: tableFormat }),
    status: 200,
    answer: tableAnswer,
  },
});
