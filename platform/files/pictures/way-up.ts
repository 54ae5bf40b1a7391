/** TIFF 6.0 §8; Exif 2.32 §4.6.4: 1 is upright, 2 to 8 are turned or mirrored. */
const orientationTag = 0x0112;

/** Which way up a picture is shown, from its Exif data (a TIFF, perhaps behind `Exif\0\0`); undefined when it is upright. */
export function wayUp(exif: Buffer): number | undefined {
  const tiff = exif.subarray(0, 6).toString('latin1') === 'Exif\0\0' ? exif.subarray(6) : exif;
  const order = tiff.subarray(0, 4).toString('latin1');
  if (order !== 'II*\0' && order !== 'MM\0*') return undefined;
  const little = order.startsWith('I');
  const u16 = (at: number) =>
    at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at);
  const u32 = (at: number) =>
    at + 4 > tiff.length ? 0 : little ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at);
  const directory = u32(4);
  for (let entry = 0; entry < u16(directory); entry += 1) {
    const at = directory + 2 + entry * 12;
    if (at + 12 > tiff.length) return undefined;
    if (u16(at) !== orientationTag) continue;
    const value = u16(at + 8);
    return value >= 2 && value <= 8 ? value : undefined;
  }
  return undefined;
}

/** Exif data that say which way up, and nothing else. */
export function onlyWayUp(value: number): Buffer {
  const tiff = Buffer.alloc(26);
  tiff.write('II*\0', 'latin1');
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(1, 8);
  tiff.writeUInt16LE(orientationTag, 10);
  tiff.writeUInt16LE(3, 12);
  tiff.writeUInt32LE(1, 14);
  tiff.writeUInt16LE(value, 18);
  return tiff;
}
