/**
 * HEIC, the photographs of an iPhone (ISO/IEC 23008-12, boxes of 14496-12 §8.11): places in the file are written down in the file, so
 * nothing may move. The items that hold Exif and XMP are overwritten with zeros where they lie. Which way up the picture is
 * shown is a property of its own (`irot`, `imir`) and stays.
 */
export function bareHeic(bytes: Buffer): Buffer {
  const meta = boxes(bytes, 0, bytes.length).find(({ type }) => type === 'meta');
  if (!meta) throw new RangeError('no meta box');
  const inner = boxes(bytes, meta.from + 4, meta.to);
  const named = (type: string) => inner.find((box) => box.type === type);
  const [info, locations, data] = [named('iinf'), named('iloc'), named('idat')];
  if (!info) throw new RangeError('no items');
  const telling = tellingItems(bytes, info);
  if (telling.size === 0) return bytes;
  if (!locations) throw new RangeError('items lie nowhere');
  const bare = Buffer.from(bytes);
  for (const { item, method, from, length } of extents(bytes, locations)) {
    if (!telling.has(item)) continue;
    const start = method === 1 ? (data?.from ?? Number.NaN) + from : from;
    if (method > 1 || !(start + length <= bare.length)) throw new RangeError('an item lies outside the file');
    bare.fill(0, start, length === 0 ? bare.length : start + length);
  }
  return bare;
}

/** `from` and `to`: what the box holds. */
type Box = { type: string; from: number; to: number };

function boxes(bytes: Buffer, from: number, to: number): Box[] {
  const found: Box[] = [];
  for (let at = from; at + 8 <= to; ) {
    const short = bytes.readUInt32BE(at);
    const head = short === 1 ? 16 : 8;
    const size = short === 1 ? Number(bytes.readBigUInt64BE(at + 8)) : short === 0 ? to - at : short;
    if (size < head || at + size > to) throw new RangeError('a box is longer than what it lies in');
    found.push({ type: bytes.subarray(at + 4, at + 8).toString('latin1'), from: at + head, to: at + size });
    at += size;
  }
  return found;
}

/** Numbers of the items that are Exif, or anything else in words: XMP is a `mime` item. */
function tellingItems(bytes: Buffer, { from, to }: Box): Set<number> {
  const wide = bytes.readUInt8(from) > 0;
  const entries = boxes(bytes, from + (wide ? 8 : 6), to);
  return new Set(
    entries.flatMap((entry) => {
      const version = bytes.readUInt8(entry.from);
      if (entry.type !== 'infe' || version < 2) throw new RangeError('an item of an unknown kind');
      const id = version === 2 ? bytes.readUInt16BE(entry.from + 4) : bytes.readUInt32BE(entry.from + 4);
      const at = entry.from + (version === 2 ? 8 : 10);
      const type = bytes.subarray(at, at + 4).toString('latin1');
      return ['Exif', 'mime', 'uri '].includes(type) ? [id] : [];
    }),
  );
}

type Extent = { item: number; method: number; from: number; length: number };

/** Where the items lie (14496-12 §8.11.3): lengths of the numbers first, then each item's pieces. */
function extents(bytes: Buffer, box: Box): Extent[] {
  const version = bytes.readUInt8(box.from);
  const sizes = bytes.readUInt16BE(box.from + 4);
  const [offset, length, base] = [sizes >> 12, (sizes >> 8) & 15, (sizes >> 4) & 15];
  const index = version > 0 ? sizes & 15 : 0;
  let at = box.from + 6;
  const take = (width: number) => {
    if (![0, 2, 4, 8].includes(width) || at + width > box.to)
      throw new RangeError('a place of unknown length');
    const value =
      width === 0 ? 0 : width === 8 ? Number(bytes.readBigUInt64BE(at)) : bytes.readUIntBE(at, width);
    at += width;
    return value;
  };
  const found: Extent[] = [];
  const count = take(version < 2 ? 2 : 4);
  for (let each = 0; each < count; each += 1) {
    const item = take(version < 2 ? 2 : 4);
    const method = version > 0 ? take(2) & 15 : 0;
    take(2);
    const start = take(base);
    for (let pieces = take(2); pieces > 0; pieces -= 1) {
      take(index);
      const from = start + take(offset);
      found.push({ item, method, from, length: take(length) });
    }
  }
  return found;
}
