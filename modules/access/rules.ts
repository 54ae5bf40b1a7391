import { type Role, roles } from '#platform/access/actor.ts';
import { allow, type Decision, refuse } from '#platform/problems/problem.ts';

/**
 * A session ends half an hour after it was last used, and twelve hours after it began. Typing counts as use: what is
 * typed is saved as a draft. The page warns five minutes before, by `expires` of `readMe`.
 */
export const sessionIdle = '30 minutes';

/** A token is a bearer's secret in some script: it lives as long as was asked, but never longer than what made it. */
export function tokenExpiry(now: number, days: number, makerExpires: number | undefined): number {
  return Math.min(now + days * 86_400_000, makerExpires ?? Number.POSITIVE_INFINITY);
}

/** More than anyone needs; so many that nobody could tell which to revoke. */
export const mostTokens = 50;

export const tokenPrefix = 'omstilt_';

/** Drafts are kept whole in one row: room for the longest text a form takes, several times over. */
export const longestDraft = 200_000;

/** What can be kept of a draft: as it was typed, without the characters that no database text can hold. */
export function draftToKeep(content: Record<string, unknown>): Decision<string> {
  const text = JSON.stringify(storable(content));
  if (text.length <= longestDraft) return allow(text);
  return refuse({
    code: 'invalid',
    status: 422,
    fields: [{ field: 'body.content', code: 'too-long', params: { most: longestDraft } }],
  });
}

/**
 * A path on this site to go on to, or the front page: never another site. Browsers read `\` as `/` and drop tabs and line
 * breaks, so that `/\t/elsewhere` would be `//elsewhere`: only visible ASCII is let through, no `\`, and one slash first.
 */
export const localPath = (wanted: unknown): string =>
  typeof wanted === 'string' && wanted.length <= 2000 && /^\/(?!\/)[!-[\]-~]*$/.test(wanted) ? wanted : '/';

/** People in the order of their roles, as a list to choose from. */
export const byRole = <P extends { role: Role; name: string }>(people: readonly P[]): P[] =>
  [...people].sort(
    (a, b) => roles.indexOf(a.role) - roles.indexOf(b.role) || a.name.localeCompare(b.name, 'nb'),
  );

/** Nothing that a form makes lies deeper; what does is left out, since it could exhaust the stack of whoever reads it. */
const deepest = 20;

function storable(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return storableText(value);
  if (value === null || typeof value !== 'object') return value;
  if (depth > deepest) return null;
  if (Array.isArray(value)) return value.map((each) => storable(each, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [storableText(key), storable(each, depth + 1)] as const),
  );
}

/** PostgreSQL's jsonb holds neither NUL nor half a surrogate pair. */
const storableText = (text: string) =>
  text
    .replaceAll('\u0000', '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
