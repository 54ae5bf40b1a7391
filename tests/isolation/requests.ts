import fc from 'fast-check';
import type { InjectOptions } from 'fastify';
import { v7 as newId } from 'uuid';
import type { ZodType } from 'zod';
import { apiRoot, type Operation } from '#platform/http/operation.ts';
import { arbitraryOf, defOf } from '../fuzz/arbitrary-of.ts';
import { multipart } from '../multipart.ts';
import type { FilledProgramme } from '../walls/two-programmes.ts';
import type { NamedOperation } from './served.ts';

/** What every parameter of a path, and every id in a body, names: all that there is in a programme. */
export type Ids = { readonly [name: string]: readonly string[] };

export const idsOf = (
  programme: FilledProgramme,
  named: Ids,
  more: { holding: string; token: string },
): Ids => ({
  ...named,
  programmeId: [programme.unit],
  entryId: [programme.entry, programme.internalEntry],
  fileId: [programme.file],
  holdingId: [more.holding],
  tokenId: [more.token],
  slug: [programme.slug],
  operation: ['writeLogEntry'],
  subject: ['new'],
  unitId: [programme.unit],
  ...statistics,
});

/** Of the example county, whoever asks. */
const statistics = {
  key: ['ex.population'],
  number: ['5'],
  code: ['9901'],
  place: ['no-9901', 'no-9914+9915'],
};

/** Ids that nothing has, by the same names. */
export const nobodysIds = (ids: Ids): Ids => ({
  ...Object.fromEntries(Object.keys(ids).map((name) => [name, [newId()]])),
  slug: ['nowhere'],
  ...statistics,
  operation: ['writeLogEntry'],
  subject: ['new'],
});

/** A good request for an operation, about each of the things that the ids name. */
export function requestsFor(
  { name, operation }: NamedOperation,
  ids: Ids,
  inBody: Ids = ids,
): InjectOptions[] {
  const body = bodyFor(operation, inBody);
  return pathsOf(name, operation, ids).map((path) => ({
    method: operation.method,
    url: apiRoot + path + queryFor(operation),
    headers: {
      ...(operation.concurrency ? { 'if-match': '"1"' } : {}),
      ...(operation.upload ? sent.headers : {}),
    },
    ...(body === undefined ? {} : { payload: body as object }),
    ...(operation.upload ? { payload: sent.payload } : {}),
  }));
}

/** Whatever is brought in as a list: an old log finds its columns in it, and a list of jobs its own. */
const sent = multipart('list.csv', 'Hva,Når,Bedrift,Slag,Personer\nMøte,2016,Eksempel Mek AS,skapt,3');

export const parametersOf = (operation: Operation): string[] =>
  [...operation.path.matchAll(/:(\w+)/g)].map(([, name = '']) => name);

function pathsOf(name: string, operation: Operation, ids: Ids): string[] {
  return parametersOf(operation).reduce<string[]>(
    (paths, parameter) => {
      const values = ids[parameter];
      if (!values)
        throw new Error(
          `${name} has the parameter ${parameter}: tell tests/isolation/requests.ts what it names`,
        );
      return paths.flatMap((path) => values.map((value) => path.replace(`:${parameter}`, value)));
    },
    [operation.path],
  );
}

/** Always the same for one shape, with every id in it taken from `ids`. */
function bodyFor(operation: Operation, ids: Ids): unknown {
  if (!operation.body) return undefined;
  const [body] = fc.sample(arbitraryOf(operation.body), { seed: 7, numRuns: 1 });
  return { ...(body as object), ...idsInBody(operation, ids) };
}

/** What a body names by id: `file` is one of `fileId`. Empty where it names nothing. */
export function idsInBody(operation: Operation, ids: Ids): Record<string, unknown> {
  const shape = operation.body ? (defOf(operation.body).shape ?? {}) : {};
  const named: Record<string, unknown> = {
    attachments: ids.fileId,
    document: ids.fileId?.[0],
    municipalities: ids.municipalities ?? ids.programmeId,
  };
  return Object.fromEntries(
    Object.entries(shape as Record<string, ZodType>)
      .map(([key, part]) => ({ key, part, value: named[key] ?? ids[`${key}Id`]?.[0] }))
      .filter(({ part, value }) => value !== undefined && part.safeParse(value).success)
      .map(({ key, value }) => [key, value]),
  );
}

function queryFor({ query }: Operation): string {
  if (!query) return '';
  const demanded = Object.entries(query.shape).filter(([, shape]) => !shape.safeParse(undefined).success);
  const sample = demanded.map(([key, shape]): [string, string] => [
    key,
    String(fc.sample(arbitraryOf(shape as never), { seed: 7, numRuns: 1 })[0]),
  ]);
  return sample.length === 0 ? '' : `?${new URLSearchParams(sample)}`;
}
