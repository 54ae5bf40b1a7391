import { v7 as newId } from 'uuid';
import type { Context, Handlers } from '#platform/http/handler.ts';
import { apiRoot, type Operation } from '#platform/http/operation.ts';
import { problemDocumentOf } from '#platform/http/problem-document.ts';
import { enqueue } from '#platform/jobs/enqueue.ts';
import { notFound, Refusal } from '#platform/problems/refusal.ts';
import type { statisticsOperations } from './contract.ts';
import type { Asked } from './importing/import.ts';
import { askForImport, askToCancel, importOf } from './importing/import-store.ts';
import { type PublicImport, publicImport, publicImports } from './importing/public-import-store.ts';
import { catalogued } from './importing/supplies.ts';
import { unitsAtTheTop } from './importing/top-store.ts';
import type { StatisticsPorts } from './ports.ts';

type Table = Pick<
  typeof statisticsOperations,
  'listImports' | 'readImport' | 'listImportUnits' | 'startImport' | 'cancelImport'
>;

export const importHandlers = (ports: StatisticsPorts): Handlers<Table> => ({
  listImports: {
    handle: async (context) => {
      const { tx, query } = context;
      const before = query.cursor === undefined ? undefined : positionOf(query.cursor);
      const found = await publicImports(tx, { before, limit: query.limit + 1 });
      const items = found.slice(0, query.limit);
      const last = items.at(-1);
      return {
        body: {
          items: items.map((each) => shown(each, context, ports)),
          next: found.length > query.limit && last ? cursorAt(last) : null,
        },
        headers: { 'Cache-Control': 'public, no-cache' },
      };
    },
  },
  readImport: {
    handle: async (context) => ({ body: await shownImport(context, ports, context.params.importId) }),
  },
  listImportUnits: {
    handle: async ({ tx, person, abilities }) => {
      const items = (await unitsAtTheTop(tx, [...person.reach.keys()])).filter(({ unitId }) =>
        abilities(unitId).includes('statistics.import'),
      );
      return { body: { items, offline: ports.offline } };
    },
  },
  startImport: {
    handle: async (context) => {
      const { body } = context;
      if (ports.offline)
        throw new Refusal({
          code: 'offline',
          status: 422,
          params: { provider: body.kind === 'table' ? body.provider : 'KLASS' },
        });
      const id = await startImport(context, context.params.unitId, askedOf(body));
      return {
        body: await shownImport(context, ports, id),
        location: `${apiRoot}/public/statistics/imports/${id}`,
      };
    },
  },
  cancelImport: {
    handle: async (context) => {
      const { tx, params } = context;
      const found = await importOf(tx, params.unitId, params.importId);
      if (!found) throw notFound();
      await askToCancel(tx, params.unitId, params.importId);
      return { body: await shownImport(context, ports, params.importId) };
    },
  },
});

type Fetchable = Context<(typeof statisticsOperations)['startImport']>['body'];

function askedOf(body: Fetchable): Asked {
  if (body.kind === 'places') {
    if (body.country !== 'NO')
      throw new Refusal({ code: 'no-such-list', status: 422, params: { country: body.country } });
    return { kind: 'places', country: body.country, provider: 'klass' };
  }
  const series = catalogued(body.provider, body.table, body.series ?? []).map(({ key }) => key);
  return { kind: 'table', provider: body.provider, table: body.table, series };
}

/** Asks for an import in the name of a unit, and has it done. */
export async function startImport(
  { tx }: Pick<Context<Operation>, 'tx'>,
  unit: string,
  asked: Asked,
): Promise<string> {
  const [top] = await unitsAtTheTop(tx, [unit]);
  if (!top) throw new Refusal({ code: 'not-at-the-top', status: 422 });
  const id = newId();
  await askForImport(tx, { unit, id, asked });
  await enqueue(tx, { task: 'statistics.import', unit, subject: id });
  return id;
}

export async function shownImport(
  context: Pick<Context<Operation>, 'tx' | 'language' | 'now'>,
  ports: StatisticsPorts,
  id: string,
) {
  const found = await publicImport(context.tx, id);
  if (!found) throw notFound();
  return shown(found, context, ports);
}

function shown(
  { asked, problem, progress, cancel, ...rest }: PublicImport,
  { language, now }: Pick<Context<Operation>, 'language' | 'now'>,
  { say }: StatisticsPorts,
) {
  const document = problem && problemDocumentOf(problem, say(language));
  return {
    ...rest,
    of: {
      kind: asked.kind,
      provider: 'provider' in asked ? asked.provider : null,
      table: asked.kind === 'table' ? asked.table : null,
      name: 'name' in asked ? asked.name : null,
      series: asked.kind === 'table' ? [...asked.series] : [],
    },
    cancelled: cancel,
    problem: document && { code: document.code, title: document.title, detail: document.detail ?? '' },
    progress: progress && {
      done: progress.done,
      of: progress.of,
      counted: progress.counted,
      secondsLeft: secondsLeft(progress, now),
    },
  };
}

/** At the pace so far. */
function secondsLeft(
  { done, of, beganAt, toldAt }: NonNullable<PublicImport['progress']>,
  now: number,
): number | null {
  const spent = (Date.parse(toldAt) - Date.parse(beganAt)) / 1000;
  if (of === null || done === 0 || spent <= 0) return null;
  const waited = Math.max(0, (now - Date.parse(toldAt)) / 1000);
  return Math.max(0, Math.round((spent / done) * (of - done) - waited));
}

const cursorAt = ({ askedAt, id }: PublicImport): string =>
  Buffer.from(`${askedAt} ${id}`).toString('base64url');

function positionOf(cursor: string): { at: string; id: string } {
  const [at = '', id = ''] = Buffer.from(cursor, 'base64url').toString().split(' ');
  if (
    !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(at) ||
    Number.isNaN(Date.parse(at)) ||
    !/^[0-9a-f-]{36}$/.test(id)
  )
    throw new Refusal({
      code: 'invalid',
      status: 400,
      fields: [{ field: 'query.cursor', code: 'not-a-place' }],
    });
  return { at, id };
}
