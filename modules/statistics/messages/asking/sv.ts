import type { nb } from './nb.ts';

/** Svenska. */
export const sv = {
  'problem.nothing-delivered.title': 'Inga tal kom',
  'problem.nothing-delivered.detail':
    'Källan gav inga tal för det som efterfrågades. Se vad serien frågar efter och hämta igen när källan har tal.',
  'problem.delivered-wrong.title': 'Talen kan inte tas in',
  'problem.delivered-wrong.detail':
    'De motsäger sig själva: {says}. Inget har tagits in. Rätta källan eller filen och försök igen.',
  'problem.offline.title': 'Härifrån frågas ingen',
  'problem.offline.detail':
    'Den här installationen är inställd utan nät (OMSTILT_OFFLINE), så {provider} kan inte frågas. Ladda ner talen och ta in dem som fil.',
  'problem.unknown-table.title': 'Tabellen finns inte i katalogen',
  'problem.unknown-table.detail':
    'Katalogen har ingen serie från tabell {table} hos {provider}. Välj en tabell ur katalogen, eller ta in talen som fil.',
  'problem.not-of-table.title': 'Serien hör inte till tabellen',
  'problem.not-of-table.detail':
    '{series} hämtas inte från tabell {table} hos {provider}. Se i katalogen var den hämtas.',
  'problem.unknown-provider.title': 'Källan är okänd',
  'problem.unknown-provider.detail':
    '”{provider}” är ingen källa här. Källorna är ssb, scb, kolada och klass.',
  'problem.source-refused.title': 'Källan sade nej',
  'problem.source-refused.detail': 'Källan gav inte det vi frågade efter ({reason}). Den svarade: {says}',
  'problem.source-period.title': 'Tabellen har en tid vi inte känner',
  'problem.source-period.detail':
    'Tabell {table} hos {provider} har tiden ”{period}”, som varken är år, kvartal, månad eller vecka. Inget har tagits in. Säg till, så kan vi rätta katalogen.',
  'problem.source-divided.title': 'Svaret delade en summa',
  'problem.source-divided.detail':
    'Svaret hade bara några av delarna som {series} är summan av ({variable}). Inget har tagits in. Säg till, så kan vi rätta katalogen.',
  'problem.questions-open.title': 'Något måste besvaras först',
  'problem.questions-open.detail': 'Filen kan förstås på flera sätt. Svara på frågorna och ta in den då.',
  'problem.places-refused.title': 'Kommunlistan motsäger sig själv',
  'problem.places-refused.detail':
    '{where}: {says}. Listan har inte tagits in, och den förra gäller. Försök igen när källan har rättat den.',
  'problem.unknown-series.title': 'Serien finns inte',
  'problem.unknown-series.detail':
    'Det finns ingen serie som heter ”{series}”. Se listan över serier i katalogen.',
  'problem.panel-refused.title': 'Så kan man inte fråga',
  'problem.panel-refused.detail': '{says}. Ändra {about} och fråga igen.',
  'problem.no-series.title': 'Ingen serie är nämnd',
  'problem.no-series.detail': 'Säg vilken serie du vill ha, till exempel se.population.',
  'problem.several-countries.title': 'Serierna är inte från samma land',
  'problem.several-countries.detail':
    '{one} och {other} gäller kommuner i olika länder, eller så är en av dem exempeldata. Fråga om ett land i taget.',
  'problem.no-places-then.title': 'Kommunerna är inte kända där',
  'problem.no-places-then.detail':
    'Vid den tidpunkten i statistiken kände vi inga kommuner i {country}. Fråga efter en nyare utgåva.',
  'problem.several-frequencies.title': 'Serierna har olika tid',
  'problem.several-frequencies.detail':
    '{one} och {other} har inte samma slags perioder. Fråga om år, kvartal, månader eller veckor var för sig.',
  'problem.no-such-period.title': 'Perioden passar inte',
  'problem.no-such-period.detail':
    '”{period}” är ingen period i den här serien ({frequency}). Skriv 2024, 2024Q2, 2024M06 eller 2024W01.',
  'problem.nothing-loaded.title': 'Inga tal är hämtade',
  'problem.nothing-loaded.detail':
    'Här finns inga tal för {series}. Hämta dem först, eller ta in dem som fil.',
  'problem.ends-before-it-begins.title': 'Tiden slutar innan den börjar',
  'problem.ends-before-it-begins.detail': '{to} är före {from}. Byt plats på dem.',
  'problem.too-many-periods.title': 'För många perioder',
  'problem.too-many-periods.detail': 'Det finns plats för {most} perioder på en gång. Fråga om färre.',
  'problem.not-of-series.title': 'Utgåvan har inte den här serien',
  'problem.not-of-series.detail':
    'Utgåva {vintage} säger inget om {series}. Välj en av seriens egna utgåvor.',
  'problem.not-at-the-top.title': 'Detta görs av den översta enheten',
  'problem.not-at-the-top.detail':
    'Tal som alla ser tas in av den som svarar för helheten. Be administratören för enheten överst, eller den som driver installationen.',
  'problem.no-such-list.title': 'Ingen lista att hämta',
  'problem.no-such-list.detail':
    'För {country} finns ingen klassifikation att hämta kommunerna från. Listan som följer med programmet gäller.',
  'problem.not-at-hand.title': 'Det som skulle tas in finns inte här',
  'problem.not-at-hand.detail':
    '”{name}” togs in från ett annat program som inte längre är igång. Ta in det igen därifrån.',
} satisfies Record<keyof typeof nb, string>;
