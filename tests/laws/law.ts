import type { Tree } from './tree.ts';

/** One law of the house, as a check over a tree of files. It holds when nothing is found. */
export type Law = {
  /** The folder of its broken fixture, and its number in the architecture. */
  readonly name: string;
  /** What nobody has to look for any more. */
  readonly guarantee: string;
  readonly check: (tree: Tree) => readonly Breach[] | Promise<readonly Breach[]>;
};

/** Where a law is broken and what to do about it. */
export type Breach = { readonly path: string; readonly line: number; readonly what: string };
