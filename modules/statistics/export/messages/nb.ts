/** Bokmål: det som står i en utlevert tabell, og hvorfor den ikke kan leveres ut. */
export const nb = {
  'statistics.export.label': 'Offisiell statistikk: {series}',
  'statistics.export.place': 'Kommune',
  'statistics.export.period': 'Periode',
  'statistics.export.series': 'Serie',
  'statistics.export.boundaries':
    'Kommuner slik de var {day}, regnet på statistikken til og med utgave {asOf}.',
  'statistics.export.composites':
    '{count, plural, one {# sammensatt kommune: } other {# sammensatte kommuner: }}flere kommuner som bare kan følges sammen, fordi en av dem er delt i tidsrommet. Tall fordeles aldri mellom dem.',
  'statistics.export.source':
    'Utgave {number}. Kilde: {publisher}, {title}. Hentet {day}.{licence, select, none {} other { Lisens: {licence}}}',
  'statistics.export.break': 'Brudd fra {period}: {says}',
  'statistics.export.example': 'Tallene er laget for eksempelet og gjelder ingen virkelige kommuner.',
  'statistics.export.state.missing': 'mangler',
  'statistics.export.state.suppressed': 'holdt tilbake, fordi få er talt',
  'statistics.export.state.not-applicable': 'kan ikke finnes',
  'statistics.export.state.break-before': 'kan ikke sammenlignes med tidligere perioder',
  'problem.panel-too-large.title': 'Panelet er for stort for JSON-stat',
  'problem.panel-too-large.detail':
    'Panelet har {cells} celler, og JSON-stat leveres med høyst {most}. Be om færre serier, perioder eller kommuner, eller velg CSV eller Parquet.',
  'problem.former-place.title': '{place} var ikke et kommunenummer {day}',
  'problem.former-place.detail':
    'Det som var {place}, ligger i {now} den dagen. Be om det nummeret, eller om grensene fra en dag da {place} fantes.',
  'problem.unknown-place.title': '{place} er ikke i panelet',
  'problem.unknown-place.detail':
    'Ingen kommune hadde nummer {place} {day}. Se etter tallfeil; omstilt places og siden Steder viser numrene.',
};
