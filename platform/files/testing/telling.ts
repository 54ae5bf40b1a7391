import { crc32 } from 'node:zlib';

/** The pictures with what cameras and programs add to them, put in as the formats say, by code that shares nothing with what takes it out. */
export const inJpeg = (jpeg: Buffer, ...segments: readonly (readonly [number, Buffer])[]): Buffer =>
  Buffer.concat([
    jpeg.subarray(0, 2),
    ...segments.flatMap(([marker, data]) => [
      Buffer.from([0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 255]),
      data,
    ]),
    jpeg.subarray(2),
  ]);

export const exifHead = Buffer.from('Exif\0\0', 'latin1');

export function inPng(png: Buffer, ...chunks: readonly (readonly [string, Buffer])[]): Buffer {
  const afterHeader = 8 + 25;
  const made = chunks.map(([type, data]) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  });
  return Buffer.concat([png.subarray(0, afterHeader), ...made, png.subarray(afterHeader)]);
}

export function inWebp(webp: Buffer, ...chunks: readonly (readonly [string, Buffer])[]): Buffer {
  const made = chunks.map(([type, data]) => {
    const head = Buffer.alloc(8);
    head.write(type, 'latin1');
    head.writeUInt32LE(data.length, 4);
    return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
  });
  const whole = Buffer.concat([webp, ...made]);
  whole.writeUInt32LE(whole.length - 8, 4);
  whole.writeUInt8(whole.readUInt8(20) | 0x0c, 20);
  return whole;
}

/** A HEIC of two items, a coded picture and Exif with XMP beside it, as an iPhone lays it out (ISO/IEC 23008-12 annex B). */
export function heic(picture: Buffer, exif: Buffer, xmp: Buffer): Buffer {
  const type = box('ftyp', Buffer.from('heic\0\0\0\0mif1heic', 'latin1'));
  const items = (['hvc1', 'Exif', 'mime'] as const).map((kind, index) =>
    box('infe', Buffer.from([2, 0, 0, 0, 0, index + 1, 0, 0]), Buffer.from(`${kind}\0`, 'latin1')),
  );
  const contents = [picture, exif, xmp];
  const meta = (start: number) => {
    let at = start;
    const places = contents.map((content, index) => {
      const place = Buffer.alloc(16);
      place.writeUInt16BE(index + 1, 0);
      place.writeUInt16BE(1, 6);
      place.writeUInt32BE(at, 8);
      place.writeUInt32BE(content.length, 12);
      at += content.length;
      return place;
    });
    return box(
      'meta',
      Buffer.alloc(4),
      box('iinf', Buffer.from([0, 0, 0, 0, 0, 3]), ...items),
      box('iloc', Buffer.from([1, 0, 0, 0, 0x44, 0, 0, 3]), ...places),
    );
  };
  return Buffer.concat([type, meta(type.length + meta(0).length + 8), box('mdat', ...contents)]);
}

function box(type: string, ...contents: readonly Buffer[]): Buffer {
  const body = Buffer.concat(contents);
  const head = Buffer.alloc(8);
  head.writeUInt32BE(body.length + 8);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, body]);
}
