import type { Translate } from '#platform/language/translate.ts';
import type { LogbookKey } from '../words.ts';

/** An empty log to fill in, with one row as an example. */
export function template(columns: 'two' | 'all', text: Translate<LogbookKey>): string[][] {
  const activity = text('logbook.activity.company-visit');
  const done = text('logbook.import.example-text');
  return columns === 'two'
    ? [
        [text('column.two.activity'), text('column.two.what')],
        [activity, `2016-04-18: ${done}`],
      ]
    : [
        allColumns.map((key) => text(key)),
        [activity, done, '2016-04-18', text('logbook.import.example-who'), '', '', '', '', '', ''],
      ];
}

const allColumns = [
  'column.activity',
  'column.text',
  'column.happened',
  'column.who',
  'column.visibility',
  'column.lang',
  'column.source.title',
  'column.source.publisher',
  'column.source.url',
  'column.source.published',
] as const;
