/** An answer that was had before, and what the server knows it by. */
export type KeptAnswer = {
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly contentType: string;
  readonly bytes: Uint8Array;
};

/** Where answers are kept between calls: hand in one over a database or files, or `memoryCache`. */
export type AnswerCache = {
  readonly get: (url: string) => Promise<KeptAnswer | null> | KeptAnswer | null;
  readonly set: (url: string, answer: KeptAnswer) => Promise<void> | void;
};

/** In memory, the longest unused thrown out first where there would be more than `maxBytes`. Never throws. */
export function memoryCache(maxBytes = 64 * 1024 * 1024): AnswerCache {
  const kept = new Map<string, KeptAnswer>();
  let bytes = 0;

  return { get, set };

  function get(url: string): KeptAnswer | null {
    const found = kept.get(url);
    if (!found) return null;
    // Maps keep the order of setting: set again, it is the youngest.
    kept.delete(url);
    kept.set(url, found);
    return found;
  }

  function set(url: string, answer: KeptAnswer): void {
    drop(url);
    if (answer.bytes.length > maxBytes) return;
    kept.set(url, answer);
    bytes += answer.bytes.length;
    for (const oldest of kept.keys()) {
      if (bytes <= maxBytes) return;
      drop(oldest);
    }
  }

  function drop(url: string): void {
    bytes -= kept.get(url)?.bytes.length ?? 0;
    kept.delete(url);
  }
}
