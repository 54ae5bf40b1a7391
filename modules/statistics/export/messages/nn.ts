/** Nynorsk: det som står i ein utlevert tabell, og kvifor han ikkje kan leverast ut. */
export const nn = {
  'statistics.export.label': 'Offisiell statistikk: {series}',
  'statistics.export.place': 'Kommune',
  'statistics.export.period': 'Periode',
  'statistics.export.series': 'Serie',
  'statistics.export.boundaries':
    'Kommunane slik dei var {day}, rekna på statistikken til og med utgåve {asOf}.',
  'statistics.export.composites':
    '{count, plural, one {# samansett kommune: } other {# samansette kommunar: }}fleire kommunar som berre kan følgjast saman, fordi ein av dei er delt i tidsrommet. Tal blir aldri fordelte mellom dei.',
  'statistics.export.source':
    'Utgåve {number}. Kjelde: {publisher}, {title}. Henta {day}.{licence, select, none {} other { Lisens: {licence}}}',
  'statistics.export.break': 'Brot frå {period}: {says}',
  'statistics.export.example': 'Tala er laga for dømet og gjeld ingen verkelege kommunar.',
  'statistics.export.state.missing': 'manglar',
  'statistics.export.state.suppressed': 'haldne tilbake, fordi få er talde',
  'statistics.export.state.not-applicable': 'kan ikkje finnast',
  'statistics.export.state.break-before': 'kan ikkje samanliknast med tidlegare periodar',
  'problem.panel-too-large.title': 'Panelet er for stort for JSON-stat',
  'problem.panel-too-large.detail':
    'Panelet har {cells} celler, og JSON-stat blir levert med høgst {most}. Be om færre seriar, periodar eller kommunar, eller vel CSV eller Parquet.',
  'problem.former-place.title': '{place} var ikkje eit kommunenummer {day}',
  'problem.former-place.detail':
    'Det som var {place}, ligg i {now} den dagen. Be om det nummeret, eller om grensene frå ein dag då {place} fanst.',
  'problem.unknown-place.title': '{place} er ikkje i panelet',
  'problem.unknown-place.detail':
    'Ingen kommune hadde nummer {place} {day}. Sjå etter talfeil; omstilt places og sida Stader viser numra.',
};
