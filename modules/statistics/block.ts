import { states as allStates, hasNumber } from './terms.ts';

/**
 * The numbers of one series for one place in one vintage, as they are stored and as a browser gets them:
 *
 *     'OB1\0'  4 bytes   what this is, and its version
 *     first    int32     ordinal of the first period (period.ts)
 *     n        uint32    number of periods that follow each other
 *     values   n float64 NaN where there is none
 *     states   n bytes   terms.ts
 *
 * Little-endian throughout.
 */
export type Block = { readonly first: number; readonly values: Float64Array; readonly states: Uint8Array };

/** Throws `BlockRefused` for what would not come back the same. */
export function encodeBlock(block: Block): Uint8Array<ArrayBuffer> {
  const { first, values, states } = block;
  refuseFalse(block);
  const bytes = new Uint8Array(sizeOf(values.length));
  const view = new DataView(bytes.buffer);
  writeHeader(view, 0, first, values.length);
  for (let i = 0; i < values.length; i++) view.setFloat64(header + i * 8, values[i] as number, true);
  bytes.set(states, header + values.length * 8);
  return bytes;
}

/** Throws `BlockRefused` for bytes that are no block, or hold what none may hold. */
export function decodeBlock(bytes: Uint8Array): Block {
  const { first, n } = headerAt(bytes, 0);
  if (bytes.length !== sizeOf(n))
    throw new BlockRefused('another-size', 8, `${n} periods take ${sizeOf(n)} bytes, not ${bytes.length}`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const values = Float64Array.from({ length: n }, (_, i) => view.getFloat64(header + i * 8, true));
  const block = { first, values, states: bytes.slice(header + n * 8) };
  refuseFalse(block);
  return block;
}

export const blockFaults = ['no-block', 'another-size', 'no-such-state', 'no-number', 'a-number'] as const;
export type BlockFault = (typeof blockFaults)[number];

/** A block that is none. */
export class BlockRefused extends Error {
  readonly code: BlockFault;
  /** The byte, or the place in the list, where it was seen. */
  readonly at: number;

  constructor(code: BlockFault, at: number, says: string) {
    super(says);
    this.name = 'BlockRefused';
    this.code = code;
    this.at = at;
  }
}

/** What stands at the beginning of a block, which may be one of many that follow each other. */
export function headerAt(bytes: Uint8Array, offset: number): { readonly first: number; readonly n: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < offset + header || view.getUint32(offset, true) !== mark)
    throw new BlockRefused('no-block', offset, `no block begins at byte ${offset}`);
  return { first: view.getInt32(offset + 4, true), n: view.getUint32(offset + 8, true) };
}

export function writeHeader(view: DataView, offset: number, first: number, n: number): void {
  view.setUint32(offset, mark, true);
  view.setInt32(offset + 4, first, true);
  view.setUint32(offset + 8, n, true);
}

export const header = 12;
export const sizeOf = (n: number): number => header + n * 9;

/** 'OB1\0' */
const mark = 0x00_31_42_4f;

function refuseFalse({ first, values, states }: Block): void {
  if (values.length !== states.length)
    throw new BlockRefused('another-size', 0, `${values.length} values and ${states.length} states`);
  if (first !== (first | 0)) throw new BlockRefused('no-block', 4, `${first} is no ordinal of a period`);
  states.forEach((state, i) => {
    if (state >= allStates.length)
      throw new BlockRefused('no-such-state', i, `${state} is no state; there are ${allStates.length}`);
    const value = values[i] as number;
    if (hasNumber(state) && !Number.isFinite(value))
      throw new BlockRefused('no-number', i, `the state is ${allStates[state]} and the value ${value}`);
    if (!hasNumber(state) && !Number.isNaN(value))
      throw new BlockRefused(
        'a-number',
        i,
        `the state is ${allStates[state]} and the value ${value}, not NaN`,
      );
  });
}
