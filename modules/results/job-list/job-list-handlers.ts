import { v7 as newId } from 'uuid';
import { failedRows } from '#platform/documents/importing/failed-rows.ts';
import { keptTable, tableIn } from '#platform/documents/importing/kept-table.ts';
import { failedIn, readAs, refuseFailed } from '#platform/documents/importing/preview.ts';
import type { Table as ReadTable } from '#platform/documents/read-table.ts';
import { tableFile } from '#platform/documents/table-file.ts';
import { keepFile } from '#platform/files/keep-file.ts';
import type { Context, Handlers } from '#platform/http/handler.ts';
import { apiRoot, type Operation } from '#platform/http/operation.ts';
import { today } from '#platform/time/zone.ts';
import { ledgerHere } from '../ledger/own-effect.ts';
import type { ResultsPorts } from '../ports.ts';
import { exportRows, exportWidths } from './export-rows.ts';
import type { JobEntry } from './job-entry.ts';
import { exportedEffects } from './job-list-export-store.ts';
import type { jobListOperations } from './operations.ts';
import { type ForLedger, readForLedger } from './read-for-ledger.ts';
import type { JobPreview } from './shapes.ts';
import { writeEntries } from './write-entries.ts';

export const jobListHandlers = (ports: ResultsPorts): Handlers<typeof jobListOperations> => ({
  previewJobList: {
    prepare: async ({ upload }) => {
      const file = await upload();
      const table = await tableIn(await file.whole(), file.name, limits);
      return async (context) => {
        const { tx, params, person, language } = context;
        const jobs = await reading(context, ports, table);
        const id = newId();
        await keepFile(tx, {
          unit: params.programmeId,
          by: person.person,
          id,
          name: file.name,
          content: file,
        });
        return {
          body: {
            file: id,
            ...readAs(table, jobs, ports.say(language)),
            good: jobs.fresh.reduce((sum, { entry }) => sum + entry.rows.length, 0),
            already: jobs.already,
            sample: jobs.fresh.slice(0, 5).map(({ entry }) => toCome(entry)),
          },
        };
      };
    },
  },
  importJobList: {
    prepare: async (asked) => {
      const table = await keptTable(ports.database, asked, asked.body.file, limits);
      return async (context) => {
        const { tx, params, body, person, language } = context;
        const jobs = await reading(context, ports, table, { hold: true });
        refuseFailed(jobs, body.rows, ports.say(language));
        const author = { person: person.person, name: person.name };
        const written = await writeEntries(tx, params.programmeId, jobs, author);
        const missed = jobs.fresh.length - written;
        return {
          body: { written, already: jobs.already + missed, failed: failedIn(jobs) },
          location: `${apiRoot}/programmes/${params.programmeId}/effects`,
        };
      };
    },
  },
  readFailedJobRows: {
    prepare: async (asked) => {
      const table = await keptTable(ports.database, asked, asked.params.fileId, limits);
      return async (context) => {
        const { query, language } = context;
        const say = ports.say(language);
        const rows = failedRows(await reading(context, ports, table), say);
        return {
          bytes: tableFile(rows, { format: query.format, title: say('importing.failed-rows'), language }),
        };
      };
    },
  },
  exportEffects: {
    handle: async ({ tx, params, query, language, now }) => {
      const ledger = await ledgerHere(tx, params.programmeId);
      const say = ports.say(language);
      const effects = await exportedEffects(tx, ledger.unit);
      const title = say('results.list.title', { programme: ledger.name });
      const file = { format: query.format, title, language, widths: exportWidths() };
      return { bytes: tableFile(exportRows(effects, say, today(now, ledger.zone)), file) };
    },
  },
});

/**
 * Each firm is held until the transaction ends, and PostgreSQL has room for some 6,000 such holds over all who are at work. The largest
 * programme there was had some hundred firms.
 */
const limits = { rows: 3_000 };

const reading = (
  { tx, params, now }: Context<Operation>,
  ports: ResultsPorts,
  table: ReadTable,
  { hold } = { hold: false },
): Promise<ForLedger> =>
  readForLedger({ tx, now, unit: (params as { programmeId: string }).programmeId }, ports, table, { hold });

const toCome = ({ content, measurements, claims }: JobEntry): JobPreview['sample'][number] => ({
  organisationNumber: content.organisationNumber,
  organisationName: content.organisationName,
  kind: content.kind,
  basis: content.basis,
  origin: content.origin,
  happened: content.happened,
  measurements: measurements.map(({ stage, hundredths, measuredOn, method }) => ({
    stage,
    hundredths,
    measuredOn,
    method,
  })),
  share: claims.reduce((sum, { share }) => sum + share, 0),
});
