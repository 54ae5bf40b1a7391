import { createHash } from 'node:crypto';
import { v7 as newId } from 'uuid';
import { type Table as ReadTable, readTable } from '#platform/documents/read-table.ts';
import { bytesOf } from '#platform/files/bytes-of.ts';
import { keepFile } from '#platform/files/keep-file.ts';
import type { Asked, Context, Handlers } from '#platform/http/handler.ts';
import { apiRoot, type Operation } from '#platform/http/operation.ts';
import { granted, notFound, Refusal } from '#platform/problems/refusal.ts';
import type { Content, logbookOperations, Visibility } from './contract.ts';
import { bookOf } from './entry-handlers.ts';
import { failedRows } from './old-log/failed-rows.ts';
import { type OldLog, type OldRow, readOldLog } from './old-log/read-old-log.ts';
import { rowProblemOf } from './old-log/row-problem.ts';
import type { LogbookPorts } from './ports.ts';
import * as store from './store.ts';
import { tableFile } from './table-file.ts';

type Table = Pick<typeof logbookOperations, 'previewLogImport' | 'importLog' | 'readFailedRows'>;

export const importHandlers = (ports: LogbookPorts): Handlers<Table> => ({
  previewLogImport: {
    prepare: async ({ upload }) => {
      const file = await upload();
      const table = await tableIn(await file.whole(), file.name);
      return async (context) => {
        const { tx, params, person, language } = context;
        const { log, fresh, already } = await reading(context, ports, table, 'internal');
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
            sheet: log.sheet,
            encoding: table.format === 'csv' ? table.encoding : null,
            delimiter: table.format === 'csv' ? table.delimiter : null,
            columns: log.columns.map(({ heading, field }) => ({ heading, field })),
            good: fresh.length,
            already,
            sample: fresh.slice(0, 5).map(({ content }) => content),
            problems: problemsOf(log).map((problem) => rowProblemOf(problem, ports.say(language))),
          },
        };
      };
    },
  },
  importLog: {
    prepare: async (asked) => {
      const table = await keptTable(ports, asked, asked.body.file);
      return async (context) => {
        const { tx, params, body, person, language } = context;
        const { log, fresh, already } = await reading(context, ports, table, body.visibility);
        const failed = log.rows.filter(({ problems }) => problems.length > 0).length;
        if (failed > 0 && body.rows === 'all') {
          const errors = problemsOf(log).map((problem) => rowProblemOf(problem, ports.say(language)));
          throw new Refusal({
            code: 'rows-have-problems',
            status: 422,
            params: { count: failed },
            extra: { problems: errors },
          });
        }
        const author = { person: person.person, name: person.name };
        const entries = fresh.map(({ content, hash }) => ({
          ...content,
          id: newId(),
          author,
          imported: hash,
        }));
        const written = await store.write(tx, params.programmeId, entries);
        return {
          body: { written: written.length, already: already + fresh.length - written.length, failed },
          location: `${apiRoot}/programmes/${params.programmeId}/log-entries`,
        };
      };
    },
  },
  readFailedRows: {
    prepare: async (asked) => {
      const table = await keptTable(ports, asked, asked.params.fileId);
      return async (context) => {
        const { query, language } = context;
        const { log } = await reading(context, ports, table, 'internal');
        const say = ports.say(language);
        return {
          bytes: tableFile(failedRows(log, say), {
            format: query.format,
            title: say('logbook.import.failed-rows'),
            language,
          }),
        };
      };
    },
  },
});

type Fresh = { content: Content; hash: Buffer };

/** What a table would bring in: rows that the log does not hold, counted apart from those it does. */
async function reading(
  { tx, params, person, now }: Context<Operation>,
  { dictionaries }: LogbookPorts,
  { sheets }: ReadTable,
  visibility: Visibility,
) {
  const book = await bookOf(tx, (params as { programmeId: string }).programmeId);
  const lang = book.language as Content['lang'];
  const fallback = { lang, who: person.name, visibility };
  const log = granted(await readOldLog(sheets, { dictionaries, zone: book.zone, now, fallback }));
  const good = log.rows.flatMap(({ content, id }) =>
    content ? [{ content, id, hash: hashOf(content) }] : [],
  );
  const known = await store.alreadyImported(
    tx,
    book.unit,
    good.map(({ hash }) => hash),
  );
  const existing = await store.existing(
    tx,
    book.unit,
    good.flatMap(({ id }) => (id && isId(id) ? [id] : [])),
  );
  const fresh: Fresh[] = good.filter(
    ({ id, hash }) => !known.has(hash.toString('hex')) && !(id && existing.has(id)),
  );
  return { log, fresh, already: good.length - fresh.length };
}

async function tableIn(bytes: Buffer, name: string): Promise<ReadTable> {
  const table = await readTable(bytes, { name });
  if (!table.ok) throw new Refusal(table.problem);
  return table.value;
}

/** A file that was previewed, fetched in a transaction of its own and read in none. */
async function keptTable(
  { database }: LogbookPorts,
  { person, params }: Asked<Operation>,
  file: string,
): Promise<ReadTable> {
  const { programmeId } = params as { programmeId: string };
  const found = await database.withActor(person, (tx) => bytesOf(tx, programmeId, file));
  if (!found) throw notFound();
  return tableIn(found.bytes, found.name);
}

/** Who may see a row is chosen at import, so the same row is the same whatever was chosen. */
const hashOf = ({ visibility: _, ...content }: Content) =>
  createHash('sha256')
    .update(JSON.stringify(Object.entries(content).sort()))
    .digest();

const isId = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);

const problemsOf = ({ rows }: OldLog) => rows.flatMap(({ problems }: OldRow) => problems).slice(0, 500);
