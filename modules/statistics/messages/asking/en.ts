import type { nb } from './nb.ts';

/** English. */
export const en = {
  'problem.nothing-delivered.title': 'No numbers came',
  'problem.nothing-delivered.detail':
    'The source gave no numbers for what was asked. See what the series asks for, and fetch again when the source has numbers.',
  'problem.delivered-wrong.title': 'The numbers cannot come in',
  'problem.delivered-wrong.detail':
    'They contradict themselves: {says}. Nothing was brought in. Mend the source or the file, and try again.',
  'problem.offline.title': 'Nobody is asked from here',
  'problem.offline.detail':
    'This installation is set to be offline (OMSTILT_OFFLINE), so {provider} cannot be asked. Download the numbers and bring them in as a file.',
  'problem.unknown-table.title': 'The table is not in the catalogue',
  'problem.unknown-table.detail':
    'The catalogue has no series of table {table} at {provider}. Choose a table of the catalogue, or bring the numbers in as a file.',
  'problem.not-of-table.title': 'The series is not of this table',
  'problem.not-of-table.detail':
    '{series} is not fetched from table {table} at {provider}. See in the catalogue where it is fetched.',
  'problem.unknown-provider.title': 'The source is unknown',
  'problem.unknown-provider.detail':
    '“{provider}” is no source here. The sources are ssb, scb, kolada and klass.',
  'problem.source-refused.title': 'The source refused',
  'problem.source-refused.detail':
    'The source did not give what we asked for ({reason}). It answered: {says}',
  'problem.source-period.title': 'The table has a time we do not know',
  'problem.source-period.detail':
    'Table {table} at {provider} has the time “{period}”, which is no year, quarter, month or week. Nothing was brought in. Tell us, so that we can mend the catalogue.',
  'problem.source-divided.title': 'The answer cut through a sum',
  'problem.source-divided.detail':
    'The answer had only some of the parts that {series} is the sum of ({variable}). Nothing was brought in. Tell us, so that we can mend the catalogue.',
  'problem.questions-open.title': 'Something must be answered first',
  'problem.questions-open.detail':
    'The file can be understood in several ways. Answer the questions, and bring it in then.',
  'problem.places-refused.title': 'The list of municipalities contradicts itself',
  'problem.places-refused.detail':
    '{where}: {says}. The list was not brought in, and the one before holds. Try again when the source has mended it.',
  'problem.unknown-series.title': 'There is no such series',
  'problem.unknown-series.detail': 'No series is called “{series}”. See the list of series in the catalogue.',
  'problem.panel-refused.title': 'This cannot be asked',
  'problem.panel-refused.detail': '{says}. Change {about} and ask again.',
  'problem.no-series.title': 'No series is named',
  'problem.no-series.detail': 'Say which series you want, for example no.population.',
  'problem.several-countries.title': 'The series are not of one country',
  'problem.several-countries.detail':
    '{one} and {other} are about municipalities of different countries, or one of them is example data. Ask for one country at a time.',
  'problem.no-places-then.title': 'The municipalities are not known there',
  'problem.no-places-then.detail':
    'At that state of the statistics we knew no municipalities of {country}. Ask for a later vintage.',
  'problem.several-frequencies.title': 'The series are of different periods',
  'problem.several-frequencies.detail':
    '{one} and {other} do not have the same kind of periods. Ask for years, quarters, months or weeks one kind at a time.',
  'problem.no-such-period.title': 'The period does not fit',
  'problem.no-such-period.detail':
    '“{period}” is no period of this series ({frequency}). Write 2024, 2024Q2, 2024M06 or 2024W01.',
  'problem.nothing-loaded.title': 'No numbers are loaded',
  'problem.nothing-loaded.detail':
    'There are no numbers here for {series}. Fetch them first, or bring them in as a file.',
  'problem.ends-before-it-begins.title': 'It ends before it begins',
  'problem.ends-before-it-begins.detail': '{to} is before {from}. Change places.',
  'problem.too-many-periods.title': 'Too many periods',
  'problem.too-many-periods.detail': 'There is room for {most} periods at a time. Ask for fewer.',
  'problem.not-of-series.title': 'The vintage is not of this series',
  'problem.not-of-series.detail':
    'Vintage {vintage} says nothing of {series}. Choose one of the series’ own.',
  'problem.not-at-the-top.title': 'This is done by the unit at the top',
  'problem.not-at-the-top.detail':
    'Numbers that everybody sees are brought in by whoever answers for the whole. Ask the administrator of the unit at the top, or whoever runs the installation.',
  'problem.no-such-list.title': 'No list to fetch',
  'problem.no-such-list.detail':
    'For {country} there is no classification to fetch the municipalities from. The list that comes with the program holds.',
  'problem.not-at-hand.title': 'What was to come in is not here',
  'problem.not-at-hand.detail':
    '“{name}” was brought in by another program, which no longer runs. Bring it in again from there.',
} satisfies Record<keyof typeof nb, string>;
