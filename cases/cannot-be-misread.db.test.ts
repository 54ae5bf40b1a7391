import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { messages } from '#apps/server/messages.ts';
import { modulesOf } from '#apps/server/modules.ts';
import { readConfig } from '#platform/config/config.ts';
import { readTable } from '#platform/documents/read-table.ts';
import { display } from '#platform/documents/table.ts';
import { apiRoot, isMedia, type Operation } from '#platform/http/operation.ts';
import { languages } from '#platform/language/language.ts';
import { type Call, type Installation, installation } from '#tests/installation.ts';

/**
 * Vestre Toten: the evaluator wrote "about 180 new and secured jobs", a press release "180 new". Whatever anyone can be told by this
 * installation is walked through: nowhere do 180 jobs stand as created.
 */
let here: Installation;
let visitor: Call;
let operations: [string, Operation][];

beforeAll(async () => {
  here = await installation();
  visitor = await here.as(undefined);
  const config = { ...readConfig({ PORT: '3000' }), databaseUrl: here.ownerUrl, offline: true };
  const { routes } = modulesOf({ config, database: here.database, log: { warn: () => {} } });
  operations = routes.flatMap(({ operations: table }) => Object.entries(table));
});
afterAll(() => here.close());

/** Everything of a published programme that can be asked for by its slug, in every form it comes in. */
const addresses = (): string[] =>
  operations
    .filter(
      ([, { method, path, ability }]) => method === 'GET' && ability === 'anyone' && path.includes('/:slug'),
    )
    .flatMap(([, { path, query, answer }]) => {
      const address = apiRoot + path.replace(':slug', 'vestre-toten');
      const formats = isMedia(answer) && query && 'format' in query.shape ? ['csv', 'xlsx'] : [undefined];
      const limited = query && 'limit' in query.shape ? 'limit=100' : '';
      return formats.map(
        (format) => `${address}?${[format && `format=${format}`, limited].filter(Boolean).join('&')}`,
      );
    });

const of180 = /\b(180|18000)\b/;
/** A sentence that says both: new and secured, in any of our languages. */
const saysBoth = /sikr|secur|säkr|trygg/i;

type Found = { readonly at: string; readonly said: string };

/** Where 180 is said of jobs without saying that some of them were secured. A quote that differs stands beside the one that does not. */
function misread(value: unknown, at: string): Found[] {
  if (typeof value === 'string')
    return of180.test(value) && !saysBoth.test(value) ? [{ at, said: value }] : [];
  if (typeof value === 'number')
    return value === 180 || value === 18_000 ? [{ at, said: String(value) }] : [];
  if (Array.isArray(value)) return value.flatMap((each, index) => misread(each, `${at}.${index}`));
  if (value === null || typeof value !== 'object') return [];
  const { subject, quotes, low, high, ...rest } = value as Record<string, unknown>;
  if (subject === undefined || !Array.isArray(quotes))
    return Object.entries(value).flatMap(([key, each]) => misread(each, `${at}.${key}`));
  return figureMisread({ subject, quotes: quotes as Quote[], low, high }, at).concat(misread(rest, at));
}

type Quote = { words: string; differs: boolean };

function figureMisread(
  { subject, quotes, low, high }: { subject: unknown; quotes: Quote[]; low: unknown; high: unknown },
  at: string,
): Found[] {
  if (low !== 18_000 && high !== 18_000) return misread(quotes, `${at}.quotes`);
  const unsplit = subject === 'jobs-created-and-secured';
  const straight = quotes.some(({ words, differs }) => !differs && of180.test(words) && saysBoth.test(words));
  const crooked = quotes.filter(
    ({ words, differs }) => of180.test(words) && !saysBoth.test(words) && !differs,
  );
  return unsplit && straight && crooked.length === 0
    ? []
    : [{ at, said: JSON.stringify({ subject, quotes }) }];
}

describe('nobody is told that 180 jobs were created in Vestre Toten', () => {
  it('by any public address, as JSON, CSV, XLSX or feed', async () => {
    const walked: string[] = [];
    for (const address of addresses()) {
      const { status, headers, body, raw } = await visitor('GET', address);
      expect([address, status]).toEqual([address, 200]);
      const type = String(headers['content-type']);
      if (type.includes('json')) expect([address, misread(body, '')]).toEqual([address, []]);
      else if (/csv|sheet/.test(type)) expect([address, await rowsMisread(raw)]).toEqual([address, []]);
      else expect([address, paragraphsMisread(raw.toString())]).toEqual([address, []]);
      walked.push(address);
    }
    expect(walked.length).toBeGreaterThan(9);
  });

  it('by the ledger: it has no rows, and its sums for created and secured jobs are nothing', async () => {
    const { body } = await visitor('GET', 'public/programmes/vestre-toten/results');
    const none = { expected: 0, reported: 0, verified: 0, lost: 0, rows: 0 };
    expect(body).toMatchObject({
      created: { persons: none, fte: none, published: [] },
      secured: { persons: none, fte: none, published: [] },
      unsplit: { published: [{ subject: 'jobs-created-and-secured', qualifier: 'about' }] },
      costPerJob: [],
    });
  });

  it('by any word of the product itself, in any language', () => {
    for (const language of languages) {
      const said = Object.entries(messages[language]).filter(([, words]) => of180.test(words));
      expect([language, said.filter(([, words]) => !saysBoth.test(words))]).toEqual([language, []]);
    }
  });

  it('both quotes stand side by side, each with its source, and the one that differs says so', async () => {
    const { body } = await visitor('GET', 'public/programmes/vestre-toten/results');
    const [figure] = (body.unsplit as { published: { quotes: (Quote & { source: { url: string } })[] }[] })
      .published;
    expect(figure?.quotes.map(({ differs }) => differs)).toEqual([false, true]);
    expect(new Set(figure?.quotes.map(({ source }) => source.url)).size).toBe(2);
  });

  it('and the walk would find it', () => {
    const figure = {
      low: 18_000,
      high: 18_000,
      quotes: [{ words: '180 nye arbeidsplasser', differs: false }],
    };
    expect(misread({ ...figure, subject: 'jobs-created' }, '')).toHaveLength(1);
    expect(misread({ ...figure, subject: 'jobs-created-and-secured' }, '')).toHaveLength(1);
    expect(misread({ text: 'Det ble skapt 180 arbeidsplasser.' }, '')).toHaveLength(1);
    expect(misread({ created: { verified: 18_000 } }, '')).toHaveLength(1);
  });
});

/** In a table, a row with the number says the rest, or is a quote that is marked as differing. */
async function rowsMisread(raw: Buffer): Promise<string[]> {
  const table = await readTable(raw, { name: 'taken.csv' });
  if (!table.ok) throw new Error(table.problem.code);
  return table.value.sheets
    .flatMap(({ rows }) => rows.map(({ cells }) => cells.map(display).join(' | ')))
    .filter((row) => of180.test(row) && !saysBoth.test(row));
}

const paragraphsMisread = (text: string): string[] =>
  text
    .replace(/<[^>]*>|&lt;[^&]*&gt;/g, '\n')
    .split(/\n\s*\n|<\/entry>/)
    .filter((part) => of180.test(part) && !saysBoth.test(part));
