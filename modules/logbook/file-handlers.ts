import { v7 as newId } from 'uuid';
import { visitor } from '#platform/access/actor.ts';
import { chunkStream } from '#platform/files/chunk-stream.ts';
import { keepFile } from '#platform/files/keep-file.ts';
import { fileWithContent, type ReadableFile, readFile } from '#platform/files/read-file.ts';
import type { Handlers } from '#platform/http/handler.ts';
import { apiRoot } from '#platform/http/operation.ts';
import { notFound } from '#platform/problems/refusal.ts';
import type { logbookOperations } from './contract.ts';
import type { LogbookPorts } from './ports.ts';
import { publicChunk, publicFile } from './public-store.ts';

type Table = Pick<
  typeof logbookOperations,
  'uploadLogFile' | 'readLogFileState' | 'readLogFile' | 'readPublicLogFile'
>;

export const fileHandlers = ({ database }: LogbookPorts): Handlers<Table> => ({
  uploadLogFile: {
    prepare: async ({ params, person, upload }) => {
      const content = await upload();
      const { name } = content;
      const id = newId();
      return async ({ tx }) => {
        const file = await keepFile(tx, { unit: params.programmeId, by: person.person, id, name, content });
        return { body: file, location: `${apiRoot}/log-files/${id}/state` };
      };
    },
  },
  readLogFileState: {
    unit: async ({ params }, tx) => (await fileWithContent(tx, params.fileId))?.unit,
    handle: async ({ tx, params }) => {
      const file = await fileWithContent(tx, params.fileId);
      if (!file) throw notFound();
      return { body: file };
    },
  },
  readLogFile: {
    unit: async ({ params }, tx) => (await fileWithContent(tx, params.fileId))?.unit,
    handle: async ({ tx, params, person }) => sent(await readFile(tx, database, person, params.fileId)),
  },
  readPublicLogFile: {
    handle: async ({ tx, params }) => {
      const file = await publicFile(tx, params.fileId);
      if (!file) throw notFound();
      const content = chunkStream(file.size, (number) =>
        database.withActor(visitor, (own) => publicChunk(own, params.fileId, number)),
      );
      return sent({ ...file, content });
    },
  },
});

/** Pictures and PDF are shown where they stand; everything else is saved, so that nothing of it runs in our pages. */
const sent = ({ type, name, content }: ReadableFile) => ({
  bytes: { type, name, inline: /^(image\/|application\/pdf$)/.test(type), content },
  headers: { 'Content-Security-Policy': "sandbox; default-src 'none'", 'X-Content-Type-Options': 'nosniff' },
});
