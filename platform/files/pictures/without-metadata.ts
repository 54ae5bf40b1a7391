import { bareHeic } from './heic.ts';
import { bareJpeg } from './jpeg.ts';
import { barePng } from './png.ts';
import { bareWebp } from './webp.ts';

/**
 * A picture without what the camera, the telephone or a program wrote into it: place, time, device, names, thumbnails of what was cut
 * away. Pixels, colour profile and the way up stay. Other files, and pictures without such things, come back as they are.
 * `undefined` for a picture whose structure cannot be followed: nobody knows what it would give away.
 */
export function withoutMetadata(bytes: Buffer, type: string): Buffer | undefined {
  const bare = strippers[type];
  if (!bare) return bytes;
  try {
    return bare(bytes);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Each throws a RangeError where the file does not hold what its structure says. */
const strippers: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  'image/jpeg': bareJpeg,
  'image/png': barePng,
  'image/webp': bareWebp,
  'image/heic': bareHeic,
};
