import type { Words } from '#platform/documents/importing/headings.ts';
import type { Content } from '../contract.ts';
import type { Visibility } from '../terms.ts';

/** How rows are read: what stands for what a row does not say. */
export type Reading = {
  readonly dictionaries: readonly Words[];
  readonly zone: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly fallback: {
    readonly lang: Content['lang'];
    readonly who: string;
    readonly visibility: Visibility;
  };
};
