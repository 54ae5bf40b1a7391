import { z } from 'zod';
import { id } from '#platform/shapes/id.ts';
import { inAllLanguages } from '#platform/shapes/language.ts';
import { turnKinds } from './places/turns.ts';
import { topics } from './series.ts';
import { countries, frequencies, measures, moments, placeKinds, states } from './terms.ts';

/** As in commands and files: `no.population`. */
export const seriesKey = z
  .string()
  .max(120)
  .regex(/^[a-z0-9]+([.-][A-Za-z0-9_]+)*$/);
/** A municipality by country and number, `no-3443`, or several that can only be followed together, `no-1508+1580`. */
export const placeId = z
  .string()
  .max(400)
  .regex(/^[a-z]{2}-[0-9A-Z]+(\+[0-9A-Z]+)*$/);
export const vintageNumber = z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER);
const period = z.string().describe('2024, 2024Q2, 2024M06 or 2024W01');
const moment = z.iso.datetime();

export const provenance = z.object({
  publisher: z.string(),
  title: z.string(),
  table: z.string().nullable(),
  page: z.string().nullable(),
  licence: z.string().nullable(),
  retrievedAt: moment,
  updated: z.string().nullable().describe('When the publisher says that it was last changed'),
  notes: z.array(z.object({ text: z.string(), mandatory: z.boolean() })),
});

export const vintage = z
  .object({
    number: z.number().int(),
    holds: z.enum(['numbers', 'places']),
    country: z.enum(countries),
    boundaries: z.iso.date().nullable().describe('The day of its municipalities; null: those of each period'),
    whole: z.boolean().describe('Whether it is all that the source had of its series'),
    source: provenance,
    example: z.boolean(),
    publishedAt: moment,
  })
  .meta({ id: 'Vintage' });

export const series = z
  .object({
    key: seriesKey,
    country: z.enum(countries),
    name: inAllLanguages,
    unit: inAllLanguages,
    decimals: z.number().int(),
    measure: z.enum(measures),
    frequency: z.enum(frequencies),
    moment: z.enum(moments),
    topic: z.enum(topics),
    part: z.object({ whole: z.string(), classification: z.string(), code: z.string() }).nullable(),
    breaks: z.array(z.object({ from: period, says: inAllLanguages })),
    notes: z.array(inAllLanguages),
    origin: z
      .object({
        provider: z.string(),
        table: z.string(),
        page: z.string(),
        verified: z.boolean().describe('False: the table was described and never asked by us'),
      })
      .nullable()
      .describe('Where it is fetched; null for what only comes as a file'),
    example: z.boolean(),
    loaded: z
      .object({
        first: period,
        last: period,
        places: z.number().int(),
        cells: z.number().int(),
        vintages: z.array(z.number().int()).describe('Newest first'),
      })
      .nullable(),
  })
  .meta({ id: 'Series' });

// `z.nullable(shape)`, never `shape.nullable()`: what begins with `z` is left out of pages that only call, and zod with it (28 kB).
const county = z.object({ code: z.string(), name: z.string() });

const partsOfPlace = {
  id: placeId,
  country: z.enum(countries),
  kind: z.enum(placeKinds),
  code: z.string(),
  name: z.string(),
  otherNames: z.array(z.string()).describe('What it is called in other languages of its own'),
  county: z.nullable(county),
  from: z.iso
    .date()
    .nullable()
    .describe('Since when there is a municipality of this number and area; null: before our list begins'),
  until: z.iso.date().nullable().describe('The first day on which it was no more'),
  example: z.boolean(),
};

export const place = z.object(partsOfPlace).meta({ id: 'Place' });

/** One step in a place's history: on a day these became those. */
const change = z.object({
  on: z.iso.date(),
  kind: z.enum(turnKinds),
  from: z.array(z.object({ code: z.string(), name: z.string() })),
  to: z.array(z.object({ code: z.string(), name: z.string() })),
});

export const placeWithHistory = z
  .object({
    ...partsOfPlace,
    /** Newest first; of everything that it was made of, back to where the list begins. */
    history: z.array(change),
    /** What it lies in today, where it is no more. */
    today: z.array(place),
  })
  .meta({ id: 'PlaceWithHistory' });

/** The numbers of one series for one place, on the boundaries of one day. */
export const figures = z.object({
  key: seriesKey,
  /** The place they are of: it, or the composite it can only be followed in. */
  of: z.object({ id: placeId, name: z.string(), members: z.array(z.string()), sources: z.array(z.string()) }),
  periods: z.array(period),
  values: z.array(z.number().nullable()),
  states: z.array(z.enum(states)),
  /** Why there is no number, where that is known: which former municipalities lack which. */
  missing: z.array(z.object({ period, parts: z.array(z.object({ code: z.string(), name: z.string() })) })),
  vintages: z.array(z.number().int()).describe('That it was made of, newest first'),
});

export const placeFigures = z
  .object({
    place,
    boundaries: z.iso.date(),
    asOf: z
      .number()
      .int()
      .describe('The newest vintage of the state of the statistics that this was made on'),
    series: z.array(series),
    figures: z.array(figures),
    vintages: z.array(vintage),
  })
  .meta({ id: 'PlaceFigures' });

/** One series for every place, in one period. */
export const mapFigures = z
  .object({
    series,
    boundaries: z.iso.date(),
    period,
    periods: z.array(period).describe('All that could be asked for'),
    asOf: z.number().int(),
    places: z.array(
      z.object({
        id: placeId,
        name: z.string(),
        members: z.array(z.string()),
        value: z.number().nullable(),
        state: z.enum(states),
      }),
    ),
    vintages: z.array(vintage),
  })
  .meta({ id: 'MapFigures' });

/** What changed of a series between two vintages. */
export const revision = z
  .object({
    key: seriesKey,
    before: vintage,
    after: vintage,
    added: z.number().int(),
    gone: z.number().int(),
    changed: z.number().int(),
    same: z.number().int(),
    cells: z
      .array(
        z.object({
          code: z.string(),
          name: z.string(),
          period,
          before: z.number().nullable(),
          beforeState: z.enum(states),
          after: z.number().nullable(),
          afterState: z.enum(states),
        }),
      )
      .describe('The first thousand, greatest change first'),
  })
  .meta({ id: 'Revision' });

export const importState = z.enum(['waiting', 'running', 'done', 'unchanged', 'failed', 'cancelled']);

export const statisticsImport = z
  .object({
    id,
    of: z.object({
      kind: z.enum(['table', 'places', 'file', 'given']),
      provider: z.string().nullable(),
      table: z.string().nullable(),
      name: z.string().nullable().describe('Of a file'),
      series: z.array(z.string()),
    }),
    state: importState,
    cancelled: z.boolean().describe('Somebody asked for it to be given up'),
    progress: z
      .object({
        done: z.number().int(),
        of: z.number().int().nullable(),
        counted: z.enum(['cells', 'rows', 'bytes']),
        secondsLeft: z.number().nullable(),
      })
      .nullable(),
    problem: z.object({ code: z.string(), title: z.string(), detail: z.string() }).nullable(),
    vintage: z.number().int().nullable(),
    askedAt: moment,
    endedAt: z.nullable(moment),
  })
  .meta({ id: 'StatisticsImport' });

/** What can be asked of an office without a file. */
export const fetchable = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('table'),
    provider: z.string().max(40),
    table: z.string().max(60),
    series: z
      .array(seriesKey)
      .max(500)
      .optional()
      .describe('All that the catalogue has of the table, where none is named'),
  }),
  z.object({ kind: z.literal('places'), country: z.enum(countries) }),
]);
