import { remedies } from './json-stat-remedies.ts';

/** Stable, for programs. */
export type JsonStatProblem = keyof typeof remedies;

type Told = {
  /** Where in the document: `$.dimension.Region.category.index["0301"]`. */
  readonly path: string;
  /** What was found there, with the figures. */
  readonly found: string;
  /** Of text that is no JSON, from 1. */
  readonly line?: number;
  readonly column?: number;
};

/**
 * What was given is no JSON-stat, or its cube is not whole. The message says what was found, where and what to do, in one line; long
 * names in it are cut, and `path` has them whole. Nothing else is thrown by the reader and the writer.
 */
export class JsonStatRefused extends Error {
  readonly code: JsonStatProblem;
  readonly path: string;
  readonly found: string;
  readonly remedy: string;
  readonly line: number | null;
  readonly column: number | null;
  constructor(code: JsonStatProblem, { path, found, line, column }: Told) {
    const remedy = remedies[code];
    const place = line === undefined ? path : `line ${line}, column ${column}`;
    super(`${code}: ${found} (${cut(place)}). ${remedy}`);
    this.name = 'JsonStatRefused';
    this.code = code;
    this.path = path;
    this.found = found;
    this.remedy = remedy;
    this.line = line ?? null;
    this.column = column ?? null;
  }
}

/** The end of a path tells most. */
const cut = (place: string): string =>
  place.length > longest ? `${place.slice(0, longest / 2)}…${place.slice(-longest / 2)}` : place;

const longest = 200;
