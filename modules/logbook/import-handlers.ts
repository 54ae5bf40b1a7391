import { createHash } from 'node:crypto';
import { v7 as newId } from 'uuid';
import { failedRows } from '#platform/documents/importing/failed-rows.ts';
import { keptTable, tableIn } from '#platform/documents/importing/kept-table.ts';
import { failedIn, readAs, refuseFailed } from '#platform/documents/importing/preview.ts';
import type { Table as ReadTable } from '#platform/documents/read-table.ts';
import { tableFile } from '#platform/documents/table-file.ts';
import { keepFile } from '#platform/files/keep-file.ts';
import type { Context, Handlers } from '#platform/http/handler.ts';
import { apiRoot, type Operation } from '#platform/http/operation.ts';
import { granted } from '#platform/problems/refusal.ts';
import type { Content, logbookOperations } from './contract.ts';
import { bookOf } from './entry-handlers.ts';
import { readOldLog } from './old-log/read-old-log.ts';
import type { LogbookPorts } from './ports.ts';
import * as store from './store.ts';
import type { Visibility } from './terms.ts';

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
            ...readAs(table, log, ports.say(language)),
            good: fresh.length,
            already,
            sample: fresh.slice(0, 5).map(({ content }) => content),
          },
        };
      };
    },
  },
  importLog: {
    prepare: async (asked) => {
      const table = await keptTable(ports.database, asked, asked.body.file);
      return async (context) => {
        const { tx, params, body, person, language } = context;
        const { log, fresh, already } = await reading(context, ports, table, body.visibility);
        refuseFailed(log, body.rows, ports.say(language));
        const author = { person: person.person, name: person.name };
        const entries = fresh.map(({ content, hash }) => ({
          ...content,
          id: newId(),
          author,
          imported: hash,
        }));
        const written = await store.write(tx, params.programmeId, entries);
        return {
          body: {
            written: written.length,
            already: already + fresh.length - written.length,
            failed: failedIn(log),
          },
          location: `${apiRoot}/programmes/${params.programmeId}/log-entries`,
        };
      };
    },
  },
  readFailedRows: {
    prepare: async (asked) => {
      const table = await keptTable(ports.database, asked, asked.params.fileId);
      return async (context) => {
        const { query, language } = context;
        const { log } = await reading(context, ports, table, 'internal');
        const say = ports.say(language);
        return {
          bytes: tableFile(failedRows(log, say), {
            format: query.format,
            title: say('importing.failed-rows'),
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

/** Who may see a row is chosen at import, so the same row is the same whatever was chosen. */
const hashOf = ({ visibility: _, ...content }: Content) =>
  createHash('sha256')
    .update(JSON.stringify(Object.entries(content).sort()))
    .digest();

const isId = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
