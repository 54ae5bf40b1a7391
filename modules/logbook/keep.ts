import { v5 } from 'uuid';
import type { Tx } from '#platform/database/database.ts';
import { granted } from '#platform/problems/refusal.ts';
import { type Content, content } from './contract.ts';
import * as rules from './rules.ts';
import * as store from './store.ts';

type Author = { person: string | null; name: string };

/** An entry of a case, with a key that stays the same when the case is read again. */
export type KeptEntry = {
  key: string;
  content: Content;
  author: Author;
  recorded?: Date;
  corrections: readonly { reason: string; change: Partial<Content>; author: Author; recorded: Date }[];
};

/** The id of an entry of a case, for what refers to it. */
export const keptEntryId = (unit: string, key: string): string => v5(key, unit);

/**
 * Sees that the log of a case holds these entries. One that is there already and says something else is corrected, with
 * `reason`, like any other: what the log said before is kept.
 */
export async function keepLog(
  tx: Tx,
  {
    unit,
    log,
    reason,
    editor,
    zone,
    now,
  }: { unit: string; log: readonly KeptEntry[]; reason: string; editor: Author; zone: string; now: number },
): Promise<{ written: number; corrected: number }> {
  let written = 0;
  let corrected = 0;
  const entries = await store.entriesById(
    tx,
    log.map(({ key }) => keptEntryId(unit, key)),
  );
  for (const each of log) {
    const id = keptEntryId(unit, each.key);
    const before = entries.get(id);
    if (before === undefined) {
      await writeIn(tx, unit, id, each);
      written += 1;
    } else {
      const decision = rules.correct(content.parse(before), each.content, { zone, now });
      if (!decision.ok && decision.problem.code === 'nothing-corrected') continue;
      const { after, changed } = granted(decision);
      const becomes = Object.fromEntries(changed.map((field) => [field, after[field]]));
      await store.correct(tx, unit, id, { version: before.version, reason, becomes, author: editor });
      corrected += 1;
    }
  }
  return { written, corrected };
}

async function writeIn(
  tx: Tx,
  unit: string,
  id: string,
  { content, author, recorded, corrections }: KeptEntry,
) {
  await store.write(tx, unit, [{ ...content, id, author, ...(recorded ? { recorded } : {}) }]);
  for (const [index, { change, ...correction }] of corrections.entries()) {
    await store.correct(tx, unit, id, { version: index + 1, becomes: change, ...correction });
  }
}
