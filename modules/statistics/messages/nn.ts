import type { nb } from './nb.ts';

/** Nynorsk. */
export const nn = {
  'statistics.bring.title': 'Hent inn statistikk',
  'statistics.bring.lead':
    'Alle kan lese det du hentar inn. Ingenting blir skrive over: kvar innhenting blir ei ny utgåve.',
  'statistics.bring.may-not':
    'Du kan lese all statistikk, men ikkje hente inn ny. Det gjer den som har rolla administrator, fordi alle les det same. Spør den som styrer Omstilt hos dykk.',
  'statistics.bring.way': 'Måte',
  'statistics.bring.way.table': 'Frå byrået',
  'statistics.bring.way.places': 'Kommunane',
  'statistics.bring.way.file': 'Fil',
  'statistics.bring.table': 'Tabell',
  'statistics.bring.table-hint': 'Tabellane i katalogen. Alle seriane i tabellen blir henta.',
  'statistics.bring.no-tables': 'Katalogen har ingen tabellar å hente frå. Hent inn ei fil i staden.',
  'statistics.bring.holds': '{count, plural, one {Éin serie blir henta.} other {# seriar blir henta.}}',
  'statistics.bring.and-more': 'og {count, plural, one {éin til} other {# til}}',
  'statistics.bring.table-page': 'Les om tabellen',
  'statistics.bring.fetch-table': 'Hent tabellen',
  'statistics.bring.offline':
    'Anlegget er sett til å ikkje bruke nettet, så ingen byrå kan spørjast herifrå. Hent inn ei fil i staden, eller slå av OMSTILT_OFFLINE.',
  'statistics.bring.places-text':
    'Lista over kommunane og kva som vart av dei. Ho avgjer korleis tal frå før ei samanslåing blir lagde saman. Hent ho på nytt når kommunar er endra.',
  'statistics.bring.country': 'Land',
  'statistics.bring.fetch-places': 'Hent kommunane',
  'statistics.bring.file-hint': 'CSV, Excel (.xlsx) eller JSON-stat.',
  'statistics.bring.file-columns':
    'Fila treng kommunenummer, periode og tal. Vanlege overskrifter blir kjende att, til dømes kommunenummer, år og verdi.',
  'statistics.bring.not-statistics':
    'Vi finn ikkje kommunenummer, periode og tal i denne fila. Vel eit anna ark eller ei anna fil.',
  'statistics.bring.counts':
    '{rows, plural, one {# rad} other {# rader}}: {observations, plural, one {éin observasjon} other {# observasjonar}}{without, plural, =0 {} other {, # av dei utan tal}}.{failed, plural, =0 {} one { Éi rad må rettast.} other { # rader må rettast.}}{left, plural, =0 {} one { Éi rad blir halden utanfor.} other { # rader blir haldne utanfor.}}',
  'statistics.bring.column.column': 'Kolonne',
  'statistics.bring.column.heading': 'Overskrift',
  'statistics.bring.column.use': 'Blir brukt som',
  'statistics.bring.column.sample': 'Døme',
  'statistics.bring.column.series': 'Serie',
  'statistics.bring.column.periods': 'Periodar',
  'statistics.bring.column.places': 'Stader',
  'statistics.bring.column.observations': 'Observasjonar',
  'statistics.bring.use.place': 'kommune',
  'statistics.bring.use.name': 'namn, blir brukt til kontroll',
  'statistics.bring.use.period': 'periode',
  'statistics.bring.use.series': 'serie',
  'statistics.bring.use.value': 'tal',
  'statistics.bring.use.state': 'kva slags tal',
  'statistics.bring.use.filter': 'utval',
  'statistics.bring.use.unused': 'blir ikkje brukt',
  'statistics.bring.questions':
    '{count, plural, one {Svar på eitt spørsmål først} other {Svar på # spørsmål først}}',
  'statistics.bring.answer-first': 'Svar på spørsmåla over, så kan fila hentast inn.',
  'statistics.bring.comes-in': '{count, plural, one {Éin serie kjem inn} other {# seriar kjem inn}}',
  'statistics.bring.new': 'Ny serie',
  'statistics.bring.times': '{count} gonger',
  'statistics.bring.run': 'Hent inn {count, plural, one {éin observasjon} other {# observasjonar}}',
  'statistics.bring.goes-on': 'Du kan lukke sida. Innhentinga held fram, og du ser ho under Data.',
  'statistics.bring.try-again': 'Prøv igjen',
  'statistics.bring.done': 'Henta inn som utgåve {number}',
  'statistics.bring.unchanged': 'Ingenting nytt: tala er dei same som i førre utgåve',
  'statistics.bring.next': 'Sjå på serien, og på kva som er endra sidan førre utgåve.',
  'statistics.bring.next-unchanged': 'Inga ny utgåve vart laga. Prøv igjen når kjelda er oppdatert.',
  'statistics.bring.see-series': 'Sjå serien',
  'statistics.bring.see-places': 'Sjå kommunane',
  'statistics.bring.more': 'Hent inn meir',
} satisfies Record<keyof typeof nb, string>;
