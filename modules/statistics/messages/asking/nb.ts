/** Bokmål. */
export const nb = {
  'problem.nothing-delivered.title': 'Ingen tall kom',
  'problem.nothing-delivered.detail':
    'Kilden ga ingen tall for det det ble spurt om. Se hva serien spør etter, og hent på nytt når kilden har tall.',
  'problem.delivered-wrong.title': 'Tallene kan ikke tas inn',
  'problem.delivered-wrong.detail':
    'De motsier seg selv: {says}. Ingenting er tatt inn. Rett kilden eller filen, og prøv igjen.',
  'problem.offline.title': 'Herfra spørres ingen',
  'problem.offline.detail':
    'Denne installasjonen er satt opp uten nett (OMSTILT_OFFLINE), så {provider} kan ikke spørres. Last ned tallene og ta dem inn som fil.',
  'problem.unknown-table.title': 'Tabellen er ikke i katalogen',
  'problem.unknown-table.detail':
    'Katalogen har ingen serie fra tabell {table} hos {provider}. Velg en tabell fra katalogen, eller ta inn tallene som fil.',
  'problem.not-of-table.title': 'Serien hører ikke til tabellen',
  'problem.not-of-table.detail':
    '{series} hentes ikke fra tabell {table} hos {provider}. Se i katalogen hvor den hentes.',
  'problem.unknown-provider.title': 'Kilden er ukjent',
  'problem.unknown-provider.detail': '«{provider}» er ingen kilde her. Kildene er ssb, scb, kolada og klass.',
  'problem.source-refused.title': 'Kilden sa nei',
  'problem.source-refused.detail': 'Kilden ga ikke det vi spurte om ({reason}). Den svarte: {says}',
  'problem.source-period.title': 'Tabellen har en tid vi ikke kjenner',
  'problem.source-period.detail':
    'Tabell {table} hos {provider} har tiden «{period}», som verken er år, kvartal, måned eller uke. Ingenting er tatt inn. Meld fra, så vi kan rette katalogen.',
  'problem.source-divided.title': 'Svaret delte en sum',
  'problem.source-divided.detail':
    'Svaret hadde bare noen av delene som {series} er summen av ({variable}). Ingenting er tatt inn. Meld fra, så vi kan rette katalogen.',
  'problem.questions-open.title': 'Noe må besvares først',
  'problem.questions-open.detail': 'Filen kan forstås på flere måter. Svar på spørsmålene, og ta den inn da.',
  'problem.places-refused.title': 'Kommunelisten motsier seg selv',
  'problem.places-refused.detail':
    '{where}: {says}. Listen er ikke tatt inn, og den forrige gjelder. Prøv igjen når kilden har rettet den.',
  'problem.unknown-series.title': 'Serien finnes ikke',
  'problem.unknown-series.detail':
    'Det er ingen serie som heter «{series}». Se listen over serier i katalogen.',
  'problem.panel-refused.title': 'Det kan ikke spørres slik',
  'problem.panel-refused.detail': '{says}. Endre {about} og spør igjen.',
  'problem.no-series.title': 'Ingen serie er nevnt',
  'problem.no-series.detail': 'Si hvilken serie du vil ha, for eksempel no.population.',
  'problem.several-countries.title': 'Seriene er ikke fra samme land',
  'problem.several-countries.detail':
    '{one} og {other} gjelder kommuner i hvert sitt land, eller en av dem er eksempeldata. Spør om ett land om gangen.',
  'problem.no-places-then.title': 'Kommunene er ikke kjent der',
  'problem.no-places-then.detail':
    'På det tidspunktet av statistikken kjente vi ingen kommuner i {country}. Spør om en nyere utgave.',
  'problem.several-frequencies.title': 'Seriene har ulik tid',
  'problem.several-frequencies.detail':
    '{one} og {other} har ikke samme slags perioder. Spør om år, kvartaler, måneder eller uker hver for seg.',
  'problem.no-such-period.title': 'Perioden passer ikke',
  'problem.no-such-period.detail':
    '«{period}» er ingen periode i denne serien ({frequency}). Skriv 2024, 2024Q2, 2024M06 eller 2024W01.',
  'problem.nothing-loaded.title': 'Ingen tall er hentet',
  'problem.nothing-loaded.detail':
    'Det er ingen tall her for {series}. Hent dem først, eller ta dem inn som fil.',
  'problem.ends-before-it-begins.title': 'Tiden slutter før den begynner',
  'problem.ends-before-it-begins.detail': '{to} er før {from}. Bytt om på dem.',
  'problem.too-many-periods.title': 'For mange perioder',
  'problem.too-many-periods.detail': 'Det er plass til {most} perioder på en gang. Spør om færre.',
  'problem.not-of-series.title': 'Utgaven har ikke denne serien',
  'problem.not-of-series.detail':
    'Utgave {vintage} sier ingenting om {series}. Velg en av seriens egne utgaver.',
  'problem.not-at-the-top.title': 'Dette gjøres av den øverste enheten',
  'problem.not-at-the-top.detail':
    'Tall som alle ser, tas inn av den som svarer for helheten. Be administratoren for enheten øverst, eller den som drifter installasjonen.',
  'problem.no-such-list.title': 'Ingen liste å hente',
  'problem.no-such-list.detail':
    'For {country} er det ingen klassifikasjon å hente kommunene fra. Listen som følger med programmet, gjelder.',
  'problem.not-at-hand.title': 'Det som skulle tas inn, er ikke her',
  'problem.not-at-hand.detail':
    '«{name}» ble tatt inn fra et annet program, som ikke er i gang lenger. Ta det inn på nytt derfra.',
};
