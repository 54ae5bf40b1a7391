import { same } from '#platform/problems/corrected.ts';
import type { Content } from '../../contract.ts';

/** Every field a correction may change, in the order of the form. */
export const contentFields = [
  'text',
  'activity',
  'happened',
  'who',
  'visibility',
  'lang',
  'source',
] as const satisfies readonly (keyof Content)[];
export type ContentField = (typeof contentFields)[number];

/** What the writer changed: only that is sent, so that what another changed meanwhile stands. */
export const changeOf = (before: Content, after: Content): Partial<Content> =>
  picked(after, (field) => !same(before[field], after[field]));

/**
 * Two people at once: the fields that both changed, to different things. What only one of them changed needs no choice,
 * nor what both changed alike.
 */
export const conflictsOf = (
  before: Content,
  theirs: Content,
  yours: Partial<Content>,
): readonly ContentField[] =>
  contentFields.filter(
    (field) =>
      yours[field] !== undefined && !same(before[field], theirs[field]) && !same(theirs[field], yours[field]),
  );

/** What is left to send when the conflicts are settled: `keep` names the fields where theirs shall stand. */
export const settled = (
  theirs: Content,
  yours: Partial<Content>,
  keep: readonly ContentField[],
): Partial<Content> =>
  picked(
    { ...theirs, ...yours },
    (field) => yours[field] !== undefined && !keep.includes(field) && !same(theirs[field], yours[field]),
  );

const picked = (content: Content, wanted: (field: ContentField) => boolean): Partial<Content> =>
  Object.fromEntries(contentFields.filter(wanted).map((field) => [field, content[field]]));
