import { z } from 'zod';
import { source } from '#platform/sources/source.ts';
import { frequencies, measures, moments, providerKinds, topics } from './statistics-terms.ts';
import { countries } from './terms.ts';

const words = z.string().trim().min(1);
const text = z.strictObject({ nb: words, nn: words, sv: words, en: words });
const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9.-]*$/, 'letters, digits, dots and hyphens');
const key = z.string().regex(/^(no|se)(\.[A-Za-z0-9-]+)+$/, 'a country, then words with dots between');
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'hours and minutes: 07:55');
const codes = z.array(z.string().min(1)).min(1);
const selection = z.record(z.string().min(1), codes);
const sources = z.array(source).min(1);
const version = z.int().positive();

/** Statistical offices: where they answer, how much at a time, and how they want to be named. */
export const providersShape = z.strictObject({
  version,
  providers: z.array(
    z.strictObject({
      id,
      kind: z.enum(providerKinds),
      name: words,
      base: z.url({ protocol: /^https$/ }),
      languages: z.array(z.string().regex(/^[a-z]{2}$/)).min(1),
      /** Of one answer, empty cells counted; null where no limit is told. */
      mostCells: z.int().positive().nullable(),
      /** As documented, to be kept to before an answer's headers say otherwise. */
      calls: z.strictObject({ most: z.int().positive(), seconds: z.int().positive() }).nullable(),
      /** When figures are being replaced and answers may be half of each. */
      quiet: z.strictObject({ zone: words, spans: z.array(z.tuple([clock, clock])).min(1) }).nullable(),
      attribution: text,
      licence: z.strictObject({ name: words, url: z.url() }).nullable(),
      sources,
    }),
  ),
});

/** Lists of industries as offices group them; `sections` says which sections of NACE Rev. 2 a group holds. */
export const industriesShape = z.strictObject({
  version,
  lists: z.array(
    z.strictObject({
      id,
      classification: words,
      name: text,
      sources,
      industries: z
        .array(
          z.strictObject({
            id,
            code: z.string().min(1),
            sections: z.array(z.string().regex(/^[A-U]$/)),
            name: text,
          }),
        )
        .min(1),
    }),
  ),
});

const table = z.strictObject({
  provider: id,
  page: z.url({ protocol: /^https$/ }),
  region: z.strictObject({
    variable: words,
    codelist: z.string().min(1).nullable(),
    prefix: z.string(),
    select: codes,
    boundaries: z.iso.date().nullable(),
  }),
  time: z.strictObject({ variable: words, select: codes }),
  /** What holds for every series of the table. */
  selection,
  sources,
});

const series = z.strictObject({
  key,
  name: text,
  unit: id,
  decimals: z.int().min(0).max(6),
  measure: z.enum(measures),
  frequency: z.enum(frequencies),
  moment: z.enum(moments),
  topic: z.enum(topics),
  breaks: z.array(id),
  notes: z.array(id),
  of: z.strictObject({ numerator: key, denominator: key, per: z.int().positive() }).nullable(),
  origin: z.strictObject({ table: id, selection }).nullable(),
  /** Whether every code of the selection was read in a published query or answer; otherwise it was inferred. */
  verified: z.boolean(),
  /** One series for each industry of a list: the definition is of the family. `unread`: codes that were inferred. */
  over: z
    .strictObject({ list: id, variable: words, whole: key, unread: z.array(z.string()).optional() })
    .optional(),
});

/** The official series of a country. Units, breaks, notes and tables stand once and are referred to. */
export const statisticsShape = z.strictObject({
  version,
  country: z.enum(countries),
  units: z.record(id, text),
  breaks: z.record(id, z.strictObject({ from: z.string().regex(/^\d{4}/), says: text, sources })),
  notes: z.record(id, z.strictObject({ says: text, sources })),
  tables: z.record(id, table),
  series: z.array(series).min(1),
});
