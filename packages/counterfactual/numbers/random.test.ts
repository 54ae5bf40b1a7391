import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CounterfactualError } from '../errors/counterfactual-error.ts';
import { philox, randomBits } from './random.ts';

// The vectors that come with the paper's own library.
const vectors = [
  ['00000000 00000000 00000000 00000000', '00000000 00000000', '6627e8d5 e169c58d bc57ac4c 9b00dbd8'],
  ['ffffffff ffffffff ffffffff ffffffff', 'ffffffff ffffffff', '408f276d 41c83b0e a20bc7c6 6d5451fd'],
  ['243f6a88 85a308d3 13198a2e 03707344', 'a4093822 299f31d0', 'd16cfe09 94fdcceb 5001e420 24126ea1'],
] as const;

const words = (hex: string) => Uint32Array.from(hex.split(' '), (word) => Number.parseInt(word, 16));

describe('random bits', () => {
  it.each(vectors)('are those of the published generator: counter %s', (counter, key, expected) => {
    const block = new Uint32Array(4);
    philox(words(counter), words(key), block);
    expect(block).toEqual(words(expected));
  });

  it('are the same for the same seed and replication, whoever drew before', () => {
    const count = fc.nat({ max: Number.MAX_SAFE_INTEGER });
    fc.assert(
      fc.property(count, count, count, (seed, replication, other) => {
        const first = randomBits(seed, replication);
        const noise = randomBits(seed, other);
        const drawn = Array.from({ length: 9 }, () => {
          noise.word();
          return first.word();
        });
        const again = randomBits(seed, replication);
        expect(Array.from({ length: 9 }, () => again.word())).toEqual(drawn);
      }),
    );
  });

  it('differ between replications and between seeds, also beyond 32 bits', () => {
    const firsts = [
      [1, 0],
      [1, 1],
      [2, 0],
      [1 + 2 ** 32, 0],
      [1, 2 ** 32],
    ].map(([seed, replication]) => randomBits(seed as number, replication as number).word());
    expect(new Set(firsts).size).toBe(firsts.length);
  });

  it('hold as many ones as zeros, to within chance', () => {
    const bits = randomBits(7, 0);
    let ones = 0;
    for (let draw = 0; draw < 3125; draw += 1)
      for (let word = bits.word(); word > 0; word = Math.floor(word / 2)) ones += word % 2;
    expect(Math.abs(ones - 50_000)).toBeLessThan(4 * Math.sqrt(25_000));
  });

  it('draw every number below a bound about as often', () => {
    const bits = randomBits(11, 3);
    const counts = new Int32Array(7);
    for (let draw = 0; draw < 7000; draw += 1) {
      const at = bits.below(7);
      counts[at] = (counts[at] as number) + 1;
    }
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(4 * Math.sqrt(1000));
  });

  it('refuse a seed that is not a whole number from 0', () => {
    for (const seed of [-1, 0.5, Number.NaN, 2 ** 53])
      expect(() => randomBits(seed, 0)).toThrow(CounterfactualError);
  });
});
