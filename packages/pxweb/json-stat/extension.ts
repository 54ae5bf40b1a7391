import { JsonStatRefused } from '../errors/json-stat-refused.ts';
import type { Extension } from './cube.ts';
import { type Given, isAbsent, membersOf } from './given.ts';

/**
 * What an office adds, as it is. Nested deeper than any of them does, it is refused: whoever writes it out again
 * would run out of stack.
 */
export function extensionOf(given: Given): Extension {
  if (isAbsent(given.value)) return {};
  const extension = membersOf(given).value;
  if (!isShallow(extension)) {
    const found = `it is nested more than ${deepest} deep`;
    throw new JsonStatRefused('too-deep', { path: given.path, found });
  }
  return extension;
}

const deepest = 100;

/** Level by level, each object once, so that nothing that refers to itself keeps it going. */
function isShallow(top: object): boolean {
  const seen = new Set<object>();
  let level: object[] = [top];
  for (let depth = 0; depth < deepest && level.length > 0; depth += 1) {
    const below: object[] = [];
    for (const each of level) {
      for (const part of Object.values(each)) {
        if (typeof part !== 'object' || part === null || seen.has(part)) continue;
        seen.add(part);
        below.push(part);
      }
    }
    level = below;
  }
  return level.length === 0;
}
