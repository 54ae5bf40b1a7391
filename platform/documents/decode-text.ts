export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export type DecodedText = { readonly text: string; readonly encoding: Encoding; readonly bom: boolean };

/**
 * The text that the bytes are, or undefined when they are none. A byte order mark decides; else strict UTF-8, and where
 * that fails windows-1252, what Excel in Norway and Sweden saves as "CSV" (Latin-1 is a part of it). Random bytes are
 * nearly never valid UTF-8, so a wrong guess needs a text of which every accent looks like a multi-byte sequence.
 * `whole: false`: only the head of a file is given, and a letter cut in two at its end is no fault.
 */
export function decodeText(bytes: Uint8Array, { whole = true } = {}): DecodedText | undefined {
  const mark = marks.find(({ start }) => start.every((byte, index) => bytes[index] === byte));
  if (mark) {
    const text = decoded(bytes.subarray(mark.start.length), mark.encoding, whole);
    return text === undefined || text.includes('\0')
      ? undefined
      : { text, encoding: mark.encoding, bom: true };
  }
  if (bytes.includes(0)) return undefined;
  const unicode = decoded(bytes, 'utf-8', whole);
  if (unicode !== undefined) return { text: unicode, encoding: 'utf-8', bom: false };
  // Without the proof that valid UTF-8 is, control characters mean a binary file.
  const text = western(bytes);
  return hasControl(text) ? undefined : { text, encoding: 'windows-1252', bom: false };
}

const marks: readonly { readonly encoding: Encoding; readonly start: readonly number[] }[] = [
  { encoding: 'utf-8', start: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', start: [0xff, 0xfe] },
  { encoding: 'utf-16be', start: [0xfe, 0xff] },
];

/** All of Unicode's control characters but those of layout and the upper half, which windows-1252 maps five bytes to. */
const control = /[^\P{Cc}\t\n\v\f\r\u0080-\u009f]/u;

export const hasControl = (text: string): boolean => control.test(text);

function decoded(bytes: Uint8Array, encoding: Encoding, whole: boolean): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes, { stream: !whole });
  } catch {
    return undefined;
  }
}

/** Node 20 has this encoding, but reads 80–9F as the control characters of Latin-1 (tried with 20.20). */
export function western(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin.replace(/[\u0080-\u009f]/g, (sign) => upper[sign.charCodeAt(0) - 0x80] ?? sign);
}

/** 80 to 9F; the five that stand for nothing are left as they are. https://encoding.spec.whatwg.org/index-windows-1252.txt */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
