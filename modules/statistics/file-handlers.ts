import { v7 as newId } from 'uuid';
import type { z } from 'zod';
import { visitor } from '#platform/access/actor.ts';
import { tableFile } from '#platform/documents/table-file.ts';
import { bytesOf } from '#platform/files/bytes-of.ts';
import { keepFile } from '#platform/files/keep-file.ts';
import type { Asked as AskedOf, Handlers } from '#platform/http/handler.ts';
import { apiRoot, type Operation } from '#platform/http/operation.ts';
import type { Language } from '#platform/language/language.ts';
import { granted, notFound, Refusal } from '#platform/problems/refusal.ts';
import type { filePreview, statisticsFileOperations } from './contract.ts';
import { shownImport, startImport } from './import-handlers.ts';
import type { FileUnderstood } from './importing/file-understood.ts';
import { knownNow } from './importing/known-now.ts';
import { readUploaded, refuseFailedRows } from './importing/uploaded.ts';
import type { StatisticsPorts } from './ports.ts';
import { failedRowsOf, fileOf, type Mapping, mappingGiven, noteOf, problemOf } from './reading/index.ts';
import { hasNumber } from './terms.ts';

type Table = typeof statisticsFileOperations;

export const fileHandlers = (ports: StatisticsPorts): Handlers<Table> => ({
  uploadStatisticsFile: {
    prepare: async ({ upload }) => {
      const file = await upload();
      const uploaded = await readAs(ports, file.name, await file.whole(), {});
      return async ({ tx, params, person, language }) => {
        const id = newId();
        await keepFile(tx, { unit: params.unitId, by: person.person, id, name: file.name, content: file });
        return { body: shown(id, uploaded, ports, language) };
      };
    },
  },
  previewStatisticsFile: {
    prepare: async (asked) => {
      const { table, mapping } = asked.body;
      const uploaded = await readKept(ports, asked, {
        table,
        mapping: mapping && granted(mappingGiven(mapping)),
      });
      return async ({ params, language }) => ({ body: shown(params.fileId, uploaded, ports, language) });
    },
  },
  importStatisticsFile: {
    prepare: async (asked) => {
      const { body } = asked;
      const mapping = granted(mappingGiven(body.mapping));
      const uploaded = await readKept(ports, asked, { mapping });
      if (body.rows === 'all') refuseFailedRows(uploaded);
      if (!uploaded.read || uploaded.read.counts.observations === 0)
        throw new Refusal({ code: 'nothing-delivered', status: 422 });
      return async (context) => {
        const { unitId, fileId } = context.params;
        const id = await startImport(context, unitId, {
          kind: 'file',
          file: fileId,
          name: uploaded.held.name,
          mapping,
          rows: body.rows,
        });
        return {
          body: await shownImport(context, ports, id),
          location: `${apiRoot}/public/statistics/imports/${id}`,
        };
      };
    },
  },
  readFailedStatisticsRows: {
    prepare: async (asked) => {
      const { body } = asked;
      const mapping = granted(mappingGiven(body.mapping));
      const uploaded = await readKept(ports, asked, { mapping });
      const { known } = await ports.database.withActor(visitor, knownNow);
      return async ({ language }) => {
        const { table, read } = uploaded;
        if (!table || !read) throw new Refusal({ code: 'questions-open', status: 422 });
        const say = ports.say(language);
        return {
          bytes: tableFile(failedRowsOf(table, mapping, read, known, say), {
            format: body.format,
            title: say('importing.failed-rows'),
            language,
          }),
        };
      };
    },
  },
});

type Wanted = { readonly table?: string | undefined; readonly mapping?: Mapping | undefined };

/** Looked into outside of any transaction: a large file takes a second or two. */
async function readAs(
  ports: StatisticsPorts,
  name: string,
  bytes: Uint8Array,
  wanted: Wanted,
): Promise<FileUnderstood> {
  return readUploaded(fileOf(name, bytes), await ports.database.withActor(visitor, knownNow), wanted);
}

async function readKept(
  ports: StatisticsPorts,
  { person, params }: AskedOf<Operation>,
  wanted: Wanted,
): Promise<FileUnderstood> {
  const { unitId, fileId } = params as { unitId: string; fileId: string };
  const found = await ports.database.withActor(person, (tx) => bytesOf(tx, unitId, fileId));
  if (!found) throw notFound();
  return readAs(ports, found.name, found.bytes, wanted);
}

function shown(
  file: string,
  { held, table, guess, mapping, open, read, described }: FileUnderstood,
  ports: StatisticsPorts,
  language: Language,
): z.input<typeof filePreview> {
  const say = ports.say(language);
  const isNew = new Set(described.map(({ key }) => key));
  return {
    file,
    name: held.name,
    format: held.format,
    encoding: held.encoding,
    delimiter: held.delimiter,
    table: table?.name ?? guess.table,
    tables: held.tables.map(({ name }) => name),
    columns: guess.columns.map((column) => ({ ...column, sample: [...column.sample] })),
    reasons: guess.reasons.map(({ code, params }) => say(`reading.reason.${code}`, params)),
    questions: open.map(({ code, params, choices }) => ({
      says: say(`reading.question.${code}`, params),
      choices: choices.map((choice) => ({
        label: choice.label,
        mapping: choice.mapping as z.input<
          typeof filePreview
        >['questions'][number]['choices'][number]['mapping'],
      })),
    })),
    mapping: mapping as z.input<typeof filePreview>['mapping'],
    counts: read && {
      rows: read.counts.rows,
      leftOut: read.counts.leftOut,
      failed: read.counts.failed,
      observations: read.counts.observations,
      withoutNumber: Object.entries(read.counts.states).reduce(
        (sum, [, count], state) => (hasNumber(state) ? sum : sum + count),
        0,
      ),
    },
    series: (read?.delivery.observations ?? []).map(({ series, places, periods }) => {
      const sorted = [...new Set(periods)].sort();
      return {
        key: series,
        isNew: isNew.has(series),
        first: sorted[0] ?? '',
        last: sorted.at(-1) ?? '',
        places: new Set(places).size,
        observations: places.length,
      };
    }),
    notes: (read?.notes ?? []).map((note) => noteOf(note, say)),
    problems: (read?.problems ?? []).map((problem) => problemOf(problem, say)),
  };
}
