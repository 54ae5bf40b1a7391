import { crc32 } from 'node:zlib';
import { onlyWayUp, wayUp } from './way-up.ts';

/** PNG (W3C, third edition §11): chunks up to IEND. Critical ones stay, and those that change how the picture looks. */
export function barePng(bytes: Buffer): Buffer {
  if (!bytes.subarray(0, 8).equals(signature)) throw new RangeError('no PNG');
  const kept: Buffer[] = [signature];
  for (let at = 8; ; ) {
    const length = bytes.readUInt32BE(at);
    const next = at + 12 + length;
    if (next > bytes.length) throw new RangeError('a chunk is longer than the file');
    const type = bytes.subarray(at + 4, at + 8).toString('latin1');
    if (/^[A-Z]/.test(type) || shown.has(type)) kept.push(bytes.subarray(at, next));
    const turn = type === 'eXIf' ? wayUp(bytes.subarray(at + 8, at + 8 + length)) : undefined;
    if (turn !== undefined) kept.push(chunk('eXIf', onlyWayUp(turn)));
    if (type === 'IEND') return Buffer.concat(kept);
    at = next;
  }
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Colour, transparency, size of a pixel, and the frames of a moving picture. */
const shown = new Set(
  'tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD hIST pHYs sPLT acTL fcTL fdAT'.split(' '),
);

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(4 + body.length + 4);
  frame.writeUInt32BE(data.length);
  body.copy(frame, 4);
  frame.writeUInt32BE(crc32(body), 4 + body.length);
  return frame;
}
