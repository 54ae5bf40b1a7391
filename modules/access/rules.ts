import { type Role, roles } from '#platform/access/actor.ts';
import { allow, type Decision, refuse } from '#platform/problems/problem.ts';
import type { Unit } from './contract.ts';

/**
 * A session ends half an hour after it was last used, and twelve hours after it began. Typing counts as use: what is
 * typed is saved as a draft. The page warns five minutes before, by `expires` of `readMe`.
 */
export const sessionIdle = '30 minutes';

/** A token is a bearer's secret in some script: it lives as long as was asked, but never longer than what made it. */
export function tokenExpiry(now: number, days: number, makerExpires: number | undefined): number {
  return Math.min(now + days * 86_400_000, makerExpires ?? Number.POSITIVE_INFINITY);
}

/**
 * What a new unit may be laid under; a nation stands alone. That an old county lies under the one that took over is
 * no placing of a new unit (`access.succeed`).
 */
export const liesUnder: Readonly<Record<Unit['kind'], readonly Unit['kind'][]>> = {
  nation: [],
  county: ['nation'],
  municipality: ['county', 'nation'],
  programme: ['municipality'],
};

/** The first of the units above that a unit of this kind cannot lie under. */
export const wronglyAbove = <Above extends { kind: Unit['kind'] }>(
  kind: Unit['kind'],
  above: readonly Above[],
): Above | undefined => above.find((each) => !liesUnder[kind].includes(each.kind));

/** More than anyone needs; so many that nobody could tell which to revoke. */
export const mostTokens = 50;

export const tokenPrefix = 'omstilt_';

/** Drafts are kept whole in one row: room for the longest text a form takes, many times over. As the database counts it. */
export const longestDraft = 262_144;

/** What can be kept of a draft, as it was typed. */
export function draftToKeep(content: Record<string, unknown>): Decision<string> {
  const kept = shallow(content);
  if (sizeInDatabase(kept) <= longestDraft) return allow(JSON.stringify(kept));
  return refuse({
    code: 'invalid',
    status: 422,
    fields: [{ field: 'content', code: 'draft-too-large', params: { most: longestDraft / 1024 } }],
  });
}

/**
 * How many bytes PostgreSQL's jsonb takes for a value, at most: four beside each value and each key, the text itself in UTF-8, a number as
 * `numeric` with its padding. Never less than `pg_column_size` says, or the row would be refused without a word.
 */
export function sizeInDatabase(value: unknown): number {
  if (typeof value === 'string') return 4 + bytesOf(value);
  if (typeof value === 'number') return 32;
  if (value === null || typeof value !== 'object') return 4;
  const parts = Array.isArray(value) ? value : Object.entries(value).flat();
  return parts.reduce<number>((sum, part) => sum + sizeInDatabase(part), 16);
}

/** In UTF-8, as the database keeps text: one byte for ASCII, three for what is left of the 65,536 first, four for a pair. */
function bytesOf(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return bytes;
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

function shallow(value: unknown, depth = 0): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (depth > deepest) return null;
  if (Array.isArray(value)) return value.map((each) => shallow(each, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, shallow(each, depth + 1)]));
}
