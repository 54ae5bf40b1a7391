import { fileTypeFromBuffer } from 'file-type';
import { decodeText } from './decode-text.ts';
import { oleKind } from './ole-kind.ts';
import { textKind } from './text-kind.ts';
import { isZip } from './unzip.ts';

/**
 * What the bytes are by content alone: `zip`, `text`, `html`, `script`, `xls`, `encrypted-office`, or the extension of
 * one of the formats that the file-type package knows; `binary` for none of them. `whole: false` when only the head of
 * a file is given: a letter cut in two at its end is then no reason to call it binary.
 */
export async function contentKind(bytes: Uint8Array, { whole = true } = {}): Promise<string> {
  if (isZip(bytes)) return 'zip';
  const ole = oleKind(bytes);
  if (ole) return ole;
  // Text before signatures: some of those are two letters, and "BMI;vekt" is not a picture.
  const decoded = decodeText(bytes, { whole });
  if (decoded) return textKind(decoded.text);
  try {
    return (await fileTypeFromBuffer(bytes))?.ext ?? 'binary';
  } catch {
    return 'binary';
  }
}
