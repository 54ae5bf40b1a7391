import { describe, expect, it } from 'vitest';
import { messages, say } from '#apps/server/messages.ts';
import { toCell, trimmed } from '#platform/documents/table.ts';
import { languages } from '#platform/language/language.ts';
import { findingsOf, findJobList, readJobList } from '../../job-list/read-job-list.ts';
import { jobTemplate } from './job-template.ts';

const dictionaries = languages.map((language) => messages[language]);

describe('the template of a list of jobs', () => {
  it.each(languages)(
    'is read as it is in an example, and its row comes into no other ledger: %s',
    async (language) => {
      const rows = jobTemplate(say(language)).flatMap(
        (cells, at) => trimmed(at + 1, cells.map(toCell)) ?? [],
      );
      const list = findJobList([{ name: 'Mal', hidden: false, rows }], dictionaries);
      if (!list.ok) throw new Error(list.problem.code);
      expect(list.value.columns.map(({ field }) => field)).not.toContain(null);
      const codes = async (example: boolean) => {
        const reading = { dictionaries, today: '2026-11-27', lang: 'nb' as const, example };
        return findingsOf(await readJobList(list.value, reading, new Set())).flatMap(({ problems }) =>
          problems.map(({ code }) => code),
        );
      };
      expect(await codes(true)).toEqual([]);
      expect(await codes(false)).toEqual(['number-of-nobody']);
    },
  );
});
