import { z } from 'zod';
import { operations, tableAnswer } from '#platform/http/operation.ts';
import { pageOf, paging } from '#platform/http/page.ts';
import { unitId } from '#platform/shapes/actor.ts';
import { id } from '#platform/shapes/id.ts';
import { rowsToBringIn, tableFormat } from '#platform/shapes/list-import.ts';
import { filePreview, mapping } from './file-shapes.ts';
import {
  fetchable,
  mapFigures,
  place,
  placeFigures,
  placeId,
  placeWithHistory,
  revision,
  series,
  seriesKey,
  statisticsImport,
  vintage,
  vintageNumber,
} from './shapes.ts';
import { countries } from './terms.ts';

export * from './file-shapes.ts';
export * from './shapes.ts';
export * from './terms.ts';

const asOf = z
  .optional(vintageNumber)
  .describe('A state of the statistics: everything up to this vintage. The present one where none is named');
const boundaries = z.iso
  .date()
  .optional()
  .describe('The day of the municipalities to ask for; today where none is named');
const ofFile = z.object({ unitId, fileId: id });
const ofKey = z.object({ key: seriesKey });

export const statisticsOperations = operations({
  listSeries: {
    method: 'GET',
    path: '/public/statistics/series',
    summary: 'The catalogue of series: what each counts, where it is from, and what is loaded of it',
    ability: 'anyone',
    status: 200,
    answer: z.object({ items: z.array(series), vintages: z.array(vintage), asOf: z.number().int() }),
  },
  readRevision: {
    method: 'GET',
    path: '/public/statistics/series/:key/revision',
    summary: 'What changed of a series between two of its vintages',
    ability: 'anyone',
    params: ofKey,
    query: z.object({ before: vintageNumber, after: vintageNumber }),
    status: 200,
    answer: revision,
  },
  readMapFigures: {
    method: 'GET',
    path: '/public/statistics/series/:key/figures',
    summary: 'One series for every place in one period, on the boundaries of one day',
    ability: 'anyone',
    params: ofKey,
    query: z.object({ period: z.string().max(7).optional(), boundaries, asOf }),
    status: 200,
    answer: mapFigures,
  },
  readBlock: {
    method: 'GET',
    path: '/public/statistics/vintages/:number/series/:key/places/:code',
    summary:
      'The numbers of a series for one place in one vintage, as they were delivered and as they are stored; never changes',
    ability: 'anyone',
    params: z.object({ number: vintageNumber, key: seriesKey, code: z.string().max(40) }),
    status: 200,
    answer: { media: ['application/vnd.omstilt.block'] },
  },
  listPlaces: {
    method: 'GET',
    path: '/public/statistics/places',
    summary: 'The municipalities there were on a day, or those whose name or number fits what is looked for',
    ability: 'anyone',
    query: z.object({
      q: z
        .string()
        .max(100)
        .optional()
        .describe('Name, as one spells it, or number; also of municipalities that are no more'),
      country: z.enum(countries).optional(),
      on: z.iso.date().optional().describe('Today where no day is named'),
    }),
    status: 200,
    answer: z.object({ on: z.iso.date(), items: z.array(place) }),
  },
  readPlace: {
    method: 'GET',
    path: '/public/statistics/places/:place',
    summary: 'A municipality with its history; a number that is no more says what became of it',
    ability: 'anyone',
    params: z.object({ place: placeId }),
    status: 200,
    answer: placeWithHistory,
  },
  readPlaceFigures: {
    method: 'GET',
    path: '/public/statistics/places/:place/figures',
    summary: 'All series that are loaded for a place, on the boundaries of one day',
    ability: 'anyone',
    params: z.object({ place: placeId }),
    query: z.object({ boundaries, asOf }),
    status: 200,
    answer: placeFigures,
  },
  exportPanel: {
    method: 'GET',
    path: '/public/statistics/panel',
    summary: 'Places × periods × series on the boundaries of one day, as CSV, JSON-stat 2.0 or Parquet',
    ability: 'anyone',
    query: z.object({
      series: z.string().max(5_000).describe('Keys, with commas between'),
      boundaries,
      from: z.string().max(7).optional().describe('The first period; the first there is where none is named'),
      to: z.string().max(7).optional(),
      places: z
        .string()
        .max(5_000)
        .optional()
        .describe('Numbers on the day of the boundaries, with commas between; all where none is named'),
      asOf,
      format: z.enum(['csv', 'json-stat', 'parquet']).default('csv'),
    }),
    status: 200,
    answer: { media: ['text/csv', 'application/json', 'application/vnd.apache.parquet'] },
  },
  listImports: {
    method: 'GET',
    path: '/public/statistics/imports',
    summary: 'What was brought in, and what is being brought in and how far it has come; newest first',
    ability: 'anyone',
    query: z.object(paging),
    status: 200,
    answer: pageOf(statisticsImport),
  },
  readImport: {
    method: 'GET',
    path: '/public/statistics/imports/:importId',
    summary: 'One import, how far it has come, and how it went',
    ability: 'anyone',
    params: z.object({ importId: id }),
    status: 200,
    answer: statisticsImport,
  },
  listImportUnits: {
    method: 'GET',
    path: '/statistics-import-units',
    summary: 'The units for which one may bring statistics in, and whether offices can be asked from here',
    ability: 'signed-in',
    status: 200,
    answer: z.object({ items: z.array(z.object({ unitId, name: z.string() })), offline: z.boolean() }),
  },
  startImport: {
    method: 'POST',
    path: '/units/:unitId/statistics-imports',
    summary:
      'Fetch a table of a statistical office, or the municipalities of a country; goes on when the page is closed',
    ability: 'statistics.import',
    params: z.object({ unitId }),
    unit: 'unitId',
    body: fetchable,
    status: 202,
    answer: statisticsImport,
  },
  cancelImport: {
    method: 'POST',
    path: '/units/:unitId/statistics-imports/:importId/cancellation',
    summary: 'Give up an import that is under way; nothing of it is kept',
    ability: 'statistics.import',
    params: z.object({ unitId, importId: id }),
    unit: 'unitId',
    status: 202,
    answer: statisticsImport,
  },
});

