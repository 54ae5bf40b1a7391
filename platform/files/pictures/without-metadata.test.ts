import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { telephoneExif } from '../testing/exif.ts';
import { jpeg, png, webp } from '../testing/pictures.ts';
import { exifHead, heic, inJpeg, inPng, inWebp } from '../testing/telling.ts';
import { onlyWayUp, wayUp } from './way-up.ts';
import { withoutMetadata } from './without-metadata.ts';

const xmp = Buffer.from('http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>the author</x:xmpmeta>', 'latin1');
const iptc = Buffer.from('Photoshop 3.0\x008BIM the author', 'latin1');
const profile = jpeg.subarray(jpeg.indexOf('ICC_PROFILE'), jpeg.indexOf('ICC_PROFILE') + 400);

const taken = {
  jpeg: (turn: number) =>
    inJpeg(
      jpeg,
      [0xe1, Buffer.concat([exifHead, telephoneExif(turn)])],
      [0xe1, xmp],
      [0xed, iptc],
      [0xe2, Buffer.from('MPF\0the second picture', 'latin1')],
      [0xfe, Buffer.from('the author', 'latin1')],
    ),
  png: (turn: number) =>
    inPng(
      png,
      ['eXIf', telephoneExif(turn, 'II')],
      ['tEXt', Buffer.from('Author\0the author', 'latin1')],
      ['iTXt', Buffer.from('XML:com.adobe.xmp\0\0\0\0\0the author', 'latin1')],
      ['zTXt', Buffer.from('Author\0\0the author', 'latin1')],
      ['tIME', Buffer.from([7, 234, 11, 24, 4, 49, 0])],
      ['gAMA', Buffer.from([0, 0, 177, 143])],
    ),
  webp: (turn: number) => inWebp(webp, ['EXIF', telephoneExif(turn)], ['XMP ', xmp]),
};

const types = { jpeg: 'image/jpeg', png: 'image/png', webp: 'image/webp' } as const;

describe.each(['jpeg', 'png', 'webp'] as const)('a photograph as %s', (format) => {
  const bare = (bytes: Buffer) => withoutMetadata(bytes, types[format]) ?? Buffer.alloc(0);

  it('loses place, device, author and comments', () => {
    const before = taken[format](6);
    const after = bare(before);
    for (const telling of ['Telephone 7', 'the author', 'the second picture']) {
      expect(after.includes(telling)).toBe(false);
    }
    expect(before.includes('Telephone 7') && before.includes('the author')).toBe(true);
  });

  it('stays the way up that it was', () => {
    const exif = bare(taken[format](6));
    expect(exif.includes(onlyWayUp(6))).toBe(true);
    const upright = bare(taken[format](1));
    expect(upright.includes('Exif') || upright.includes('eXIf') || upright.includes('EXIF')).toBe(false);
  });

  it('keeps every pixel: without what was added it is the picture that was taken, to the byte', () => {
    const original = { jpeg, png, webp }[format];
    const expected = format === 'png' ? inPng(png, ['gAMA', Buffer.from([0, 0, 177, 143])]) : original;
    expect(bare(taken[format](1))).toEqual(expected);
  });

  it('is the same when it is cleaned again', () => {
    const once = bare(taken[format](8));
    expect(bare(once)).toEqual(once);
  });

  it('is refused, or as clean as can be, however it is broken', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(255), fc.nat(), (at, value, length) => {
        const broken = Buffer.from(taken[format](3)).subarray(0, 40 + (length % 2_000));
        broken[at % broken.length] = value;
        const after = withoutMetadata(broken, types[format]);
        return after === undefined || withoutMetadata(after, types[format])?.equals(after) === true;
      }),
      { numRuns: 500 },
    );
  });
});

describe('a photograph', () => {
  it('keeps its colour profile', () => {
    expect(withoutMetadata(taken.jpeg(6), 'image/jpeg')?.includes(profile)).toBe(true);
  });

  it('as JPEG ends where it ends: the film behind it goes', () => {
    const film = Buffer.concat([jpeg, Buffer.from('ftypmp42 film with a place')]);
    expect(withoutMetadata(film, 'image/jpeg')).toEqual(jpeg);
  });

  it('as HEIC loses place and author where they lie, and nothing moves', () => {
    const coded = Buffer.from('the coded picture');
    const before = heic(coded, telephoneExif(6), xmp);
    const after = withoutMetadata(before, 'image/heic') ?? Buffer.alloc(0);
    expect(after).toHaveLength(before.length);
    expect(after.includes('Telephone 7') || after.includes('the author')).toBe(false);
    expect(after.indexOf(coded)).toBe(before.indexOf(coded));
    expect(withoutMetadata(after, 'image/heic')).toEqual(after);
  });

  it('whose structure cannot be followed is not passed on', () => {
    expect(withoutMetadata(Buffer.from('GIF89a'), 'image/jpeg')).toBeUndefined();
    expect(withoutMetadata(jpeg.subarray(0, 100), 'image/jpeg')).toBeUndefined();
    expect(withoutMetadata(png.subarray(0, 60), 'image/png')).toBeUndefined();
    expect(withoutMetadata(Buffer.from('not a picture at all'), 'image/heic')).toBeUndefined();
  });

  it('of another kind, or no photograph, is left as it is', () => {
    const text = Buffer.from('minutes');
    expect(withoutMetadata(text, 'text/plain')).toBe(text);
  });
});

describe('which way up', () => {
  it.each(['II', 'MM'] as const)('is read in the order of bytes %s', (order) => {
    for (let turn = 2; turn <= 8; turn += 1) expect(wayUp(telephoneExif(turn, order))).toBe(turn);
    expect(wayUp(telephoneExif(1, order))).toBeUndefined();
  });

  it('is nothing where there is no sense in it', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const turn = wayUp(Buffer.concat([Buffer.from('II*\0', 'latin1'), bytes]));
        return turn === undefined || (turn >= 2 && turn <= 8);
      }),
    );
  });
});
