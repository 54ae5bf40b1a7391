import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, BlockRefused, decodeBlock, encodeBlock } from './block.ts';
import { packOfBlocks } from './panel/pack-of-blocks.ts';
import { hasNumber, stateCode, states } from './terms.ts';

const anyBlock: fc.Arbitrary<Block> = fc
  .record({
    first: fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
    cells: fc.array(
      fc.tuple(fc.nat({ max: states.length - 1 }), fc.double({ noNaN: true, noDefaultInfinity: true })),
      { maxLength: 60 },
    ),
  })
  .map(({ first, cells }) => ({
    first,
    states: Uint8Array.from(cells, ([state]) => state),
    values: Float64Array.from(cells, ([state, value]) => (hasNumber(state) ? value : Number.NaN)),
  }));

function faultOf(make: () => unknown): string {
  try {
    make();
  } catch (error) {
    if (error instanceof BlockRefused) return error.code;
    throw error;
  }
  return 'none';
}

describe('a block', () => {
  it('comes back as it was, to the last bit', () => {
    fc.assert(
      fc.property(anyBlock, (block) => {
        expect(decodeBlock(encodeBlock(block))).toEqual(block);
      }),
    );
  });

  it('is twelve bytes and nine for each period, as written down', () => {
    const bytes = encodeBlock({
      first: 2005,
      values: Float64Array.of(12546, Number.NaN),
      states: Uint8Array.of(stateCode.present, stateCode.suppressed),
    });
    expect(Buffer.from(bytes).toString('hex')).toBe(
      '4f423100' + 'd5070000' + '02000000' + '000000000081c840' + '000000000000f87f' + '01' + '03',
    );
  });

  it('may lie anywhere in a larger piece of memory', () => {
    fc.assert(
      fc.property(anyBlock, fc.nat({ max: 20 }), (block, before) => {
        const bytes = encodeBlock(block);
        const larger = new Uint8Array(before + bytes.length + 5);
        larger.set(bytes, before);
        expect(decodeBlock(larger.subarray(before, before + bytes.length))).toEqual(block);
      }),
    );
  });

  it('does not follow what it was made of', () => {
    const bytes = encodeBlock({ first: 1, values: Float64Array.of(1), states: Uint8Array.of(1) });
    const block = decodeBlock(bytes);
    bytes.fill(0);
    expect([block.values[0], block.states[0]]).toEqual([1, 1]);
  });

  it('is refused where any byte is cut off or added', () => {
    fc.assert(
      fc.property(anyBlock, fc.nat(), (block, at) => {
        const bytes = encodeBlock(block);
        expect(faultOf(() => decodeBlock(bytes.slice(0, at % bytes.length)))).toMatch(
          /no-block|another-size/,
        );
        expect(faultOf(() => decodeBlock(Uint8Array.of(...bytes, 0)))).toBe('another-size');
      }),
    );
  });

  it('is refused or read whatever the bytes are, and never anything else', () => {
    const start = [0x4f, 0x42, 0x31, 0x00];
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), fc.boolean(), (noise, marked) => {
        const bytes = marked ? Uint8Array.of(...start, ...noise) : noise;
        const fault = faultOf(() => encodeBlock(decodeBlock(bytes)));
        expect(['none', 'no-block', 'another-size', 'no-such-state', 'no-number', 'a-number']).toContain(
          fault,
        );
      }),
      { numRuns: 1000 },
    );
  });

  it.each<[string, Block, string]>([
    [
      'a state without a number has one',
      { first: 1, values: Float64Array.of(3), states: Uint8Array.of(stateCode.suppressed) },
      'a-number',
    ],
    [
      'a state with a number has none',
      { first: 1, values: Float64Array.of(Number.NaN), states: Uint8Array.of(stateCode.present) },
      'no-number',
    ],
    [
      'a number is without end',
      { first: 1, values: Float64Array.of(Infinity), states: Uint8Array.of(stateCode.present) },
      'no-number',
    ],
    [
      'a state is none',
      { first: 1, values: Float64Array.of(Number.NaN), states: Uint8Array.of(6) },
      'no-such-state',
    ],
    [
      'there are fewer states than values',
      { first: 1, values: Float64Array.of(1, 2), states: Uint8Array.of(1) },
      'another-size',
    ],
    [
      'the first period is none',
      { first: 1.5, values: Float64Array.of(1), states: Uint8Array.of(1) },
      'no-block',
    ],
  ])('is not made where %s', (_, block, fault) => expect(faultOf(() => encodeBlock(block))).toBe(fault));
});

describe('blocks that follow each other', () => {
  const joined = (blocks: readonly Block[]) =>
    Uint8Array.from(blocks.flatMap((block) => [...encodeBlock(block)]));
  const codesOf = (blocks: readonly Block[]) => blocks.map((_, at) => String(at));

  it('are a pack that holds each of them', () => {
    fc.assert(
      fc.property(fc.array(anyBlock, { maxLength: 8 }), (blocks) => {
        const pack = packOfBlocks(codesOf(blocks), joined(blocks));
        expect([...(pack.first as Int32Array)]).toEqual(blocks.map(({ first }) => first));
        expect([...(pack.lengths as Int32Array)]).toEqual(blocks.map(({ values }) => values.length));
        expect([...pack.values]).toEqual(blocks.flatMap(({ values }) => [...values]));
        expect([...pack.states]).toEqual(blocks.flatMap(({ states: each }) => [...each]));
      }),
    );
  });

  it('are refused where they are fewer or more than the codes, or cut off', () => {
    const block = { first: 1, values: Float64Array.of(1, 2), states: Uint8Array.of(1, 1) };
    const bytes = joined([block, block]);
    expect(faultOf(() => packOfBlocks(['1'], bytes))).toBe('another-size');
    expect(faultOf(() => packOfBlocks(['1', '2', '3'], bytes))).toBe('no-block');
    expect(faultOf(() => packOfBlocks(['1', '2'], bytes.slice(0, -1)))).toBe('another-size');
    expect(faultOf(() => packOfBlocks(['1', '2'], bytes))).toBe('none');
  });
});
