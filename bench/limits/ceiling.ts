/**
 * What a core does at best of what the kernels do: sums of products with two lanes and no fused multiply-add, as WebAssembly has them, from
 * rows that lie where so many bytes lie (nearest cache, next cache, memory). A module of its own, 180 bytes, so that it is the measure of the
 * kernels and not one of them.
 */
export function ceilingOf(bytes: number): { readonly gflops: number; readonly gbytes: number } {
  const half = Math.max(BLOCK, Math.floor(bytes / 2 / BLOCK) * BLOCK);
  const { dot, memory } = instance(2 * half);
  new Float64Array(memory.buffer).fill(1);
  const times = Math.ceil(2 ** 24 / half);
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 12; round += 1) {
    const from = performance.now();
    for (let time = 0; time < times; time += 1) dot(0, half, half);
    best = Math.min(best, performance.now() - from);
  }
  // Two flops for each pair of numbers, sixteen bytes.
  const pairs = (half / 8) * times;
  return { gflops: (2 * pairs) / best / 1e6, gbytes: (16 * pairs) / best / 1e6 };
}

/** Sum of products of two stretches of memory, in bytes; their length a multiple of 64. */
export function productsOf(a: Float64Array, b: Float64Array): number {
  const { dot, memory } = instance(16 * a.length);
  const all = new Float64Array(memory.buffer);
  all.set(a);
  all.set(b, a.length);
  return dot(0, 8 * a.length, 8 * a.length);
}

/** What one turn of the loop takes of each stretch: four times two lanes. */
const BLOCK = 64;

type Instance = {
  readonly dot: (a: number, b: number, bytes: number) => number;
  readonly memory: { readonly buffer: ArrayBuffer };
};

// Neither the library of ES2023 nor Node's types have it.
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: object };
};

function instance(bytes: number): Instance {
  const module = new WebAssembly.Module(moduleOf(Math.ceil(bytes / 65_536)));
  return new WebAssembly.Instance(module).exports as Instance;
}

/** The binary format of WebAssembly, written out: one function, one memory. */
function moduleOf(pages: number): Uint8Array {
  const [a, b, left] = [0, 1, 2];
  const sum = (k: number) => 3 + k;
  const four = [0, 1, 2, 3];
  const advance = (local: number) => [0x20, local, 0x41, ...signed(BLOCK), 0x6a, 0x21, local];
  const load = (local: number, k: number) => [0x20, local, 0xfd, 0x00, 0x04, 16 * k];
  const body = [
    ...[1, 4, 0x7b],
    ...[0x03, 0x40],
    ...four.flatMap((k) => [0x20, sum(k), ...load(a, k), ...load(b, k), ...MULTIPLY, ...ADD, 0x21, sum(k)]),
    ...advance(a),
    ...advance(b),
    ...[0x20, left, 0x41, ...signed(BLOCK), 0x6b, 0x22, left, 0x0d, 0x00, 0x0b],
    ...[0x20, sum(0), 0x20, sum(1), ...ADD, 0x20, sum(2), 0x20, sum(3), ...ADD, ...ADD, 0x22, sum(0)],
    ...[0xfd, 0x21, 0, 0x20, sum(0), 0xfd, 0x21, 1, 0xa0, 0x0b],
  ];
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, 0x60, 3, 0x7f, 0x7f, 0x7f, 1, 0x7c]),
    ...section(3, [1, 0]),
    ...section(5, [1, 0, ...unsigned(pages)]),
    ...section(7, [2, ...named('dot'), 0, 0, ...named('memory'), 2, 0]),
    ...section(10, [1, ...unsigned(body.length), ...body]),
  ]);
}

const MULTIPLY = [0xfd, 0xf2, 0x01];
const ADD = [0xfd, 0xf0, 0x01];

const section = (id: number, content: readonly number[]) => [id, ...unsigned(content.length), ...content];
const named = (name: string) => [name.length, ...new TextEncoder().encode(name)];

/** LEB128. */
function unsigned(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...unsigned(value >>> 7)];
}

/** The same of a constant from 64 to 8191: its highest bit would be a sign. */
const signed = (value: number) => [(value & 127) | 128, value >>> 7];
