import fc from 'fast-check';
import type { InjectOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verify } from '#platform/audit/verify.ts';
import { apiRoot, isMedia, type Operation } from '#platform/http/operation.ts';
import { languages } from '#platform/language/language.ts';
import { problemDocument } from '#platform/shapes/problem-document.ts';
import { namedIds } from '../isolation/named-ids.ts';
import { idsOf } from '../isolation/requests.ts';
import { type Answered, type NamedOperation, type Served, served } from '../isolation/served.ts';
import { multipart } from '../multipart.ts';
import { personWith } from '../walls/two-programmes.ts';
import { arbitraryOf } from './arbitrary-of.ts';
import { mutated, nastyHeaders, nastyText, nastyValue } from './nasty.ts';

/** Driven by the operations tables: whatever is sent, the answer is what the contract says, or a problem in the reader's words. */
describe('whatever is sent', () => {
  let site: Served;
  let who: Record<string, string>;
  let ids: ReturnType<typeof idsOf>;

  beforeAll(async () => {
    site = await served();
    const person = await personWith(site.ownerUrl, 'administrator', site.here.unit, 'fuzz@here.example');
    who = await site.token(person);
    ids = idsOf(site.here, await namedIds(site.ownerUrl, site.here.unit), {
      holding: site.here.entry,
      token: site.here.entry,
    });
  });
  afterAll(() => site.close());

  const language = fc.constantFrom(...languages);

  /** Sends until something is wrong, and says what was sent. */
  const holds = async (
    requests: (each: NamedOperation) => fc.Arbitrary<InjectOptions>,
    runs: number,
    chosen = site.operations,
  ) => {
    for (const each of chosen) {
      await fc.assert(
        fc.asyncProperty(requests(each), language, async (request, spoken) => {
          const headers = { ...who, 'accept-language': spoken, ...request.headers };
          expect(faultsOf(await site.send({ ...request, headers }), each.operation)).toEqual([]);
        }),
        { numRuns: runs, verbose: 0 },
      );
    }
  };

  it('that is right, the answer is right', () =>
    holds((each) => requestOf(each, ids, goodBody(each.operation)), 8));

  it('in a body, the answer is a problem or right', () =>
    holds(
      (each) =>
        requestOf(
          each,
          ids,
          mutated(each.operation.body ? arbitraryOf(each.operation.body) : fc.constant({})),
        ),
      30,
      site.operations.filter(({ operation }) => operation.body),
    ));

  it('as a body that is no JSON, or more than is read', () =>
    holds(
      (each) =>
        requestOf(
          each,
          ids,
          fc.constantFrom('{', '', 'undefined', '"', '[1,', '\u0000', `"${'a'.repeat(1_100_000)}"`),
        ),
      7,
      site.operations.filter(({ operation }) => operation.body),
    ));

  it('in an address', () =>
    holds(
      (each) => requestOf(each, undefined, goodBody(each.operation)),
      15,
      site.operations.filter(({ operation }) => operation.path.includes(':')),
    ));

  it('as a question', () =>
    holds(
      (each) =>
        fc
          .tuple(requestOf(each, ids, goodBody(each.operation)), questionFor(each.operation))
          .map(([request, question]) => ({
            ...request,
            url: `${request.url}?${question}`,
          })),
      20,
      site.operations.filter(({ operation }) => operation.method === 'GET'),
    ));

  it('in headers', () =>
    holds(
      (each) =>
        fc.tuple(requestOf(each, ids, goodBody(each.operation)), nastyHeaders).map(([request, headers]) => ({
          ...request,
          headers: { ...request.headers, ...headers },
        })),
      10,
    ));

  it('as a file, whole or cut off', () =>
    holds(
      (each) =>
        fc
          .tuple(
            requestOf(each, ids),
            fc.uint8Array({ maxLength: 2_000 }),
            fileName,
            fc.constantFrom(0, 0, 1, 30, 90, 160),
          )
          .map(([request, content, name, missing]) => {
            const { payload, headers } = multipart(name, content);
            return { ...request, payload: payload.subarray(0, payload.length - missing), headers };
          }),
      30,
      site.operations.filter(({ operation }) => operation.upload),
    ));

  it('nothing was polluted, and the audit finds nothing', async () => {
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect(await verify(site.ownerUrl)).toEqual([]);
  });
});

