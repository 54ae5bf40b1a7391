import fc from 'fast-check';
import type { Cube, Note } from '../cube.ts';
import { cubeOf, type DimensionParts } from '../cube-of.ts';

/** What breaks readers that trust objects: names of prototypes, numbers that must stay texts, halves of pairs. */
const nasty = fc.constantFrom(
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'length', 'id', 'size', 'role', 'value'],
  ...[
    '',
    '0301',
    '10',
    '2',
    '0',
    '-1',
    '1e3',
    'Å',
    '🏭',
    '\ud800',
    '"',
    '\\',
    '\u0000',
    '\u2028',
    'a.b',
    'a b',
  ],
);
export const tame = fc.string({ minLength: 1, maxLength: 5, unit: fc.constantFrom(...'abcÅ0123-_') });
const wild = fc.oneof(nasty, tame, fc.string({ unit: 'binary', maxLength: 6 }));

const texts = fc.oneof(nasty, fc.string({ maxLength: 8 }));
const notes: fc.Arbitrary<readonly Note[]> = fc.array(fc.record({ text: texts, mandatory: fc.boolean() }), {
  maxLength: 3,
});

const extension = fc
  .dictionary(wild, fc.jsonValue({ maxDepth: 3 }), { maxKeys: 3, noNullPrototype: true })
  .map((said) => withoutMinus(said) as Record<string, unknown>)
  .map(({ noteMandatory: _, categoryNoteMandatory: __, ...rest }) => rest);

/** JSON has a minus nought, and `JSON.stringify` does not write it. */
const withoutMinus = (said: unknown): unknown => JSON.parse(JSON.stringify(said));

const unit = fc.record({
  base: fc.option(texts),
  label: fc.option(texts),
  decimals: fc.option(fc.nat(9)),
  symbol: fc.option(texts),
  position: fc.constantFrom(null, 'start' as const, 'end' as const),
  multiplier: fc.option(fc.integer({ min: 1, max: 9 })),
});

function dimensionsOf(code: fc.Arbitrary<string>, least: number): fc.Arbitrary<readonly DimensionParts[]> {
  return fc
    .uniqueArray(code, { minLength: least, maxLength: 4 })
    .chain((ids) => fc.tuple(...ids.map((id) => dimensionOf(id, code, least))));
}

function dimensionOf(id: string, code: fc.Arbitrary<string>, least: number): fc.Arbitrary<DimensionParts> {
  return fc.uniqueArray(code, { minLength: least, maxLength: 5 }).chain((codes) =>
    fc.record({
      id: fc.constant(id),
      codes: fc.constant(codes),
      label: texts,
      labels: fc.array(texts, { minLength: codes.length, maxLength: codes.length }),
      role: fc.constantFrom(null, 'time' as const, 'geo' as const, 'metric' as const),
      units: byCode(codes, unit),
      notes: byCode(codes, notes).map((all) => new Map([...all].filter(([, each]) => each.length > 0))),
      ownNotes: notes,
      children: byCode(codes, fc.array(code, { maxLength: 3 })),
      extension,
    }),
  );
}

const byCode = <T>(codes: readonly string[], of: fc.Arbitrary<T>): fc.Arbitrary<Map<string, T>> =>
  fc
    .tuple(fc.subarray([...codes]), fc.array(of, { minLength: codes.length, maxLength: codes.length }))
    .map(([some, said]) => new Map(some.map((each, at) => [each, said[at] as T])));

const number = fc
  .oneof(
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.constantFrom(0.1, 5e-324, 1e21),
  )
  .map((value) => value + 0);

/** Any cube at all; with `tame` names, one that readers that trust objects can read too. */
export const cubes = (code: fc.Arbitrary<string> = wild, least = 0): fc.Arbitrary<Cube> =>
  dimensionsOf(code, least).chain((dimensions) => {
    const cells = dimensions.reduce((all, { codes }) => all * codes.length, 1);
    const each = { minLength: cells, maxLength: cells };
    return fc
      .record({
        // From none that is missing to hardly any that is there, so that both ways of writing are met.
        freq: fc.constantFrom(1, 2, 40),
        label: texts,
        source: fc.option(texts),
        updated: fc.option(texts),
        href: fc.option(texts),
        notes,
        extension,
        symbols: fc.constantFrom<(string | null)[]>(
          [null],
          ['..'],
          ['.', ':', null],
          [null, null, null, null, 'e', '*'],
        ),
      })
      .chain(({ freq, symbols, ...known }) =>
        fc.record({
          known: fc.constant(known),
          values: fc.array(
            fc.oneof(
              { weight: 40, arbitrary: number },
              { weight: freq * freq - 1, arbitrary: fc.constant(Number.NaN) },
            ),
            each,
          ),
          statuses: fc.array(fc.constantFrom(...symbols), each),
        }),
      )
      .map(({ known, values, statuses }) => cubeOf({ ...known, dimensions, values, statuses }));
  });

/** As `toEqual` can compare: positions are told by the codes. */
export const told = ({ statuses, ...cube }: Cube): object => ({
  ...cube,
  values: [...cube.values],
  statuses: statuses.cells ? [...statuses.cells].map((symbol) => statuses.symbols[symbol]) : null,
  symbols: statuses.symbols,
});
