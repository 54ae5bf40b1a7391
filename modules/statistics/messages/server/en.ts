import type { nb } from './nb.ts';

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
  'problem.no-such-column.title': 'There is no such column',
  'problem.no-such-column.detail': '“{column}” is no column of the file. It has {columns}.',
  'problem.other-frequency.title': 'The series has other periods',
  'problem.other-frequency.detail':
    '{period} is no period of {series}: it has {frequency, select, year {years} quarter {quarters} month {months} other {weeks}}. Bring the numbers into another series.',
  'problem.series-of-others.title': 'The series is not for these municipalities',
  'problem.series-of-others.detail':
    '{series} is a series of another country than {country}, or of the example county. Choose another series, or give the new one a name of its own.',
  'problem.series-worked-out.title': 'The series is worked out here',
  'problem.series-worked-out.detail':
    '{series} is worked out of two other series, so no file can say otherwise. Bring those two in, or give the numbers a series of their own.',
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
  'problem.no-such-state.title': 'That vintage has not come yet',
  'problem.no-such-state.detail':
    'The newest vintage is {newest}, and you asked for {vintage}. Choose one there is, or ask for the newest.',
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
  'statistics.export.label': 'Official statistics: {series}',
  'statistics.export.place': 'Municipality',
  'statistics.export.period': 'Period',
  'statistics.export.series': 'Series',
  'statistics.export.boundaries':
    'Municipalities as they were on {day}, from the statistics up to vintage {asOf}.',
  'statistics.export.composites':
    '{count, plural, one {# composite: } other {# composites: }}municipalities that can only be followed together, because one of them was split within the time. Numbers are never apportioned between them.',
  'statistics.export.source':
    'Vintage {number}. Source: {publisher}, {title}. Retrieved {day}.{licence, select, none {} other { Licence: {licence}}}',
  'statistics.export.break': 'Break from {period}: {says}',
  'statistics.export.example': 'The numbers are made up for the example and are about no real municipality.',
  'statistics.export.state.missing': 'missing',
  'statistics.export.state.suppressed': 'withheld, because few are counted',
  'statistics.export.state.not-applicable': 'cannot exist',
  'statistics.export.state.break-before': 'not comparable with earlier periods',
  'problem.panel-too-large.title': 'The panel is too large for JSON-stat',
  'problem.panel-too-large.detail':
    'The panel has {cells} cells, and JSON-stat is handed out with {most} at most. Ask for fewer series, periods or municipalities, or choose CSV or Parquet.',
  'problem.former-place.title': '{place} was no municipality’s number on {day}',
  'problem.former-place.detail':
    'What was {place} lies in {now} on that day. Ask for that number, or for the boundaries of a day when there was a {place}.',
  'problem.unknown-place.title': '{place} is not in the panel',
  'problem.unknown-place.detail':
    'No municipality had the number {place} on {day}. Look for a mistyped digit; omstilt places and the page Places list the numbers.',
  'problem.too-many-contents.title': 'The file has too many different values',
  'problem.too-many-contents.detail':
    'By row {row} there were more than {limit} different texts. Divide the file, or remove columns that are not numbers, places or periods.',
  'problem.too-many-observations.title': 'The file has too many numbers',
  'problem.too-many-observations.detail':
    'We take {limit} numbers at a time, and that was reached at row {row}. Choose fewer rows with a filter, or divide the file.',
  'problem.json-stat-links.title': 'The file has no numbers',
  'problem.json-stat-links.detail':
    'It is a collection of {count, plural, one {# link} other {# links}} to tables. Fetch one of them and send that.',
  'problem.json-stat-refused.title': 'The JSON file cannot be read',
  'problem.json-stat-refused.detail':
    '{kind, select, not_json {It is cut off or is not JSON (line {line}, character {column}).} value_count {The number of values does not match the size of the table ({path}).} same_code_twice {A code is there twice ({path}).} no_values {It describes a table and has no numbers.} other {It is not valid JSON-stat ({path}: {found}).}} Fetch it again, and ask for json-stat2.',
  'problem.mapping-unreadable.title': 'The choice of columns cannot be read',
  'problem.mapping-unreadable.detail': 'Something is wrong at “{path}”. Choose the columns again.',
  'problem.mapping-of-another-table.title': 'The choice of columns does not fit the file',
  'problem.mapping-of-another-table.detail':
    'It was made for “{table}”. This table is called “{found}” and has {columns, plural, one {# column} other {# columns}}. Choose the columns again.',
  'problem.mapping-without-series.title': 'It has not been said what the numbers are',
  'problem.mapping-without-series.detail': 'Choose the series that each column of numbers belongs to.',
  'problem.mapping-without-period.title': 'It has not been said when the numbers apply',
  'problem.mapping-without-period.detail': 'Choose a period for each column of numbers.',

  'import.no-code.message': '“{value}” is not the code of a municipality.',
  'import.no-code.remedy':
    'Write the municipality’s four-digit code, or delete the row if it is a heading or a total.',
  'import.missing-place.message': 'The row does not say which municipality the number is about.',
  'import.missing-place.remedy': 'Write the municipality’s code, or delete the row.',
  'import.never-a-place.message': 'No municipality has ever had the code {code}.',
  'import.never-a-place.remedy':
    'Correct the code. If the row is a total or “unknown”, leave it out with a filter.',
  'import.no-longer-a-place.message':
    '{code} {name} did not exist on {on}: the code ended {until}. What lies there now is {now}.',
  'import.no-longer-a-place.remedy':
    'Write the code of that time, or choose the date of the municipalities that the numbers were made for.',
  'import.not-yet-a-place.message':
    '{code} {name} did not exist on {on}: the code came {from}. What lay there then was {now}.',
  'import.not-yet-a-place.remedy':
    'Write the code of that time, or choose the date of the municipalities that the numbers were made for.',
  'import.unknown-name.message': 'We know of no municipality called “{value}” on {on}.',
  'import.unknown-name.remedy': 'Write the municipality’s code instead of its name.',
  'import.several-places.message': 'Several municipalities are called “{value}”: {codes}.',
  'import.several-places.remedy': 'Write the municipality’s code instead of its name.',
  'import.missing-period.message': 'The row does not say when the number applies.',
  'import.missing-period.remedy': 'Write the period, for example 2024, 2024Q1 or 2024M06.',
  'import.unreadable-period.message': '“{value}” is not a period that we can read.',
  'import.unreadable-period.remedy': 'Write it as 2024, 2024Q1, 2024M06 or 2024W01.',
  'import.day-of-no-period.message': '“{value}” is a day, and it does not show which period it stands for.',
  'import.day-of-no-period.remedy':
    'Write the period: 2024 for a year, 2024Q1 for a quarter, 2024M01 for a month.',
  'import.other-frequency.message':
    '{period} is not {frequency, select, year {a year} quarter {a quarter} month {a month} other {a week}}, which is what the series is in.',
  'import.other-frequency.remedy': 'Choose a series that fits, or bring these rows in by themselves.',
  'import.unknown-series.message': '“{value}” has not been tied to any series.',
  'import.unknown-series.remedy': 'Choose a series for “{value}”, or leave such rows out.',
  'import.unreadable-number.message': '“{value}” is not a number that we can read.',
  'import.unreadable-number.remedy':
    'Write the number alone. If there is none, leave the cell empty or write “..”.',
  'import.two-ways.message':
    '“{value}” may be {comma} or {point}. The column does not show whether comma or point is the decimal sign.',
  'import.two-ways.remedy':
    'Choose the decimal sign of the column, or write the number without a thousands separator.',
  'import.other-decimal-sign.message': '“{value}” has another decimal sign than the rest of the column.',
  'import.other-decimal-sign.remedy': 'Write the number like the others in the column.',
  'import.date-in-value.message':
    '“{value}” is a date, not a number. Spreadsheets often turn 1.2 into 1 February.',
  'import.date-in-value.remedy': 'Set the column to numbers in the spreadsheet and write the number again.',
  'import.state-with-number.message':
    'The cell has both a number and a sign that says the number is {kind, select, suppressed {withheld} missing {unknown} not_applicable {impossible} other {gone}}.',
  'import.state-with-number.remedy': 'Remove one of them. Ask the publisher if you are in doubt.',
  'import.unknown-state.message': '“{value}” is not a state that we know.',
  'import.unknown-state.remedy':
    'Write present, missing, suppressed, not-applicable or break-before, or leave the cell empty.',
  'import.number-without.message': 'The row says that there is a number, but the cell is empty.',
  'import.number-without.remedy': 'Write the number, or correct the state.',
  'import.negative-count.message': '{value} is less than zero, and the series counts something.',
  'import.negative-count.remedy': 'Correct the number, or choose another series for the column.',
  'import.two-rows.message': 'Row {other} says something else about the same municipality and period.',
  'import.two-rows.remedy':
    'Delete one of them. If they are parts of one number, choose among them with a filter, or choose to add them.',

  'import.zero-given-back.message': 'The code has lost a leading zero. “{value}” was read as {code}.',
  'import.zero-given-back.remedy':
    'You need do nothing. Set the column to text in the spreadsheet to avoid it.',
  'import.before-the-list.message':
    'Municipalities are known from {since}. Codes of the time before that were not checked.',
  'import.before-the-list.remedy': 'Check the codes yourself.',
  'import.same-again.message': 'Row {other} says the same; it was taken once.',
  'import.same-again.remedy': 'You need do nothing.',
  'import.part-of-a-count.message': '{value} is not a whole number, and the series counts something.',
  'import.part-of-a-count.remedy': 'See whether the number is an estimate or in thousands.',
  'import.negative.message': '{value} is less than zero.',
  'import.negative.remedy':
    'See whether that is right. The series is new, and we do not know what it measures.',
  'import.percent.message': '“{value}” was read as {number}.',
  'import.percent.remedy': 'Choose a series that is in per cent.',
  'import.power.message': '“{value}” was read as {number}.',
  'import.power.remedy':
    'See that it is right. Spreadsheets write large numbers so when the column is narrow.',
  'import.mark.message':
    'The number carries the mark “{mark}”, usually a footnote or a preliminary figure. The number was taken.',
  'import.mark.remedy': 'Read what the publisher says of the mark.',
  'import.mark-break.message':
    'The mark “{mark}” was read as a break: the number is not to be compared with earlier periods.',
  'import.mark-break.remedy': 'Read what the publisher says of the break.',
  'import.number-as-text.message': 'The number is stored as text in the spreadsheet.',
  'import.number-as-text.remedy': 'You need do nothing.',
  'import.day-as-period.message': 'The day was read as the period {period}.',
  'import.day-as-period.remedy': 'See that it is right.',
  'import.symbol-missing.message': '“{symbol}” was read as: the number is not known.',
  'import.symbol-missing.remedy': 'You need do nothing. It does not count as zero.',
  'import.symbol-suppressed.message':
    '“{symbol}” was read as: the number is withheld because few were counted.',
  'import.symbol-suppressed.remedy': 'You need do nothing. It does not count as zero.',
  'import.symbol-not-applicable.message': '“{symbol}” was read as: there can be no such number.',
  'import.symbol-not-applicable.remedy': 'You need do nothing. It does not count as zero.',
  'import.dash-zero.message': 'A dash was read as zero, as Statistics Norway writes it.',
  'import.dash-zero.remedy': 'If the dash means something else in this file, say so before you bring it in.',
  'import.dash-missing.message': 'A dash was read as: the number is not known.',
  'import.dash-missing.remedy': 'If the dash means zero in this file, say so before you bring it in.',
  'import.empty-missing.message': 'An empty cell was read as: the number is not known.',
  'import.empty-missing.remedy': 'You need do nothing. It does not count as zero.',
  'import.nothing-there.message':
    'The municipality did not exist in this period, and the cell is empty or zero. It was not taken.',
  'import.nothing-there.remedy': 'You need do nothing.',
  'import.text-below.message': 'The row is text, not numbers, and was not taken.',
  'import.text-below.remedy': 'You need do nothing.',
  'import.added-up.message': 'Several rows were added to one number, as you chose.',
  'import.added-up.remedy': 'See that none of the rows is a total of the others.',
  'import.sum-waits.message': 'Sums that lack a part were not taken.',
  'import.sum-waits.remedy': 'Mend the rows with problems, and bring the whole file in again.',

  'reading.reason.places-by-code':
    '“{heading}” has the codes of municipalities: {found} of {of} are known in {country, select, NO {Norway} other {Sweden}}.',
  'reading.reason.places-by-name':
    '“{heading}” has the names of municipalities: {found} of {of} are known in {country, select, NO {Norway} other {Sweden}}.',
  'reading.reason.zeros-given-back':
    '{count, plural, one {# code} other {# codes}} had lost a leading zero, which was given back.',
  'reading.reason.totals-left-out': 'Rows of the whole country or of the unknown were left out: {codes}.',
  'reading.reason.period-column': '“{heading}” says when the numbers apply.',
  'reading.reason.period-headings':
    'The headings are {count, plural, one {# period} other {# periods}}, a column for each.',
  'reading.reason.period-from-file-name':
    'No column says when the numbers apply. The file’s name says {period}.',
  'reading.reason.period-from-title': 'No column says when the numbers apply. The title says {period}.',
  'reading.reason.period-from-given': 'All numbers apply to {period}, as you chose.',
  'reading.reason.series': '“{heading}” is the series {series}.',
  'reading.reason.new-series': '“{heading}” becomes the new series {series}.',
  'reading.reason.series-column':
    '“{heading}” says which series the number belongs to: {found} of {of} are known.',
  'reading.reason.state-column': '“{heading}” says whether the number is missing or withheld.',
  'reading.reason.decimal-comma':
    '“{heading}” has a decimal comma: {count, plural, one {# number shows} other {# different numbers show}} it.',
  'reading.reason.decimal-point':
    '“{heading}” has a decimal point: {count, plural, one {# number shows} other {# different numbers show}} it.',
  'reading.reason.dash-zero':
    'A dash was read as zero: the other signs in the column are those of Statistics Norway.',
  'reading.reason.boundaries-of-the-time': 'The codes are those of each period: {found} of {of} fit.',
  'reading.reason.boundaries-of-a-day':
    'The codes are the municipalities as they were on {day}, for other periods too: {found} of {of} fit.',
  'reading.question.no-such-table': 'The file has no such table. Choose one of those it has.',
  'reading.question.no-places': 'No column has municipalities that we know. Does the file have their codes?',
  'reading.question.no-period': 'Nothing says when the numbers apply. Which period is it?',
  'reading.question.no-series':
    'No heading is a series that we know. Is any of these numbers over time, and which series is it: {columns}?',
  'reading.question.no-numbers':
    'The file has municipalities, but no column of numbers. It is not statistics that we can bring in.',
  'reading.question.which-series': 'Which series is “{heading}”?',
  'reading.question.unknown-series':
    '{count, plural, one {# value} other {# values}} in “{heading}” is not a series that we know, and is left out: {values}. Is that right?',
  'reading.question.several-rows':
    'Several rows are about the same municipality and period, divided by {columns}. Which of them are meant?',
  'reading.question.two-places':
    'Each row has two municipalities: {columns}. Shall the numbers be added for each of them?',
  'reading.question.dash': 'What does the dash in “{heading}” mean: zero, or that the number is not known?',
  'reading.question.decimal':
    'Is “{value}” in “{heading}” {comma} or {point}? No number in the column shows it.',
  'reading.question.two-decimal-signs':
    '“{heading}” has both decimal commas ({comma, plural, one {# number} other {# numbers}}) and decimal points ({point, plural, one {# number} other {# numbers}}). Which is right?',
} as const satisfies Record<keyof typeof nb, string>;
