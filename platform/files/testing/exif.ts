/** Exif as a telephone writes it: which way up, the maker, when, and where (TIFF 6.0, Exif 2.32 §4.6.6: GPS). */
export function telephoneExif(orientation: number, order: 'II' | 'MM' = 'MM'): Buffer {
  const little = order === 'II';
  const u16 = (value: number) => number(2, value, little);
  const u32 = (value: number) => number(4, value, little);
  const entry = (tag: number, type: number, count: number, value: Buffer) =>
    Buffer.concat([u16(tag), u16(type), u32(count), value]);
  const make = Buffer.from('Telephone 7\0\0', 'latin1');
  const latitude = Buffer.concat([60, 1, 40, 1, 30, 1].map(u32));
  const head = Buffer.concat([Buffer.from(order, 'latin1'), u16(42), u32(8)]);
  const first = 8 + 2 + 3 * 12 + 4;
  const gps = first + make.length;
  const directory = Buffer.concat([
    u16(3),
    entry(0x010f, 2, make.length, u32(first)),
    entry(0x0112, 3, 1, Buffer.concat([u16(orientation), u16(0)])),
    entry(0x8825, 4, 1, u32(gps)),
    u32(0),
  ]);
  const place = Buffer.concat([
    u16(2),
    entry(1, 2, 2, Buffer.from('N\0\0\0', 'latin1')),
    entry(2, 5, 3, u32(gps + 2 + 2 * 12 + 4)),
    u32(0),
    latitude,
  ]);
  return Buffer.concat([head, directory, make, place]);
}

function number(bytes: 2 | 4, value: number, little: boolean): Buffer {
  const buffer = Buffer.alloc(bytes);
  if (little) buffer.writeUIntLE(value, 0, bytes);
  else buffer.writeUIntBE(value, 0, bytes);
  return buffer;
}
