import type { Asked } from '../../http/asked.ts';
import type { Installation } from '../installation.ts';
import type { Link } from '../json-stat2.ts';
import type { Shelf } from '../shelf.ts';

/** What every route of v2 stands on. */
export type Context = {
  readonly at: Installation;
  readonly shelf: Shelf;
  readonly saved: Map<string, SavedQuery>;
  readonly now: () => number;
  /** A real answer for exactly this call, where one is kept. */
  readonly real: (asked: Asked) => Uint8Array | null;
};

export type SavedQuery = {
  readonly id: string;
  readonly tableId: string;
  readonly language: string;
  readonly selection: unknown;
  readonly outputFormat: string;
  readonly outputFormatParams: readonly string[];
};

export const langOf = ({ at }: Context, asked: Asked): string =>
  (asked.query.get('lang') ?? at.defaultLanguage).toLowerCase();

export const linkOf =
  ({ at }: Context, asked: Asked): Link =>
  (path) =>
    `${asked.origin}${at.v2.base}${path}`;
