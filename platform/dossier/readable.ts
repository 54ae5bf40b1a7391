import type { Tx } from '#platform/database/database.ts';
import type { Language } from '#platform/language/language.ts';

/** What a module adds to a dossier for whoever reads it without Omstilt; the rows themselves are there anyway. */
export type Readable = {
  /** Files beside the page: `log.csv`. */
  readonly files?: readonly { readonly path: string; readonly content: AsyncIterable<Uint8Array> }[];
  /** Lines of the page about the programme. */
  readonly facts?: readonly { readonly term: string; readonly value: string }[];
};

export type ReadableOf = (tx: Tx, unit: string, language: Language) => Promise<Readable>;
