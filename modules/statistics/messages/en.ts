import type { nb } from './nb.ts';

/** English. */
export const en = {
  'statistics.bring.title': 'Bring statistics in',
  'statistics.bring.lead':
    'Everybody can read what you bring in. Nothing is written over: each import becomes a new vintage.',
  'statistics.bring.may-not':
    'You can read all statistics, but not bring new ones in. That takes the role of administrator, because everybody reads the same. Ask whoever runs Omstilt where you are.',
  'statistics.bring.way': 'Way',
  'statistics.bring.way.table': 'From the office',
  'statistics.bring.way.places': 'Municipalities',
  'statistics.bring.way.file': 'File',
  'statistics.bring.table': 'Table',
  'statistics.bring.table-hint': 'The tables of the catalogue. All series of the table are fetched.',
  'statistics.bring.no-tables': 'The catalogue has no tables to fetch from. Bring in a file instead.',
  'statistics.bring.holds': '{count, plural, one {One series is fetched.} other {# series are fetched.}}',
  'statistics.bring.and-more': 'and {count, plural, one {one more} other {# more}}',
  'statistics.bring.table-page': 'Read about the table',
  'statistics.bring.fetch-table': 'Fetch the table',
  'statistics.bring.offline':
    'The installation is set not to use the net, so no office can be asked from here. Bring in a file instead, or turn off OMSTILT_OFFLINE.',
  'statistics.bring.places-text':
    'The list of municipalities and what became of them. It decides how numbers from before a merger are added up. Fetch it again when municipalities have changed.',
  'statistics.bring.country': 'Country',
  'statistics.bring.fetch-places': 'Fetch the municipalities',
  'statistics.bring.file-hint': 'CSV, Excel (.xlsx) or JSON-stat.',
  'statistics.bring.file-columns':
    'The file needs the number of the municipality, the period and the value. The usual headings are recognised, such as kommunenummer, year and value.',
  'statistics.bring.not-statistics':
    'We find no municipality, period and value in this file. Choose another sheet or another file.',
  'statistics.bring.counts':
    '{rows, plural, one {# row} other {# rows}}: {observations, plural, one {one observation} other {# observations}}{without, plural, =0 {} other {, # of them without a number}}.{failed, plural, =0 {} one { One row must be mended.} other { # rows must be mended.}}{left, plural, =0 {} one { One row is left out.} other { # rows are left out.}}',
  'statistics.bring.column.column': 'Column',
  'statistics.bring.column.heading': 'Heading',
  'statistics.bring.column.use': 'Used as',
  'statistics.bring.column.sample': 'Samples',
  'statistics.bring.column.series': 'Series',
  'statistics.bring.column.periods': 'Periods',
  'statistics.bring.column.places': 'Places',
  'statistics.bring.column.observations': 'Observations',
  'statistics.bring.use.place': 'municipality',
  'statistics.bring.use.name': 'name, used as a check',
  'statistics.bring.use.period': 'period',
  'statistics.bring.use.series': 'series',
  'statistics.bring.use.value': 'value',
  'statistics.bring.use.state': 'state of the number',
  'statistics.bring.use.filter': 'filter',
  'statistics.bring.use.unused': 'not used',
  'statistics.bring.questions':
    '{count, plural, one {Answer one question first} other {Answer # questions first}}',
  'statistics.bring.answer-first': 'Answer the questions above, and the file can be brought in.',
  'statistics.bring.comes-in': '{count, plural, one {One series comes in} other {# series come in}}',
  'statistics.bring.new': 'New series',
  'statistics.bring.times': '{count} times',
  'statistics.bring.run': 'Bring in {count, plural, one {one observation} other {# observations}}',
  'statistics.bring.goes-on': 'You may close the page. The import goes on, and you find it under Data.',
  'statistics.bring.try-again': 'Try again',
  'statistics.bring.done': 'Brought in as vintage {number}',
  'statistics.bring.unchanged': 'Nothing new: the numbers are those of the vintage before',
  'statistics.bring.next': 'Look at the series, and at what changed since the vintage before.',
  'statistics.bring.next-unchanged': 'No new vintage was made. Try again when the source has been updated.',
  'statistics.bring.see-series': 'See the series',
  'statistics.bring.see-places': 'See the municipalities',
  'statistics.bring.more': 'Bring in more',
} satisfies Record<keyof typeof nb, string>;