const fileName = fc.constantFrom(
  'log.csv',
  'log.xlsx',
  'bilde.jpg',
  'minutes.pdf',
  'no-end',
  '..',
  'a'.repeat(300),
  'æøå.docx',
);

const goodBody = ({ body }: Operation) =>
  body ? arbitraryOf(body).map((value) => JSON.stringify(value)) : undefined;

function requestOf(
  { operation }: NamedOperation,
  ids: Record<string, readonly string[]> | undefined,
  body?: fc.Arbitrary<string>,
): fc.Arbitrary<InjectOptions> {
  const names = [...operation.path.matchAll(/:(\w+)/g)].map(([, name = '']) => name);
  const values = names.map((name) => (ids ? fc.constantFrom(...(ids[name] ?? [])) : nastyText));
  return fc.tuple(fc.tuple(...values), body ?? fc.constant(undefined)).map(([chosen, payload]) => ({
    method: operation.method,
    url:
      apiRoot +
      names.reduce(
        (path, name, index) => path.replace(`:${name}`, () => chosen[index] ?? ''),
        operation.path,
      ),
    headers: {
      ...(payload === undefined ? {} : { 'content-type': 'application/json' }),
      ...(operation.concurrency ? { 'if-match': '"1"' } : {}),
    },
    ...(payload === undefined ? {} : { payload }),
  }));
}

/** Known questions with odd answers, some asked twice, and one that nobody asked. */
function questionFor({ query }: Operation): fc.Arbitrary<string> {
  const known = Object.keys(query?.shape ?? {});
  const value = fc.oneof(
    nastyText,
    nastyValue.map((each) => encodeURIComponent(wellFormed(written(each).slice(0, 3_000)))),
  );
  return fc
    .array(fc.tuple(fc.constantFrom(...known, 'unheardOf', 'limit[]', '__proto__'), value), { maxLength: 4 })
    .map((pairs) => pairs.map(([key, text]) => `${key}=${text}`).join('&'));
}

const written = (value: unknown) => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));

/** An address cannot hold half a pair of surrogates. */
const wellFormed = (text: string) => text.replace(/[\ud800-\udfff]/g, '');

/** Why an answer is not one that the contract allows. */
function faultsOf({ status, type, text }: Answered, operation: Operation): unknown[] {
  if (status >= 500) return [`${status}: ${text.slice(-1_500)}`];
  if (status === 304) return [];
  if (status < 400) {
    if (status !== operation.status) return [`${status} where ${operation.status} is promised`];
    if (!operation.answer || isMedia(operation.answer)) return [];
    const { error } = operation.answer.safeParse(JSON.parse(text));
    return error ? [error.issues] : [];
  }
  if (!type.startsWith('application/problem+json')) return [`${status} of type ${type}`];
  const problem = problemDocument.strict().safeParse(JSON.parse(text));
  if (!problem.success) return [problem.error.issues];
  const { title, detail = '', errors = [] } = problem.data;
  const words = [title, detail, ...errors.map(({ message }) => message)];
  const mute = words.filter(
    (each) => each === '' || /^(problem|field|import)\.[\w.-]+$/.test(each) || /\{\w+\}/.test(each),
  );
  if (problem.data.status !== status) return [`says ${problem.data.status}, is ${status}`];
  if (problem.data.code === 'invalid' && errors.length === 0) return [`invalid, and not told where: ${text}`];
  return mute.map((each) => `told as “${each}”`);
}
