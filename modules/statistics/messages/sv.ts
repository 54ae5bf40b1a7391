import type { nb } from './nb.ts';

/** Swedish. */
export const sv = {
  'statistics.bring.title': 'Hämta in statistik',
  'statistics.bring.lead':
    'Alla kan läsa det du hämtar in. Inget skrivs över: varje inhämtning blir en ny utgåva.',
  'statistics.bring.may-not':
    'Du kan läsa all statistik men inte hämta in ny. Det gör den som har rollen administratör, eftersom alla läser samma sak. Fråga den som sköter Omstilt hos er.',
  'statistics.bring.way': 'Sätt',
  'statistics.bring.way.table': 'Från byrån',
  'statistics.bring.way.places': 'Kommunerna',
  'statistics.bring.way.file': 'Fil',
  'statistics.bring.table': 'Tabell',
  'statistics.bring.table-hint': 'Tabellerna i katalogen. Alla serier i tabellen hämtas.',
  'statistics.bring.no-tables': 'Katalogen har inga tabeller att hämta från. Hämta in en fil i stället.',
  'statistics.bring.holds': '{count, plural, one {En serie hämtas.} other {# serier hämtas.}}',
  'statistics.bring.and-more': 'och {count, plural, one {en till} other {# till}}',
  'statistics.bring.table-page': 'Läs om tabellen',
  'statistics.bring.fetch-table': 'Hämta tabellen',
  'statistics.bring.offline':
    'Anläggningen är inställd på att inte använda nätet, så inga byråer kan frågas härifrån. Hämta in en fil i stället, eller slå av OMSTILT_OFFLINE.',
  'statistics.bring.places-text':
    'Listan över kommunerna och vad som blev av dem. Den avgör hur siffror från före en sammanslagning läggs ihop. Hämta den igen när kommuner har ändrats.',
  'statistics.bring.country': 'Land',
  'statistics.bring.fetch-places': 'Hämta kommunerna',
  'statistics.bring.file-hint': 'CSV, Excel (.xlsx) eller JSON-stat.',
  'statistics.bring.file-columns':
    'Filen behöver kommunkod, period och värde. Vanliga rubriker känns igen, till exempel kommunkod, år och värde.',
  'statistics.bring.not-statistics':
    'Vi hittar inte kommunkod, period och värde i den här filen. Välj ett annat blad eller en annan fil.',
  'statistics.bring.counts':
    '{rows, plural, one {# rad} other {# rader}}: {observations, plural, one {en observation} other {# observationer}}{without, plural, =0 {} other {, # av dem utan siffra}}.{failed, plural, =0 {} one { En rad måste rättas.} other { # rader måste rättas.}}{left, plural, =0 {} one { En rad hålls utanför.} other { # rader hålls utanför.}}',
  'statistics.bring.column.column': 'Kolumn',
  'statistics.bring.column.heading': 'Rubrik',
  'statistics.bring.column.use': 'Används som',
  'statistics.bring.column.sample': 'Exempel',
  'statistics.bring.column.series': 'Serie',
  'statistics.bring.column.periods': 'Perioder',
  'statistics.bring.column.places': 'Platser',
  'statistics.bring.column.observations': 'Observationer',
  'statistics.bring.use.place': 'kommun',
  'statistics.bring.use.name': 'namn, används för kontroll',
  'statistics.bring.use.period': 'period',
  'statistics.bring.use.series': 'serie',
  'statistics.bring.use.value': 'värde',
  'statistics.bring.use.state': 'slags siffra',
  'statistics.bring.use.filter': 'urval',
  'statistics.bring.use.unused': 'används inte',
  'statistics.bring.questions':
    '{count, plural, one {Svara på en fråga först} other {Svara på # frågor först}}',
  'statistics.bring.answer-first': 'Svara på frågorna ovan, så kan filen hämtas in.',
  'statistics.bring.comes-in': '{count, plural, one {En serie kommer in} other {# serier kommer in}}',
  'statistics.bring.new': 'Ny serie',
  'statistics.bring.times': '{count} gånger',
  'statistics.bring.run': 'Hämta in {count, plural, one {en observation} other {# observationer}}',
  'statistics.bring.goes-on': 'Du kan stänga sidan. Inhämtningen fortsätter, och du ser den under Data.',
  'statistics.bring.try-again': 'Försök igen',
  'statistics.bring.done': 'Hämtat in som utgåva {number}',
  'statistics.bring.unchanged': 'Inget nytt: siffrorna är desamma som i förra utgåvan',
  'statistics.bring.next': 'Titta på serien och på vad som har ändrats sedan förra utgåvan.',
  'statistics.bring.next-unchanged': 'Ingen ny utgåva skapades. Försök igen när källan har uppdaterats.',
  'statistics.bring.see-series': 'Se serien',
  'statistics.bring.see-places': 'Se kommunerna',
  'statistics.bring.more': 'Hämta in mer',
} satisfies Record<keyof typeof nb, string>;