/** A file of somebody's: understood first, then brought in. */
export const statisticsFileOperations = operations({
  uploadStatisticsFile: {
    method: 'POST',
    path: '/units/:unitId/statistics-files',
    summary:
      'Upload a file of statistics (CSV, XLSX, JSON-stat) and read how it is understood; brings nothing in',
    ability: 'statistics.import',
    params: z.object({ unitId }),
    unit: 'unitId',
    upload: true,
    status: 200,
    answer: filePreview,
  },
  previewStatisticsFile: {
    method: 'POST',
    path: '/units/:unitId/statistics-files/:fileId/preview',
    summary: 'Read an uploaded file in another way: another sheet, or its columns for something else',
    ability: 'statistics.import',
    params: ofFile,
    unit: 'unitId',
    body: z.object({ table: z.string().max(255).optional(), mapping: mapping.optional() }),
    status: 200,
    answer: filePreview,
  },
  importStatisticsFile: {
    method: 'POST',
    path: '/units/:unitId/statistics-files/:fileId/imports',
    summary: 'Bring an uploaded file in, read in this way: all of its rows, or the good ones',
    ability: 'statistics.import',
    params: ofFile,
    unit: 'unitId',
    body: z.object({ mapping, rows: rowsToBringIn }),
    status: 202,
    answer: statisticsImport,
  },
  readFailedStatisticsRows: {
    method: 'POST',
    path: '/units/:unitId/statistics-files/:fileId/failed-rows',
    summary:
      'The rows that cannot come in, as a file with the reason beside each, to mend and bring in again',
    ability: 'statistics.import',
    params: ofFile,
    unit: 'unitId',
    body: z.object({ mapping, format: tableFormat.default('xlsx') }),
    status: 200,
    answer: tableAnswer,
  },
});
