import fc from 'fast-check';
import { cubes } from './cubes.ts';
import { fixture } from './fixtures.ts';
import { inManner, manners } from './manners.ts';

/** Documents as they come from a bad line, a bad disk, a bad programmer: real and made ones with something wrong, and anything else. */
export const broken: fc.Arbitrary<string | Uint8Array | unknown> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(documents(), fc.array(change(), { maxLength: 4 })).map(changed) },
  {
    weight: 3,
    arbitrary: fc.tuple(documents(), fc.array(blow(), { minLength: 1, maxLength: 3 })).map(beaten),
  },
  { weight: 1, arbitrary: fc.jsonValue() },
  { weight: 1, arbitrary: fc.json() },
  { weight: 1, arbitrary: fc.uint8Array() },
  {
    weight: 1,
    arbitrary: fc.anything({ withBigInt: true, withSparseArray: true, withTypedArray: true, withMap: true }),
  },
);

function documents(): fc.Arbitrary<string> {
  const real = [
    'jsonstat_galicia_2.0',
    'jsonstat_oecd_canada',
    'jsonstat_statswe',
    'scb_v2_TAB6471_metadata',
  ];
  const there = real.flatMap((name) => fixture(name)?.toString('utf8') ?? []);
  const made = fc.tuple(cubes(), manners).map(([cube, manner]) => inManner(cube, manner));
  return there.length === 0
    ? made
    : fc.oneof({ weight: 30, arbitrary: made }, { weight: 1, arbitrary: fc.constantFrom(...there) });
}

type Change = {
  readonly steps: readonly number[];
  readonly as: 'gone' | 'another' | 'twin' | 'deep';
  readonly by: unknown;
};

/** Where to, by which member on each level, and what happens there. */
function change(): fc.Arbitrary<Change> {
  return fc.record({
    steps: fc.array(fc.nat(), { minLength: 1, maxLength: 6 }),
    as: fc.constantFrom('gone', 'another', 'another', 'twin', 'deep'),
    by: fc.oneof(
      fc.constantFrom<unknown>(null, true, '', '0', [], {}, [[]], { id: [] }, { 0: 1 }, ['a'], [1, 2]),
      fc.constantFrom<unknown>(-1, 0.5, 1e9, 2 ** 31, 2 ** 53, 1e300, 5e7, 'dataset', 'collection', '2.0'),
      fc.jsonValue({ maxDepth: 2 }),
    ),
  });
}

function changed([text, changes]: [string, Change[]]): unknown {
  let document = JSON.parse(text);
  for (const each of changes) document = changedAt(document, each, 0);
  return changes.length % 2 === 0 ? document : JSON.stringify(document);
}

function changedAt(value: unknown, { steps, as, by }: Change, level: number): unknown {
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  if (level === steps.length || keys.length === 0) return by;
  const copy: Record<string, unknown> | unknown[] = Array.isArray(value)
    ? [...value]
    : { ...(value as object) };
  const members = copy as Record<string, unknown>;
  const key = keys[(steps[level] ?? 0) % keys.length] as string;
  if (level < steps.length - 1) members[key] = changedAt(members[key], { steps, as, by }, level + 1);
  else if (as === 'another') members[key] = by;
  else if (as === 'deep') members[key] = nested(members[key]);
  else if (as === 'gone' && Array.isArray(copy)) copy.splice(Number(key), 1);
  else if (as === 'gone') delete members[key];
  else members[keys[(steps[0] ?? 0) % keys.length] as string] = members[key];
  return copy;
}

function nested(value: unknown): unknown {
  let all = value;
  for (let depth = 0; depth < 150; depth += 1) all = depth % 2 === 0 ? [all] : { all };
  return all;
}

type Blow = {
  readonly at: number;
  readonly as: 'cut' | 'flip' | 'put' | 'twice';
  readonly length: number;
  readonly byte: number;
};

function blow(): fc.Arbitrary<Blow> {
  return fc.record({
    at: fc.nat(),
    as: fc.constantFrom('cut', 'flip', 'put', 'twice'),
    length: fc.nat(40),
    byte: fc.nat(255),
  });
}

/** The bytes, cut off, with one changed, with some put in, or with a piece that stands twice, such as a member. */
function beaten([text, blows]: [string, Blow[]]): Uint8Array {
  let bytes = Buffer.from(text);
  for (const { at: far, as, length, byte } of blows) {
    const at = far % (bytes.length + 1);
    const put = {
      cut: [],
      flip: [byte],
      put: [...Buffer.from(signs.slice(byte % signs.length)).subarray(0, length)],
      twice: [],
    };
    if (as === 'cut') bytes = bytes.subarray(0, at);
    else if (as === 'twice')
      bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(Math.max(0, at - length))]);
    else
      bytes = Buffer.concat([
        bytes.subarray(0, at),
        Buffer.from(put[as]),
        bytes.subarray(as === 'flip' ? at + 1 : at),
      ]);
  }
  return bytes;
}

const signs = '"value":[1,-2.5e9,null],"status":{"0":"e"},"id":[]}{\\u0000\\"9999999999]';
