import { writeCsv } from '#platform/documents/write-csv.ts';
import { addressOf } from '#platform/http/client.ts';
import type { Handlers } from '#platform/http/handler.ts';
import { publishedAnswer } from '#platform/http/published-answer.ts';
import type { PublicEffect } from '../answers.ts';
import { dayAsked } from '../day-asked.ts';
import { publicFigures } from '../figures/figure-store.ts';
import type { ResultsPorts } from '../ports.ts';
import { totalsOf } from '../rules.ts';
import { effectColumns, quoteColumns, quoteRows, rowsOf } from './columns.ts';
import { cubeOf } from './cube.ts';
import { metadataOf } from './metadata.ts';
import { asItStands, openLedger } from './public-handlers.ts';
import { publicOperations } from './public-operations.ts';
import { publicRows } from './public-row.ts';
import { publicClaims } from './public-store.ts';

type Table = Pick<
  typeof publicOperations,
  'exportPublicEffects' | 'exportPublicFigures' | 'describePublicFiles' | 'exportPublicCube'
>;

/** Files for machines: in English and never localised, from the same rows as the page. */
export const downloadHandlers = ({ publicUrl }: Pick<ResultsPorts, 'publicUrl'>): Handlers<Table> => ({
  exportPublicEffects: {
    handle: async (context) => {
      const { tx, params, query } = context;
      const { day, revision } = await openLedger(context, params.slug);
      return publishedAnswer(context, revision, async () => {
        const asOf = dayAsked(query.on, day);
        const rows = publicRows(await publicClaims(tx, params.slug), asOf);
        const content = writeCsv(rowsOf(effectColumns(asOf), rows), forMachines);
        return {
          bytes: { type: csv, name: `${params.slug}-jobs-${asOf}.csv`, content },
          headers: describedBy,
        };
      });
    },
  },
  exportPublicFigures: {
    handle: async (context) => {
      const { tx, params } = context;
      const { revision } = await asItStands(context, params.slug);
      return publishedAnswer(context, revision, async () => {
        const figures = await publicFigures(tx, params.slug);
        const content = writeCsv(rowsOf(quoteColumns, quoteRows(figures)), forMachines);
        return {
          bytes: { type: csv, name: `${params.slug}-published-figures.csv`, content },
          headers: describedBy,
        };
      });
    },
  },
  describePublicFiles: {
    handle: async (context) => {
      const { params } = context;
      const { revision, name, language, example } = await asItStands(context, params.slug);
      return publishedAnswer(context, revision, async () => {
        const address = `${publicUrl}/programmes/${params.slug}`;
        const content = JSON.stringify(metadataOf({ name, address, language, example }), null, 2);
        return { bytes: { type: 'application/csvm+json', name: `${params.slug}-metadata.json`, content } };
      });
    },
  },
  exportPublicCube: {
    handle: async (context) => {
      const { tx, params, query } = context;
      const { day, revision, name, example } = await openLedger(context, params.slug);
      return publishedAnswer(context, revision, async () => {
        const asOf = dayAsked(query.on, day);
        const rows = publicRows(await publicClaims(tx, params.slug), asOf);
        const source = publicUrl + addressOf(publicOperations.exportPublicEffects, { params });
        const updated = newestIn(rows);
        const cube = cubeOf(totalsOf(rows), { label: `Jobs, ${name}`, source, asOf, updated, example });
        return {
          bytes: {
            type: 'application/json',
            name: `${params.slug}-jobs-${asOf}.json`,
            content: JSON.stringify(cube),
          },
        };
      });
    },
  },
});

/** When the last of what the file shows was written in: nothing else moves its date. */
const newestIn = (rows: readonly PublicEffect[]): string | undefined =>
  rows
    .flatMap(({ measurements }) => measurements.map(({ recorded }) => recorded))
    .toSorted()
    .at(-1);

const forMachines = { delimiter: ',', bom: false } as const;
const csv = 'text/csv; charset=utf-8';
const describedBy = { Link: '<../results/metadata>; rel="describedby"; type="application/csvm+json"' };
