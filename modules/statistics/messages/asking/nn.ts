import type { nb } from './nb.ts';

/** Nynorsk. */
export const nn = {
  'problem.nothing-delivered.title': 'Ingen tal kom',
  'problem.nothing-delivered.detail':
    'Kjelda gav ingen tal for det det vart spurt om. Sjå kva serien spør etter, og hent på nytt når kjelda har tal.',
  'problem.delivered-wrong.title': 'Tala kan ikkje takast inn',
  'problem.delivered-wrong.detail':
    'Dei seier imot seg sjølve: {says}. Ingenting er teke inn. Rett kjelda eller fila, og prøv igjen.',
  'problem.offline.title': 'Herifrå blir ingen spurde',
  'problem.offline.detail':
    'Denne installasjonen er sett opp utan nett (OMSTILT_OFFLINE), så {provider} kan ikkje spørjast. Last ned tala og ta dei inn som fil.',
  'problem.unknown-table.title': 'Tabellen er ikkje i katalogen',
  'problem.unknown-table.detail':
    'Katalogen har ingen serie frå tabell {table} hos {provider}. Vel ein tabell frå katalogen, eller ta inn tala som fil.',
  'problem.not-of-table.title': 'Serien høyrer ikkje til tabellen',
  'problem.not-of-table.detail':
    '{series} blir ikkje henta frå tabell {table} hos {provider}. Sjå i katalogen kvar ho blir henta.',
  'problem.unknown-provider.title': 'Kjelda er ukjend',
  'problem.unknown-provider.detail':
    '«{provider}» er inga kjelde her. Kjeldene er ssb, scb, kolada og klass.',
  'problem.source-refused.title': 'Kjelda sa nei',
  'problem.source-refused.detail': 'Kjelda gav ikkje det vi spurde om ({reason}). Ho svara: {says}',
  'problem.source-period.title': 'Tabellen har ei tid vi ikkje kjenner',
  'problem.source-period.detail':
    'Tabell {table} hos {provider} har tida «{period}», som verken er år, kvartal, månad eller veke. Ingenting er teke inn. Meld frå, så vi kan rette katalogen.',
  'problem.source-divided.title': 'Svaret delte ein sum',
  'problem.source-divided.detail':
    'Svaret hadde berre nokre av delane som {series} er summen av ({variable}). Ingenting er teke inn. Meld frå, så vi kan rette katalogen.',
  'problem.questions-open.title': 'Noko må svarast på først',
  'problem.questions-open.detail': 'Fila kan forståast på fleire måtar. Svar på spørsmåla, og ta ho inn då.',
  'problem.places-refused.title': 'Kommunelista seier imot seg sjølv',
  'problem.places-refused.detail':
    '{where}: {says}. Lista er ikkje teken inn, og den førre gjeld. Prøv igjen når kjelda har retta ho.',
  'problem.unknown-series.title': 'Serien finst ikkje',
  'problem.unknown-series.detail':
    'Det er ingen serie som heiter «{series}». Sjå lista over seriar i katalogen.',
  'problem.panel-refused.title': 'Det kan ikkje spørjast slik',
  'problem.panel-refused.detail': '{says}. Endre {about} og spør igjen.',
  'problem.no-series.title': 'Ingen serie er nemnd',
  'problem.no-series.detail': 'Sei kva serie du vil ha, til dømes no.population.',
  'problem.several-countries.title': 'Seriane er ikkje frå same land',
  'problem.several-countries.detail':
    '{one} og {other} gjeld kommunar i kvart sitt land, eller ein av dei er eksempeldata. Spør om eitt land om gongen.',
  'problem.no-places-then.title': 'Kommunane er ikkje kjende der',
  'problem.no-places-then.detail':
    'På det tidspunktet av statistikken kjende vi ingen kommunar i {country}. Spør om ei nyare utgåve.',
  'problem.several-frequencies.title': 'Seriane har ulik tid',
  'problem.several-frequencies.detail':
    '{one} og {other} har ikkje same slags periodar. Spør om år, kvartal, månader eller veker kvar for seg.',
  'problem.no-such-period.title': 'Perioden passar ikkje',
  'problem.no-such-period.detail':
    '«{period}» er ingen periode i denne serien ({frequency}). Skriv 2024, 2024Q2, 2024M06 eller 2024W01.',
  'problem.nothing-loaded.title': 'Ingen tal er henta',
  'problem.nothing-loaded.detail':
    'Det er ingen tal her for {series}. Hent dei først, eller ta dei inn som fil.',
  'problem.ends-before-it-begins.title': 'Tida sluttar før ho byrjar',
  'problem.ends-before-it-begins.detail': '{to} er før {from}. Byt om på dei.',
  'problem.too-many-periods.title': 'For mange periodar',
  'problem.too-many-periods.detail': 'Det er plass til {most} periodar på ein gong. Spør om færre.',
  'problem.not-of-series.title': 'Utgåva har ikkje denne serien',
  'problem.not-of-series.detail':
    'Utgåve {vintage} seier ingenting om {series}. Vel ei av utgåvene til serien.',
  'problem.not-at-the-top.title': 'Dette gjer den øvste eininga',
  'problem.not-at-the-top.detail':
    'Tal som alle ser, blir tekne inn av den som svarar for heilskapen. Be administratoren for eininga øvst, eller den som driftar installasjonen.',
  'problem.no-such-list.title': 'Inga liste å hente',
  'problem.no-such-list.detail':
    'For {country} er det ingen klassifikasjon å hente kommunane frå. Lista som følgjer med programmet, gjeld.',
  'problem.not-at-hand.title': 'Det som skulle takast inn, er ikkje her',
  'problem.not-at-hand.detail':
    '«{name}» vart teke inn frå eit anna program, som ikkje er i gang lenger. Ta det inn på nytt derifrå.',
} satisfies Record<keyof typeof nb, string>;
