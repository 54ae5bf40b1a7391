import { isObject } from '#platform/problems/is-object.ts';

/** A draft as it lies in the browser and on the server: what was typed, when, and the key it will be sent under. */
export type Copy = {
  readonly content: Readonly<Record<string, unknown>>;
  readonly typed: number;
  readonly key: string;
};

/** The copy to go on from. What neither side can read is as good as nothing; equal age goes to the server. */
export function newerCopy(
  browser: unknown,
  server: unknown,
): { copy: Copy; from: 'browser' | 'server' } | undefined {
  const here = isCopy(browser) ? browser : undefined;
  const there = isCopy(server) ? server : undefined;
  if (here && (!there || here.typed > there.typed)) return { copy: here, from: 'browser' };
  return there && { copy: there, from: 'server' };
}

function isCopy(found: unknown): found is Copy {
  if (!isObject(found)) return false;
  const { content, typed, key } = found;
  return isObject(content) && Number.isFinite(typed) && typeof key === 'string' && key !== '';
}
