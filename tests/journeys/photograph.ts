import { telephoneExif } from '#platform/files/testing/exif.ts';
import { jpeg } from '#platform/files/testing/pictures.ts';
import { exifHead, inJpeg } from '#platform/files/testing/telling.ts';
import type { GivenFile } from './hands.ts';

/** Taken with a telephone, which wrote down whose it is, and where it stood. */
export const photograph = (name: string): GivenFile => ({
  name,
  mimeType: 'image/jpeg',
  buffer: inJpeg(jpeg, [0xe1, Buffer.concat([exifHead, telephoneExif(6)])]),
});

/** The tag of the maker's words, and the place as the telephone wrote it: 60° 40′ 30″. */
export const tellsOfTheTaker = (bytes: Buffer): boolean =>
  [Buffer.from('Telephone 7'), place, placeTag].some((part) => bytes.includes(part));

const place = Buffer.concat([60, 1, 40, 1, 30, 1].map((value) => Buffer.from([0, 0, 0, value])));
const placeTag = Buffer.from([0x88, 0x25, 0, 4]);
