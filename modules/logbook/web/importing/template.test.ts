import { describe, expect, it } from 'vitest';
import { createTranslator } from '#platform/language/translate.ts';
import { csvTemplate } from '#platform/ui/importing/csv-template.ts';
import { en } from '../../messages/en.ts';
import { nb } from '../../messages/nb.ts';
import { nn } from '../../messages/nn.ts';
import { en as openEn } from '../../messages/open/en.ts';
import { nb as openNb } from '../../messages/open/nb.ts';
import { nn as openNn } from '../../messages/open/nn.ts';
import { sv as openSv } from '../../messages/open/sv.ts';
import { sv } from '../../messages/sv.ts';
import { readOldLog } from '../../old-log/read-old-log.ts';
import type { LogbookKey } from '../words.ts';
import { template } from './template.ts';

const dictionaries = {
  nb: { ...nb, ...openNb },
  nn: { ...nn, ...openNn },
  sv: { ...sv, ...openSv },
  en: { ...en, ...openEn },
};

describe('a template for an old log', () => {
  for (const [language, words] of Object.entries(dictionaries)) {
    for (const columns of ['two', 'all'] as const) {
      it(`can be filled in and brought in as it is: ${columns} columns in ${language}`, async () => {
        const text = createTranslator(language as keyof typeof dictionaries, words);
        const rows = csvTemplate(template(columns, (key, params) => text(key as LogbookKey, params)))
          .replace('\u{feff}', '')
          .trim()
          .split('\r\n')
          .map((line, index) => ({
            number: index + 1,
            cells: line.split(';').map((each) => {
              const value = each.replace(/^"|"$/g, '');
              return value === '' ? { kind: 'empty' as const } : { kind: 'text' as const, text: value };
            }),
          }));
        const read = await readOldLog([{ name: 'CSV', rows } as never], {
          dictionaries: Object.values(dictionaries),
          zone: 'Europe/Oslo',
          now: Date.parse('2025-11-20T12:00:00Z'),
          fallback: { lang: 'nb', who: 'programlederen', visibility: 'internal' },
        });
        expect(
          read.ok && read.value.rows.map(({ content, problems }) => [content?.happened, problems]),
        ).toEqual([['2016-04-18', []]]);
      });
    }
  }
});
