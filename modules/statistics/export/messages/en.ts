/** English: what stands in a table that is handed out, and why it cannot be. */
export const en = {
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
};
