import type { Era, Link } from './eras.ts';

export const turnKinds = [
  'renamed',
  'renumbered',
  'merged',
  'split',
  'rearranged',
  'born',
  'abolished',
] as const;
export type TurnKind = (typeof turnKinds)[number];

/** What happened on one day to municipalities that had to do with each other: their area before is their area after. */
export type Turn = {
  readonly on: string;
  /** `rearranged`: several became several. */
  readonly kind: TurnKind;
  /** By code. */
  readonly before: readonly Era[];
  readonly after: readonly Era[];
};

/** Puts together what hangs together on a day. By day, and within it by code. */
export function turnsOf(links: readonly Link[]): readonly Turn[] {
  const days = new Map<string, Link[]>();
  for (const link of links) {
    const day = days.get(link.on);
    if (day) day.push(link);
    else days.set(link.on, [link]);
  }
  return [...days].flatMap(([on, day]) =>
    groupsOf(day)
      .map((group) => turnOf(on, group))
      .sort(byFirstCode),
  );
}

type Group = { readonly before: Set<Era>; readonly after: Set<Era> };

function groupsOf(links: readonly Link[]): Group[] {
  const groups = new Set<Group>();
  const ofBefore = new Map<Era, Group>();
  const ofAfter = new Map<Era, Group>();
  for (const { before, after } of links) {
    const into: Group = { before: new Set(before ? [before] : []), after: new Set(after ? [after] : []) };
    for (const group of [before && ofBefore.get(before), after && ofAfter.get(after)]) {
      if (!group) continue;
      for (const era of group.before) into.before.add(era);
      for (const era of group.after) into.after.add(era);
      groups.delete(group);
    }
    for (const era of into.before) ofBefore.set(era, into);
    for (const era of into.after) ofAfter.set(era, into);
    groups.add(into);
  }
  return [...groups];
}

function turnOf(on: string, group: Group): Turn {
  const before = [...group.before].sort(byId);
  const after = [...group.after].sort(byId);
  return { on, kind: kindOf(before, after), before, after };
}

function kindOf(before: readonly Era[], after: readonly Era[]): TurnKind {
  if (before.length === 0) return 'born';
  if (after.length === 0) return 'abolished';
  if (before.length === 1 && after.length === 1)
    return before[0]?.code === after[0]?.code ? 'renamed' : 'renumbered';
  if (after.length === 1) return 'merged';
  return before.length === 1 ? 'split' : 'rearranged';
}

const byId = (one: Era, other: Era) => one.id - other.id;

const firstOf = ({ before, after }: Turn) => (before[0] ?? after[0])?.id ?? 0;
const byFirstCode = (one: Turn, other: Turn) => firstOf(one) - firstOf(other);
