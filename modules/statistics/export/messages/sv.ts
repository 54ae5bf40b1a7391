/** Svenska: vad som står i en utlämnad tabell, och varför den inte kan lämnas ut. */
export const sv = {
  'statistics.export.label': 'Officiell statistik: {series}',
  'statistics.export.place': 'Kommun',
  'statistics.export.period': 'Period',
  'statistics.export.series': 'Serie',
  'statistics.export.boundaries':
    'Kommunerna som de var {day}, räknat på statistiken till och med utgåva {asOf}.',
  'statistics.export.composites':
    '{count, plural, one {# sammansatt kommun: } other {# sammansatta kommuner: }}flera kommuner som bara kan följas tillsammans, eftersom en av dem har delats under tiden. Tal fördelas aldrig mellan dem.',
  'statistics.export.source':
    'Utgåva {number}. Källa: {publisher}, {title}. Hämtad {day}.{licence, select, none {} other { Licens: {licence}}}',
  'statistics.export.break': 'Brott från {period}: {says}',
  'statistics.export.example': 'Talen är påhittade för exemplet och gäller inga verkliga kommuner.',
  'statistics.export.state.missing': 'saknas',
  'statistics.export.state.suppressed': 'undanhållet, eftersom få har räknats',
  'statistics.export.state.not-applicable': 'kan inte finnas',
  'statistics.export.state.break-before': 'kan inte jämföras med tidigare perioder',
  'problem.panel-too-large.title': 'Panelen är för stor för JSON-stat',
  'problem.panel-too-large.detail':
    'Panelen har {cells} celler, och JSON-stat lämnas ut med högst {most}. Be om färre serier, perioder eller kommuner, eller välj CSV eller Parquet.',
  'problem.former-place.title': '{place} var ingen kommunkod {day}',
  'problem.former-place.detail':
    'Det som var {place} ligger i {now} den dagen. Be om den koden, eller om gränserna från en dag då {place} fanns.',
  'problem.unknown-place.title': '{place} finns inte i panelen',
  'problem.unknown-place.detail':
    'Ingen kommun hade koden {place} {day}. Kontrollera siffrorna; omstilt places och sidan Platser visar koderna.',
};
