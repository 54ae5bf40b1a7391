import { onlyWayUp, wayUp } from './way-up.ts';

/**
 * JPEG (ITU-T T.81 annex B): segments up to the end of the image. Of the application segments only those stay that change how the
 * picture looks: JFIF, the ICC profile, Adobe's colour transform. What comes after the end goes: telephones put a film or a
 * second picture there, with its own place and time.
 */
export function bareJpeg(bytes: Buffer): Buffer {
  if (bytes.readUInt16BE(0) !== 0xffd8) throw new RangeError('no start of image');
  const kept: Buffer[] = [bytes.subarray(0, 2)];
  let turned = false;
  for (let at = 2; at < bytes.length; ) {
    const marker = markerAt(bytes, at);
    if (marker === undefined) throw new RangeError('a segment does not begin with a marker');
    if (marker === end) return Buffer.concat([...kept, bytes.subarray(at, at + 2)]);
    const next = at + 2 + bytes.readUInt16BE(at + 2);
    if (next > bytes.length || next < at + 4) throw new RangeError('a segment is longer than the file');
    const segment = bytes.subarray(at, next);
    if (stays(marker, segment)) kept.push(segment);
    const turn = marker === app1 && !turned && isExif(segment) ? wayUp(segment.subarray(4)) : undefined;
    if (turn !== undefined) {
      kept.push(exifSegment(turn));
      turned = true;
    }
    at = next;
    if (marker === scan) {
      at = endOfScan(bytes, next);
      kept.push(bytes.subarray(next, at));
    } else {
      while (bytes[at] === 0xff && bytes[at + 1] === 0xff) at += 1;
    }
  }
  // Cut short on its way, without an end: shown as far as it goes.
  return Buffer.concat(kept);
}

const end = 0xd9;
const scan = 0xda;
const app0 = 0xe0;
const app1 = 0xe1;
const app2 = 0xe2;
const app14 = 0xee;
const comment = 0xfe;

function markerAt(bytes: Buffer, at: number): number | undefined {
  const marker = bytes[at + 1];
  return bytes[at] === 0xff && marker !== undefined && marker >= 0xc0 ? marker : undefined;
}

function stays(marker: number, segment: Buffer): boolean {
  if (marker === comment) return false;
  if (marker < app0 || marker > 0xef) return true;
  const name = segment.subarray(4, 16).toString('latin1');
  if (marker === app0) return name.startsWith('JFIF\0');
  if (marker === app2) return name.startsWith('ICC_PROFILE\0');
  return marker === app14 && name.startsWith('Adobe');
}

const isExif = (segment: Buffer) => segment.subarray(4, 10).toString('latin1') === 'Exif\0\0';

function exifSegment(turn: number): Buffer {
  const exif = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), onlyWayUp(turn)]);
  const head = Buffer.from([0xff, app1, 0, 0]);
  head.writeUInt16BE(exif.length + 2, 2);
  return Buffer.concat([head, exif]);
}

/** Coded data go on until a marker that is neither a stuffed byte (00), nor a restart (D0 to D7), nor fill (FF). */
function endOfScan(bytes: Buffer, from: number): number {
  let at = from;
  for (;;) {
    at = bytes.indexOf(0xff, at);
    if (at < 0 || at + 1 >= bytes.length) return bytes.length;
    const next = bytes[at + 1] ?? 0;
    if (next === 0xff) at += 1;
    else if (next === 0 || (next >= 0xd0 && next <= 0xd7)) at += 2;
    else return at;
  }
}
