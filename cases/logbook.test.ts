import { describe, expect, test } from 'vitest';
import { type Content, content } from '#modules/logbook/contract.ts';
import { correct, judgeContent } from '#modules/logbook/rules.ts';
import { cases } from './index.ts';
import { type ResolvedEntry, resolveCase } from './resolve.ts';

const today = '2026-11-24';
const at = { zone: 'Europe/Oslo', now: Date.parse(`${today}T00:00Z`) };

const contentOf = ({ activity, text, happened, who, visibility, lang, source }: ResolvedEntry): Content =>
  content.parse({ activity, text, happened, who, visibility, lang, source: source ?? null });

describe.each(cases.map((file) => [file.slug, file] as const))('%s', (_, file) => {
  test('is a log that the logbook would take: every entry, and every correction on top of it', () => {
    for (const entry of resolveCase(file, today).log) {
      let standing = contentOf(entry);
      expect(judgeContent(standing, at), entry.key).toMatchObject({ ok: true });
      for (const { change } of entry.corrections) {
        const corrected = correct(standing, change, at);
        if (!corrected.ok) throw new Error(`${entry.key}: ${JSON.stringify(corrected.problem)}`);
        expect(corrected.value.changed.toSorted(), entry.key).toEqual(Object.keys(change).toSorted());
        standing = corrected.value.after;
      }
    }
  });
});
