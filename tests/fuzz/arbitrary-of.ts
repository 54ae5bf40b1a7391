import fc, { type Arbitrary } from 'fast-check';
import type { z } from 'zod';
import { period } from '#modules/programme/contract.ts';
import { organisationNumberText } from '#platform/shapes/organisation-number.ts';
import { knownDay, knownPoint, whenText } from '#platform/shapes/when.ts';

/**
 * Anything that a shape accepts, for the part of zod that our contracts use. A shape that it does not know stops the
 * suite: a new kind of field is taught here, or nothing would test the operation that has it.
 */
export function arbitraryOf(schema: z.ZodType): Arbitrary<unknown> {
  const made = taught.get(schema) ?? byType(schema);
  return made.filter((value) => schema.safeParse(value).success);
}

/** Shapes whose check is a function, which says nothing of what it accepts. */
const taught = new Map<z.ZodType, Arbitrary<unknown>>([
  [whenText, fc.constantFrom('2010', '2012-06', '2016-04-18', '2016-04-18T14:20', '2008/2009', '1999~')],
  [organisationNumberText, fc.constantFrom('000000019', '012 345 674', 'NO 012345674 MVA', '012345-6782')],
  [knownDay, fc.constantFrom('2010', '2012-06', '2016-04-18', '2008/2009', '1999~')],
  [period, fc.constantFrom('2010/2016', '2012-06/2018-05', '2016-04-18/2020', '1999~/2005')],
  [knownPoint, fc.constantFrom('2010', '2012-06', '2016-04-18', '1999~')],
]);

/** What zod keeps of a shape: the parts that our contracts use. */
type Def = {
  type: string;
  format?: string;
  checks?: { _zod: { def: Check } }[];
  innerType?: z.ZodType;
  element?: z.ZodType;
  shape?: Record<string, z.ZodType>;
  options?: z.ZodType[];
  entries?: Record<string, string>;
  values?: unknown[];
  keyType?: z.ZodType;
  valueType?: z.ZodType;
};
type Check = {
  check: string;
  format?: string;
  minimum?: number;
  maximum?: number;
  value?: number;
  pattern?: RegExp;
};

export const defOf = (schema: z.ZodType): Def => schema._zod.def as unknown as Def;

function byType(schema: z.ZodType): Arbitrary<unknown> {
  const def = defOf(schema);
  const inner = () => arbitraryOf(given(def.innerType, def));
  switch (def.type) {
    case 'string':
      return text(def);
    case 'number':
      return fc.integer({ min: bound(def, 'greater_than') ?? -1_000, max: bound(def, 'less_than') ?? 1_000 });
    case 'boolean':
      return fc.boolean();
    case 'literal':
      return fc.constantFrom(...given(def.values, def));
    case 'enum':
      return fc.constantFrom(...Object.values(given(def.entries, def)));
    case 'optional':
    case 'default':
      return fc.option(inner(), { nil: undefined });
    case 'nullable':
      return fc.option(inner(), { nil: null });
    case 'array':
      return fc.array(arbitraryOf(given(def.element, def)), {
        minLength: limit(def, 'min_length') ?? 0,
        maxLength: Math.min(limit(def, 'max_length') ?? 3, 3),
      });
    case 'object':
      return fc.record(
        Object.fromEntries(
          Object.entries(given(def.shape, def)).map(([key, each]) => [key, arbitraryOf(each)]),
        ),
      );
    case 'record':
      return fc.dictionary(fc.string({ maxLength: 10 }), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 3 });
    case 'union':
      return fc.oneof(...given(def.options, def).map(arbitraryOf));
    case 'unknown':
      return fc.jsonValue({ maxDepth: 2 });
    default:
      throw notTaught(def);
  }
}

function text(def: Def): Arbitrary<string> {
  const pattern = def.checks?.map((each) => each._zod.def.pattern).find((each) => each !== undefined);
  if (pattern) return fc.stringMatching(pattern, { maxLength: Math.min(limit(def, 'max_length') ?? 20, 20) });
  switch (def.format) {
    case undefined:
      return fc.string({
        unit: 'grapheme',
        minLength: limit(def, 'min_length') ?? 0,
        maxLength: Math.min(limit(def, 'max_length') ?? 40, 40),
      });
    case 'uuid':
      return fc.uuid({ version: [4, 7] });
    case 'email':
      return fc.nat().map((number) => `somebody${number}@example.org`);
    case 'url':
      return fc.nat().map((number) => `https://example.org/${number}`);
    case 'date':
      return fc
        .date({ min: new Date('1990-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
        .map((day) => day.toISOString().slice(0, 10));
    case 'datetime':
      return fc
        .date({ noInvalidDate: true, min: new Date('1990-01-01'), max: new Date('2030-12-31') })
        .map((day) => day.toISOString());
    default:
      throw notTaught(def);
  }
}

const checked = (def: Def, name: string) =>
  def.checks?.find((each) => each._zod.def.check === name)?._zod.def;
const bound = (def: Def, name: string) => checked(def, name)?.value;
const limit = (def: Def, name: string) => checked(def, name)?.minimum ?? checked(def, name)?.maximum;

function given<T>(part: T | undefined, def: Def): T {
  if (part === undefined) throw notTaught(def);
  return part;
}

const notTaught = ({ type, format }: Def) =>
  new Error(
    `tests/fuzz/arbitrary-of.ts does not know the shape ${type}${format ? ` (${format})` : ''}: teach it`,
  );
