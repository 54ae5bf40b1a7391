import { JsonStatRefused } from '../errors/json-stat-refused.ts';
import { type GivenMembers, memberOf, textIfAny } from './given.ts';
import type { Link } from './json-stat.ts';

/** An entry of a collection that has no figures itself. */
export function linkOf(item: GivenMembers): Link {
  const href = textIfAny(memberOf(item, 'href'));
  if (href === null) {
    const found = 'the entry has neither a dimension nor an address';
    throw new JsonStatRefused('no-dataset', { path: item.path, found });
  }
  return {
    class: textIfAny(memberOf(item, 'class')),
    href,
    label: textIfAny(memberOf(item, 'label')) ?? '',
  };
}
