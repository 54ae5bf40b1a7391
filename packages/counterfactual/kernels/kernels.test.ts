import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import wabt from 'wabt';
import { roomOf } from './room.ts';
import { scriptKernels } from './script-kernels.ts';
import { simdInstance } from './simd-instance.ts';

const problems = fc
  .record({ size: fc.integer({ min: 1, max: 9 }), eights: fc.integer({ min: 1, max: 4 }) })
  .chain(({ size, eights }) => {
    const stride = 8 * eights;
    const length = size * stride + stride + 2 * size;
    return fc.record({
      size: fc.constant(size),
      stride: fc.constant(stride),
      count: fc.integer({ min: 1, max: 2 * eights }).map((fours) => 4 * fours),
      numbers: fc.array(fc.double({ noNaN: true }), { minLength: length, maxLength: length }),
    });
  });

const room = roomOf(1_000);

/** Every number that the kernels put, first with those of a script, then with those of this machine. */
function both(problem: {
  size: number;
  stride: number;
  count: number;
  numbers: number[];
}): [Float64Array, Float64Array] {
  const { size, stride, count, numbers } = problem;
  const long = size * stride;
  const [byRow, byColumn] = [long, long + stride];
  const script = new Float64Array(room.numbers.length);
  const length = numbers.length + stride + size;
  for (const [values, kernels] of [
    [script, scriptKernels(script)],
    [room.numbers, room.kernels],
  ] as const) {
    values.set(numbers);
    kernels.combine(0, stride, size, byColumn, numbers.length);
    kernels.reduce(0, stride, size, byRow, count, numbers.length + stride);
  }
  return [script.slice(numbers.length, length), room.numbers.slice(numbers.length, length)];
}

afterEach(() => vi.unstubAllGlobals());

describe('the kernels', () => {
  it('are those of the text, and fit where a browser makes them without waiting (4 kB)', async () => {
    const text = await readFile(new URL('kernels.wat', import.meta.url), 'utf8');
    const { buffer } = (await wabt()).parseWat('kernels.wat', text, { simd: true }).toBinary({});
    expect(buffer.length).toBeLessThan(4_096);
    const base64 = Buffer.from(buffer).toString('base64');
    const lines = base64.match(/.{1,100}/g) as string[];
    const source = [
      '/** `kernels.wat`, translated; `npx vitest --project unit packages/counterfactual/kernels -u` writes it. */',
      'export const simdBytes =',
      `${lines.map((line) => `  '${line}'`).join(' +\n')};`,
      '',
    ].join('\n');
    await expect(source).toMatchFileSnapshot('./simd-bytes.ts');
  });

  it('use SIMD here', () => {
    expect(simdInstance(1)?.numbers.length).toBe(8_192);
  });

  it('put the same bits with SIMD and without, whatever the numbers', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const [script, machine] = both(problem);
        expect(machine.map(asOneNaN)).toEqual(script.map(asOneNaN));
      }),
      { numRuns: 2_000 },
    );
  });

  it('multiply as the definition says', () => {
    const numbers = [
      1, 2, 3, 4, 5, 6, 7, 8, 10, 20, 30, 40, 50, 60, 70, 80, 1, 1, 1, 1, 0, 0, 0, 2, 2, 3, 0, 0,
    ];
    const [script] = both({ size: 2, stride: 8, count: 8, numbers });
    expect([...script.slice(0, 10)]).toEqual([32, 64, 96, 128, 160, 192, 224, 256, 26, 260]);
  });

  it('leave every estimate and placebo the same to the bit where there is no WebAssembly, or a page may not use it', async () => {
    const estimates = async () => {
      vi.resetModules();
      const { blockOf, estimate, panelOf, placebosInSpace } = await import('../index.ts');
      const [units, periods] = [23, 17];
      const panel = panelOf({
        units: Array.from({ length: units }, (_, unit) => `M${unit}`),
        periods: Array.from({ length: periods }, (_, t) => String(2000 + t)),
        outcomes: Float64Array.from({ length: units * periods }, (_, at) => Math.sin(at * at) + at / 90),
        starts: Int32Array.from({ length: units }, (_, unit) => (unit === 0 ? 12 : -1)),
      });
      return (['sc', 'difp', 'sdid'] as const).map((kind) => [
        estimate(blockOf(panel, 3), kind),
        placebosInSpace(blockOf(panel, 3), kind),
      ]);
    };
    const withSimd = await estimates();
    vi.stubGlobal('WebAssembly', undefined);
    const without = await estimates();
    vi.stubGlobal('WebAssembly', forbidden);
    const refused = await estimates();
    expect(without).toEqual(withSimd);
    expect(refused).toEqual(withSimd);
  });
});

/** As a browser has it whose content security policy does not allow `wasm-unsafe-eval`: it validates, and compiles nothing. */
const forbidden = {
  validate: () => true,
  Module: class {
    constructor() {
      throw new Error('Wasm code generation disallowed by embedder');
    }
  },
};

/** What bits a NaN has is left to the machine. */
const asOneNaN = (value: number) => (Number.isNaN(value) ? Number.NaN : value);
