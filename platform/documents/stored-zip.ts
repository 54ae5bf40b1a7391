import { crc32 } from 'node:zlib';

/**
 * A zip of uncompressed parts. The workbook parser gets one made of the parts that were unpacked and measured here, so
 * that it can never find other bytes in the file than those that were checked.
 */
export function storedZip(parts: ReadonlyMap<string, Uint8Array>): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of parts) {
    const path = Buffer.from(name, 'utf8');
    const described = description(content, path);
    const local = Buffer.concat([signature(0x04034b50), described, Buffer.alloc(2), path]);
    directory.push(
      Buffer.concat([signature(0x02014b50), version, described, Buffer.alloc(12), position(offset), path]),
    );
    locals.push(local, Buffer.from(content.buffer, content.byteOffset, content.byteLength));
    offset += local.length + content.byteLength;
  }
  const central = Buffer.concat(directory);
  return Buffer.concat([...locals, central, end(parts.size, central.length, offset)]);
}

/** The fields that a local header and the directory share: version to `file name length`, APPNOTE.TXT 4.3.7. */
function description(content: Uint8Array, path: Buffer): Buffer {
  const field = Buffer.alloc(24);
  field.writeUInt16LE(20, 0);
  field.writeUInt16LE(0x0800, 2); // names are UTF-8
  field.writeUInt32LE(crc32(content), 10);
  field.writeUInt32LE(content.byteLength, 14);
  field.writeUInt32LE(content.byteLength, 18);
  field.writeUInt16LE(path.length, 22);
  return field;
}

const version = Buffer.from([20, 0]);

function end(count: number, size: number, offset: number): Buffer {
  const field = Buffer.alloc(18);
  field.writeUInt16LE(count, 4);
  field.writeUInt16LE(count, 6);
  field.writeUInt32LE(size, 8);
  field.writeUInt32LE(offset, 12);
  return Buffer.concat([signature(0x06054b50), field]);
}

function signature(value: number): Buffer {
  const field = Buffer.alloc(4);
  field.writeUInt32LE(value);
  return field;
}

const position = signature;
