import { crc32 } from 'node:zlib';
import { directoryRecord, endRecord, localRecord, type ZipPart } from './zip-records.ts';

/**
 * A zip of uncompressed parts. The workbook parser gets one made of the parts that were unpacked and measured here, so
 * that it can never find other bytes in the file than those that were checked.
 */
export function storedZip(parts: ReadonlyMap<string, Uint8Array>): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of parts) {
    const size = content.byteLength;
    const part: ZipPart = { name, packing: 'stored', checksum: crc32(content), packed: size, size };
    const local = localRecord(part);
    directory.push(directoryRecord(part, offset));
    locals.push(local, Buffer.from(content.buffer, content.byteOffset, size));
    offset += local.length + size;
  }
  const central = Buffer.concat(directory);
  return Buffer.concat([...locals, central, endRecord(parts.size, central.length, offset)]);
}
