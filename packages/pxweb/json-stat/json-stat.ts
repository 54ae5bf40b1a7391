import type { Cube } from './cube.ts';

/** What a JSON-stat document holds. */
export type JsonStat = {
  readonly form: 'dataset' | 'bundle' | 'collection';
  readonly cubes: readonly Cube[];
  /** What a collection only points to. */
  readonly links: readonly Link[];
};

export type Link = {
  readonly class: string | null;
  readonly href: string;
  readonly label: string;
};

/** JSON text, its bytes in UTF-8 (with or without mark), or what `JSON.parse` made of it. */
export type JsonStatSource = string | Uint8Array | ArrayBuffer | object;

export type ReadOptions = {
  /** A cube of more cells is refused before anything is made for it: 10,000,000, twice what any office sends, takes 80 MB. */
  readonly maxCells?: number;
};
