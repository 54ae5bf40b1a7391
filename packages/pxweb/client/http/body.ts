import { SourceRefused } from '../source-refused.ts';

/** The whole body, as far as it is allowed: what is larger is left where it is. Unpacked size counts. Throws `answer-too-large`. */
export async function bodyOf(response: Response, maxBytes: number, url: string): Promise<Uint8Array> {
  if (Number(response.headers.get('content-length') ?? 0) > maxBytes) {
    await response.body?.cancel();
    throw tooLarge(maxBytes, url);
  }
  const reader = response.body?.getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
    if (done || value === undefined) return joined(pieces, length);
    length += value.length;
    if (length > maxBytes) {
      await reader?.cancel();
      throw tooLarge(maxBytes, url);
    }
    pieces.push(value);
  }
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = pieces;
  if (only && pieces.length === 1) return only;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

const tooLarge = (maxBytes: number, url: string) =>
  new SourceRefused({
    code: 'answer-too-large',
    what: `The answer is larger than ${maxBytes} bytes`,
    remedy: 'Ask for fewer cells, or allow more (maxBytes).',
    url,
  });
