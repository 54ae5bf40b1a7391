import type { Pack } from './pack.ts';

/** Blocks that are not as block.ts says: what was stored has been damaged. */
export class BlocksDamaged extends Error {}

/**
 * Reads blocks that were laid end to end (block.ts), one for each code, into one pack: no object for each place. The floats of a block
 * stand anywhere, so they are copied as bytes to where they are aligned. Throws `BlocksDamaged`.
 */
export function packOf(codes: readonly string[], content: Uint8Array): Pack {
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  const first = new Int32Array(codes.length);
  const lengths = new Int32Array(codes.length);
  let cells = 0;
  let at = 0;
  for (let i = 0; i < codes.length; i += 1) {
    if (at + 12 > content.length || view.getUint32(at, true) !== mark)
      throw new BlocksDamaged(`no block at byte ${at} of ${content.length}, for ${codes[i]}`);
    const n = view.getUint32(at + 8, true);
    first[i] = view.getInt32(at + 4, true);
    lengths[i] = n;
    cells += n;
    at += 12 + 9 * n;
  }
  if (at !== content.length)
    throw new BlocksDamaged(`${codes.length} blocks end at byte ${at} of ${content.length}`);
  return { codes, first, lengths, ...columnsOf(content, lengths, cells) };
}

function columnsOf(content: Uint8Array, lengths: Int32Array, cells: number) {
  const values = new Float64Array(cells);
  const states = new Uint8Array(cells);
  const asBytes = new Uint8Array(values.buffer);
  let at = 0;
  let cell = 0;
  for (const n of lengths) {
    asBytes.set(content.subarray(at + 12, at + 12 + 8 * n), 8 * cell);
    states.set(content.subarray(at + 12 + 8 * n, at + 12 + 9 * n), cell);
    at += 12 + 9 * n;
    cell += n;
  }
  return { values, states };
}

/** `OB1\0`, read as a little-endian number. */
const mark = 0x0031424f;
