import { onlyWayUp, wayUp } from './way-up.ts';

/** WebP (RFC 9649 §2): RIFF chunks, padded to even lengths. Flags in VP8X say which there are, and are set right again. */
export function bareWebp(bytes: Buffer): Buffer {
  if (fourAt(bytes, 0) !== 'RIFF' || fourAt(bytes, 8) !== 'WEBP') throw new RangeError('no WebP');
  const end = Math.min(8 + bytes.readUInt32LE(4), bytes.length);
  const kept: Buffer[] = [];
  let turn: number | undefined;
  for (let at = 12; at + 8 <= end; ) {
    const next = at + 8 + padded(bytes.readUInt32LE(at + 4));
    if (next > end) throw new RangeError('a chunk is longer than the file');
    const type = fourAt(bytes, at);
    if (shown.has(type)) kept.push(Buffer.from(bytes.subarray(at, next)));
    if (type === 'EXIF') turn ??= wayUp(bytes.subarray(at + 8, next));
    at = next;
  }
  const [first] = kept;
  if (!first || !/^VP8[X L]$/.test(fourAt(first, 0))) throw new RangeError('no picture');
  if (fourAt(first, 0) === 'VP8X') first.writeUInt8(flags(first.readUInt8(8), turn !== undefined), 8);
  if (turn !== undefined && fourAt(first, 0) === 'VP8X') kept.push(chunk('EXIF', onlyWayUp(turn)));
  const body = Buffer.concat([Buffer.from('WEBP', 'latin1'), ...kept]);
  return chunk('RIFF', body);
}

const shown = new Set(['VP8X', 'VP8 ', 'VP8L', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);

const fourAt = (bytes: Buffer, at: number) => bytes.subarray(at, at + 4).toString('latin1');

const padded = (length: number) => length + (length % 2);

const flags = (before: number, exif: boolean) => (before & ~0x0c) | (exif ? 0x08 : 0);

function chunk(type: string, data: Buffer): Buffer {
  const frame = Buffer.alloc(8 + padded(data.length));
  frame.write(type, 'latin1');
  frame.writeUInt32LE(data.length, 4);
  data.copy(frame, 8);
  return frame;
}
