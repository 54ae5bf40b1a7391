import { type Encoding, hasControl, western } from './decode-text.ts';

/** The bytes are not of the encoding that their beginning let believe. */
export class NotInEncoding extends Error {}

/** The text of a file as it comes, without its byte order mark. Throws `NotInEncoding`. */
export async function* decodedPieces(
  bytes: AsyncIterable<Uint8Array>,
  encoding: Encoding,
): AsyncGenerator<string> {
  const decoder = encoding === 'windows-1252' ? undefined : new TextDecoder(encoding, { fatal: true });
  const decoded = (piece?: Uint8Array) => {
    if (!decoder) return piece ? western(piece) : '';
    try {
      return decoder.decode(piece, { stream: piece !== undefined });
    } catch {
      throw new NotInEncoding(encoding);
    }
  };
  for await (const piece of bytes) yield plain(decoded(piece), encoding);
  yield plain(decoded(), encoding);
}

/** No text has these; what does is no text. */
function plain(text: string, encoding: Encoding): string {
  if (encoding === 'windows-1252' ? hasControl(text) : text.includes('\0')) throw new NotInEncoding(encoding);
  return text;
}
