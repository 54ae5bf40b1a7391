import { BlockRefused, header, headerAt, sizeOf, writeHeader } from '../block.ts';
import type { Pack } from './pack.ts';

/**
 * A pack of blocks that follow each other without a gap, one for each code, as a database puts them together (`string_agg(block, '')`).
 * What is in them was looked at when they were made; that they are whole is looked at here. Throws `BlockRefused`.
 */
export function packOfBlocks(codes: readonly string[], bytes: Uint8Array): Pack {
  const first = new Int32Array(codes.length);
  const lengths = new Int32Array(codes.length);
  let total = 0;
  let offset = 0;
  for (let place = 0; place < codes.length; place++) {
    const head = headerAt(bytes, offset);
    first[place] = head.first;
    lengths[place] = head.n;
    total += head.n;
    offset += sizeOf(head.n);
    if (offset > bytes.length) break;
  }
  if (offset !== bytes.length)
    throw new BlockRefused(
      'another-size',
      offset,
      `${codes.length} blocks do not take ${bytes.length} bytes`,
    );
  const values = new Float64Array(total);
  const states = new Uint8Array(total);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  let from = 0;
  for (const length of lengths) {
    const numbers = from + header;
    for (let i = 0; i < length; i++) values[at + i] = view.getFloat64(numbers + i * 8, true);
    states.set(bytes.subarray(numbers + length * 8, numbers + length * 9), at);
    from += sizeOf(length);
    at += length;
  }
  return { codes, first, lengths, values, states };
}

/**
 * The blocks of a pack, one for each of its codes, laid end to end, and how long each is: the inverse. What is in a pack was looked at when it was
 * made (`packOfRows`), and is not again.
 */
export function blocksOfPack({ codes, first, lengths, values, states }: Pack): {
  readonly lengths: readonly number[];
  readonly content: Uint8Array;
} {
  const sizes = codes.map((_, place) => sizeOf(at(lengths, place)));
  const content = new Uint8Array(sizes.reduce((sum, size) => sum + size, 0));
  const view = new DataView(content.buffer);
  let to = 0;
  let from = 0;
  for (const [place, size] of sizes.entries()) {
    const n = at(lengths, place);
    writeHeader(view, to, at(first, place), n);
    for (let i = 0; i < n; i++) view.setFloat64(to + header + i * 8, values[from + i] as number, true);
    content.set(states.subarray(from, from + n), to + header + n * 8);
    to += size;
    from += n;
  }
  return { lengths: sizes, content };
}

const at = (each: Int32Array | number, place: number): number =>
  typeof each === 'number' ? each : (each[place] as number);
