import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eurostat, http, klass, kolada, pxWebV1, pxWebV2, type Selection, SourceRefused } from './index.ts';
import { jumpingClock } from './testing/jumping-clock.ts';
import { collected } from './testing/refused.ts';
import { type Scripted, scripted } from './testing/scripted.ts';

// Whatever a server, a proxy or somebody in between answers: it is read, or it is a SourceRefused.
const base = 'https://statistics.example/v2';
const selection: Selection = [
  { variable: 'Region', values: ['34*'] },
  { variable: 'Tid', values: ['top(1)'] },
];

type Client = ReturnType<typeof clientsOf>;
const clientsOf = (answer: Scripted) => {
  const through = http({ fetch: scripted(answer).fetch, clock: jumpingClock(), maxBytes: 100_000 });
  const common = { base, http: through };
  return {
    v2: pxWebV2({ ...common, language: 'no' }),
    v1: pxWebV1({ base: `${base}/{lang}/table`, language: 'no', http: through }),
    klass: klass(common),
    kolada: kolada(common),
    eurostat: eurostat(common),
  };
};

const range = { from: '2020-01-01', to: null };
const calls: Readonly<Record<string, (client: Client) => Promise<unknown>>> = {
  config: ({ v2 }) => v2.config(),
  tables: ({ v2 }) => v2.tables(),
  table: ({ v2 }) => v2.table('1'),
  metadata: ({ v2 }) => v2.metadata('1', { codelists: { Region: 'agg_X' } }),
  codelist: ({ v2 }) => v2.codelist('agg_X'),
  defaultSelection: ({ v2 }) => v2.defaultSelection('1'),
  data: ({ v2 }) => v2.data('1', selection),
  plan: ({ v2 }) => v2.plan('1', selection, { maxCells: 10 }),
  'config of version 1': ({ v1 }) => v1.config(),
  'metadata of version 1': ({ v1 }) => v1.metadata('1'),
  'data of version 1': ({ v1 }) => v1.data('1', []),
  'plan of version 1': ({ v1 }) => v1.plan('1', selection, { maxCells: 10 }),
  classification: (client) => client.klass.classification(131),
  codes: (client) => client.klass.codes(131, range),
  changes: (client) => client.klass.changes(131, range),
  corresponds: (client) => client.klass.corresponds(131, 128, range),
  version: (client) => client.klass.version(1710),
  variant: (client) => client.klass.variant(1),
  kpis: (client) => collected(client.kolada.kpis()),
  municipalities: (client) => collected(client.kolada.municipalities()),
  figures: (client) => collected(client.kolada.data({ kpis: ['N1'], years: [2020] })),
  'figures of Eurostat': (client) => client.eurostat.data('x'),
};

/** What servers do answer, to be broken in one place. */
const sound: readonly object[] = [
  {
    version: '2.0',
    class: 'dataset',
    label: 'x',
    updated: '2026-01-01T00:00:00Z',
    id: ['Region', 'Tid'],
    size: [2, 1],
    role: { time: ['Tid'] },
    note: ['a'],
    dimension: {
      Region: {
        category: { index: { '3401': 0, '3403': 1 }, label: { '3401': 'a', '3403': 'b' } },
        extension: { elimination: true, codelists: [{ id: 'agg_X', label: 'x', type: 'Aggregation' }] },
      },
      Tid: { category: { index: ['2026'] } },
    },
    value: [1, null],
    extension: { noteMandatory: { '0': true } },
  },
  {
    title: 'x',
    variables: [
      { code: 'Region', text: 'r', values: ['3401'], valueTexts: ['a'], elimination: true },
      { code: 'Tid', text: 't', values: ['2026'], valueTexts: ['2026'], time: true },
    ],
  },
  {
    tables: [{ id: '1', label: 'x' }],
    page: { pageNumber: 1, pageSize: 1, totalElements: 1, totalPages: 1 },
  },
  { maxDataCells: 10, maxCells: 10, maxCallsPerTimeWindow: 3, timeWindow: 1 },
  { selection: [{ variableCode: 'Tid', codelist: null, valueCodes: ['2026'] }] },
  {
    id: 131,
    name: 'x',
    validFrom: '2024-01-01',
    versions: [{ id: 1, name: 'x', validFrom: '2024-01-01' }],
    classificationItems: [{ code: '1', name: 'a', level: 1 }],
  },
  { id: 'x', label: 'x', type: 'Valueset', values: [{ code: 'a', label: 'b', valueMap: ['c'] }] },
  {
    codes: [{ code: '1', name: 'a' }],
    codeChanges: [{ changeOccurred: '2020-01-01' }],
    correspondenceItems: [],
  },
  {
    values: [
      {
        id: '1',
        title: 'x',
        type: 'K',
        kpi: 'N1',
        municipality: '1',
        period: 2020,
        values: [{ gender: 'T', value: 1 }],
      },
    ],
    next_url: null,
  },
];

const broken = fc
  .tuple(fc.constantFrom(...sound), fc.nat(), fc.oneof(fc.jsonValue(), fc.constant(undefined)))
  .map(([document, which, other]) => {
    let at = 0;
    const places = JSON.stringify(document).match(/"[^"]*":|[[,]/g)?.length ?? 1;
    return (
      JSON.stringify(document, (_, value: unknown) => (at++ === 1 + (which % places) ? other : value)) ?? ''
    );
  });

const answer: fc.Arbitrary<Scripted> = fc.record({
  status: fc.constantFrom(200, 200, 200, 200, 304, 400, 403, 429, 500, 503),
  headers: fc.dictionary(
    fc.constantFrom(
      'etag',
      'retry-after',
      'x-ratelimit-policy',
      'x-ratelimit-remaining',
      'x-rate-limit-reset',
    ),
    fc.oneof(fc.constantFrom('0', '1;w=9s', '99999999999', 'W/"1"', '2026-11-27'), fc.nat().map(String)),
  ),
  body: fc.oneof(
    { weight: 4, arbitrary: broken },
    fc.json(),
    fc.string(),
    fc.uint8Array().map((bytes) => Uint8Array.from(bytes)),
    broken.map((text) => text.slice(0, text.length / 2)),
  ),
});

describe('whatever comes is read, or refused in words', () => {
  it.each(Object.keys(calls))('%s', async (name) => {
    await fc.assert(
      fc.asyncProperty(answer, async (given) => {
        try {
          await calls[name]?.(clientsOf(given));
        } catch (error) {
          expect(error).toBeInstanceOf(SourceRefused);
          const { message, code } = error as SourceRefused;
          expect(code).toMatch(/^[a-z-]+$/);
          expect(message).not.toMatch(/\p{Cc}/u);
          expect(message.length).toBeLessThan(1500);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('and what was broken is sound: every call can be answered by one of them', async () => {
    const unanswered = [];
    for (const [name, call] of Object.entries(calls)) {
      const tried = await Promise.allSettled(sound.map((body) => call(clientsOf({ body }))));
      if (tried.every(({ status }) => status === 'rejected')) unanswered.push(name);
    }
    expect(unanswered).toEqual([]);
  });
});
