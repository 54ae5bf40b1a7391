/** What a zip says about one of its parts: once before the part, once in the directory at its end (APPNOTE.TXT 4.3). */
export type ZipPart = {
  readonly name: string;
  readonly packing: 'stored' | 'deflated';
  readonly checksum: number;
  /** Bytes in the zip, and unpacked. */
  readonly packed: number;
  readonly size: number;
};

export const localRecord = (part: ZipPart): Buffer =>
  Buffer.concat([signature(0x04034b50), description(part), Buffer.alloc(2), nameOf(part)]);

export const directoryRecord = (part: ZipPart, offset: number): Buffer =>
  Buffer.concat([
    signature(0x02014b50),
    version,
    description(part),
    Buffer.alloc(12),
    position(offset),
    nameOf(part),
  ]);

export function endRecord(count: number, size: number, offset: number): Buffer {
  const field = Buffer.alloc(18);
  field.writeUInt16LE(count, 4);
  field.writeUInt16LE(count, 6);
  field.writeUInt32LE(size, 8);
  field.writeUInt32LE(offset, 12);
  return Buffer.concat([signature(0x06054b50), field]);
}

/** The fields that both records share: version to `file name length`, 4.3.7. No time of day: the same parts make the same zip. */
function description({ name, packing, checksum, packed, size }: ZipPart): Buffer {
  const field = Buffer.alloc(24);
  field.writeUInt16LE(20, 0);
  field.writeUInt16LE(0x0800, 2); // names are UTF-8
  field.writeUInt16LE(packing === 'deflated' ? 8 : 0, 4);
  field.writeUInt32LE(checksum, 10);
  field.writeUInt32LE(packed, 14);
  field.writeUInt32LE(size, 18);
  field.writeUInt16LE(Buffer.byteLength(name, 'utf8'), 22);
  return field;
}

const nameOf = ({ name }: ZipPart) => Buffer.from(name, 'utf8');

const version = Buffer.from([20, 0]);

function signature(value: number): Buffer {
  const field = Buffer.alloc(4);
  field.writeUInt32LE(value);
  return field;
}

const position = signature;
