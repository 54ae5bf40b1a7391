/** Bokmål: what only the server says of files of statistics. Defines the keys. */
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
  'problem.no-such-column.title': 'Kolonnen finnes ikke',
  'problem.no-such-column.detail': '«{column}» er ingen kolonne i filen. Den har {columns}.',
  'problem.other-frequency.title': 'Serien har andre perioder',
  'problem.other-frequency.detail':
    '{period} er ingen periode i {series}: den har {frequency, select, year {år} quarter {kvartaler} month {måneder} other {uker}}. Ta tallene inn i en annen serie.',
  'problem.series-of-others.title': 'Serien er ikke for disse kommunene',
  'problem.series-of-others.detail':
    '{series} er en serie for et annet land enn {country}, eller for eksempelfylket. Velg en annen serie, eller gi den nye et eget navn.',
  'problem.series-worked-out.title': 'Serien regnes ut her',
  'problem.series-worked-out.detail':
    '{series} regnes ut av to andre serier, så ingen fil kan si noe annet. Ta inn de to, eller gi tallene en egen serie.',
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
  'problem.no-such-state.title': 'Den utgaven finnes ikke ennå',
  'problem.no-such-state.detail':
    'Den nyeste utgaven er {newest}, og du ba om {vintage}. Velg en som finnes, eller be om den nyeste.',
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
  'problem.too-many-contents.title': 'Filen har for mange ulike verdier',
  'problem.too-many-contents.detail':
    'Ved rad {row} var det mer enn {limit} ulike tekster. Del filen i flere, eller ta bort kolonner som ikke er tall, steder eller perioder.',
  'problem.too-many-observations.title': 'Filen har for mange tall',
  'problem.too-many-observations.detail':
    'Vi tar {limit} tall om gangen, og det var nådd ved rad {row}. Velg færre rader med et filter, eller del filen i flere.',
  'problem.json-stat-links.title': 'Filen har ingen tall',
  'problem.json-stat-links.detail':
    'Det er en samling av {count, plural, one {# lenke} other {# lenker}} til tabeller. Hent en av dem, og send den.',
  'problem.json-stat-refused.title': 'JSON-filen kan ikke leses',
  'problem.json-stat-refused.detail':
    '{kind, select, not_json {Den er avkuttet eller ikke JSON (linje {line}, tegn {column}).} value_count {Antallet verdier stemmer ikke med størrelsen på tabellen ({path}).} same_code_twice {En kode står to ganger ({path}).} no_values {Den beskriver en tabell og har ingen tall.} other {Den er ikke gyldig JSON-stat ({path}: {found}).}} Hent den på nytt, og be om json-stat2.',
  'problem.mapping-unreadable.title': 'Kolonnevalget kan ikke leses',
  'problem.mapping-unreadable.detail': 'Det er feil ved «{path}». Velg kolonnene på nytt.',
  'problem.mapping-of-another-table.title': 'Kolonnevalget passer ikke til filen',
  'problem.mapping-of-another-table.detail':
    'Det er laget for «{table}». Denne tabellen heter «{found}» og har {columns, plural, one {# kolonne} other {# kolonner}}. Velg kolonnene på nytt.',
  'problem.mapping-without-series.title': 'Det er ikke sagt hva tallene er',
  'problem.mapping-without-series.detail': 'Velg hvilken serie hver tallkolonne hører til.',
  'problem.mapping-without-period.title': 'Det er ikke sagt når tallene gjelder',
  'problem.mapping-without-period.detail': 'Velg en periode for hver tallkolonne.',

  'import.no-code.message': '«{value}» er ikke koden til en kommune.',
  'import.no-code.remedy':
    'Skriv kommunenummeret med fire sifre, eller slett raden om den er en overskrift eller sum.',
  'import.missing-place.message': 'Raden sier ikke hvilken kommune tallet gjelder.',
  'import.missing-place.remedy': 'Skriv kommunenummeret, eller slett raden.',
  'import.never-a-place.message': 'Ingen kommune har hatt koden {code}.',
  'import.never-a-place.remedy': 'Rett koden. Er raden en sum eller «uoppgitt», la den ute med et filter.',
  'import.no-longer-a-place.message':
    '{code} {name} fantes ikke {on}: koden gikk ut {until}. Der ligger nå {now}.',
  'import.no-longer-a-place.remedy':
    'Skriv koden som gjaldt da, eller velg datoen for kommunene som tallene er laget for.',
  'import.not-yet-a-place.message': '{code} {name} fantes ikke {on}: koden kom {from}. Der lå da {now}.',
  'import.not-yet-a-place.remedy':
    'Skriv koden som gjaldt da, eller velg datoen for kommunene som tallene er laget for.',
  'import.unknown-name.message': 'Vi kjenner ingen kommune som het «{value}» {on}.',
  'import.unknown-name.remedy': 'Skriv kommunenummeret i stedet for navnet.',
  'import.several-places.message': 'Flere kommuner heter «{value}»: {codes}.',
  'import.several-places.remedy': 'Skriv kommunenummeret i stedet for navnet.',
  'import.missing-period.message': 'Raden sier ikke når tallet gjelder.',
  'import.missing-period.remedy': 'Skriv perioden, for eksempel 2024, 2024K1 eller 2024M06.',
  'import.unreadable-period.message': '«{value}» er ikke en periode vi kan lese.',
  'import.unreadable-period.remedy': 'Skriv den som 2024, 2024K1, 2024M06 eller 2024U01.',
  'import.day-of-no-period.message':
    '«{value}» er en dag, og det går ikke fram hvilken periode den står for.',
  'import.day-of-no-period.remedy':
    'Skriv perioden: 2024 for et år, 2024K1 for et kvartal, 2024M01 for en måned.',
  'import.other-frequency.message':
    '{period} er ikke {frequency, select, year {et år} quarter {et kvartal} month {en måned} other {en uke}}, som serien er i.',
  'import.other-frequency.remedy': 'Velg en serie som passer, eller bring inn disse radene for seg.',
  'import.unknown-series.message': '«{value}» er ikke knyttet til noen serie.',
  'import.unknown-series.remedy': 'Velg serie for «{value}», eller la slike rader ute.',
  'import.unreadable-number.message': '«{value}» er ikke et tall vi kan lese.',
  'import.unreadable-number.remedy': 'Skriv bare tallet. Mangler det, la cellen stå tom eller skriv «..».',
  'import.two-ways.message':
    '«{value}» kan være {comma} eller {point}. Kolonnen viser ikke om komma eller punktum er desimaltegn.',
  'import.two-ways.remedy': 'Velg desimaltegn for kolonnen, eller skriv tallet uten tusenskille.',
  'import.other-decimal-sign.message': '«{value}» har et annet desimaltegn enn resten av kolonnen.',
  'import.other-decimal-sign.remedy': 'Skriv tallet som de andre i kolonnen.',
  'import.date-in-value.message':
    '«{value}» er en dato, ikke et tall. Regneark gjør ofte 1.2 om til 1. februar.',
  'import.date-in-value.remedy': 'Sett kolonnen til tall i regnearket, og skriv tallet på nytt.',
  'import.state-with-number.message':
    'Cellen har både et tall og et tegn som sier at tallet er {kind, select, suppressed {skjult} missing {ukjent} not_applicable {umulig} other {borte}}.',
  'import.state-with-number.remedy': 'Ta bort det ene. Spør utgiveren hvis du er i tvil.',
  'import.unknown-state.message': '«{value}» er ikke en tilstand vi kjenner.',
  'import.unknown-state.remedy':
    'Skriv present, missing, suppressed, not-applicable eller break-before, eller la cellen stå tom.',
  'import.number-without.message': 'Raden sier at tallet finnes, men cellen er tom.',
  'import.number-without.remedy': 'Skriv tallet, eller rett tilstanden.',
  'import.negative-count.message': '{value} er mindre enn null, og serien teller noe.',
  'import.negative-count.remedy': 'Rett tallet, eller velg en annen serie for kolonnen.',
  'import.two-rows.message': 'Rad {other} sier noe annet om samme kommune og periode.',
  'import.two-rows.remedy':
    'Slett den ene. Er de deler av samme tall, velg bort delene med et filter, eller velg at de skal legges sammen.',

  'import.zero-given-back.message': 'Koden har mistet en null foran. «{value}» er lest som {code}.',
  'import.zero-given-back.remedy':
    'Du trenger ikke gjøre noe. Sett kolonnen til tekst i regnearket for å unngå det.',
  'import.before-the-list.message':
    'Kommunene er kjent fra {since}. Kodene fra før den tid er ikke kontrollert.',
  'import.before-the-list.remedy': 'Kontroller kodene selv.',
  'import.same-again.message': 'Det samme står på rad {other}, og er tatt med én gang.',
  'import.same-again.remedy': 'Du trenger ikke gjøre noe.',
  'import.part-of-a-count.message': '{value} er ikke et helt tall, og serien teller noe.',
  'import.part-of-a-count.remedy': 'Se etter om tallet er et anslag eller i tusen.',
  'import.negative.message': '{value} er mindre enn null.',
  'import.negative.remedy': 'Se etter om det er riktig. Serien er ny, og vi vet ikke hva den måler.',
  'import.percent.message': '«{value}» er lest som {number}.',
  'import.percent.remedy': 'Velg en serie som er i prosent.',
  'import.power.message': '«{value}» er lest som {number}.',
  'import.power.remedy': 'Se etter at det er riktig. Regneark skriver store tall slik når kolonnen er smal.',
  'import.mark.message':
    'Tallet har merket «{mark}», som regel en fotnote eller et foreløpig tall. Tallet er tatt med.',
  'import.mark.remedy': 'Les hva utgiveren sier om merket.',
  'import.mark-break.message':
    'Merket «{mark}» er lest som et brudd: tallet kan ikke sammenlignes med tidligere perioder.',
  'import.mark-break.remedy': 'Les hva utgiveren sier om bruddet.',
  'import.number-as-text.message': 'Tallet er lagret som tekst i regnearket.',
  'import.number-as-text.remedy': 'Du trenger ikke gjøre noe.',
  'import.day-as-period.message': 'Dagen er lest som perioden {period}.',
  'import.day-as-period.remedy': 'Se etter at det er riktig.',
  'import.symbol-missing.message': '«{symbol}» er lest som at tallet ikke er kjent.',
  'import.symbol-missing.remedy': 'Du trenger ikke gjøre noe. Det er ikke regnet som null.',
  'import.symbol-suppressed.message': '«{symbol}» er lest som at tallet er skjult fordi få er talt.',
  'import.symbol-suppressed.remedy': 'Du trenger ikke gjøre noe. Det er ikke regnet som null.',
  'import.symbol-not-applicable.message': '«{symbol}» er lest som at det ikke kan finnes et slikt tall.',
  'import.symbol-not-applicable.remedy': 'Du trenger ikke gjøre noe. Det er ikke regnet som null.',
  'import.dash-zero.message': 'Strek er lest som null, slik Statistisk sentralbyrå skriver det.',
  'import.dash-zero.remedy': 'Betyr streken noe annet i denne filen, si det før du bringer den inn.',
  'import.dash-missing.message': 'Strek er lest som at tallet ikke er kjent.',
  'import.dash-missing.remedy': 'Betyr streken null i denne filen, si det før du bringer den inn.',
  'import.empty-missing.message': 'Tom celle er lest som at tallet ikke er kjent.',
  'import.empty-missing.remedy': 'Du trenger ikke gjøre noe. Det er ikke regnet som null.',
  'import.nothing-there.message':
    'Kommunen fantes ikke i denne perioden, og cellen er tom eller null. Den er ikke tatt med.',
  'import.nothing-there.remedy': 'Du trenger ikke gjøre noe.',
  'import.text-below.message': 'Raden er tekst, ikke tall, og er ikke tatt med.',
  'import.text-below.remedy': 'Du trenger ikke gjøre noe.',
  'import.added-up.message': 'Flere rader er lagt sammen til ett tall, slik du valgte.',
  'import.added-up.remedy': 'Se etter at ingen av radene er en sum av de andre.',
  'import.sum-waits.message': 'Summer som mangler en del, er ikke tatt med.',
  'import.sum-waits.remedy': 'Rett radene med feil, og bring inn hele filen på nytt.',

  'reading.reason.places-by-code':
    '«{heading}» har kommunenumrene: {found} av {of} er kjent i {country, select, NO {Norge} other {Sverige}}.',
  'reading.reason.places-by-name':
    '«{heading}» har navnene på kommunene: {found} av {of} er kjent i {country, select, NO {Norge} other {Sverige}}.',
  'reading.reason.zeros-given-back':
    '{count, plural, one {# kode} other {# koder}} har mistet en null foran, som er satt tilbake.',
  'reading.reason.totals-left-out': 'Rader for hele landet eller uoppgitt er latt ute: {codes}.',
  'reading.reason.period-column': '«{heading}» sier når tallene gjelder.',
  'reading.reason.period-headings':
    'Overskriftene er {count, plural, one {# periode} other {# perioder}}, en kolonne for hver.',
  'reading.reason.period-from-file-name': 'Ingen kolonne sier når tallene gjelder. Filnavnet sier {period}.',
  'reading.reason.period-from-title': 'Ingen kolonne sier når tallene gjelder. Tittelen sier {period}.',
  'reading.reason.period-from-given': 'Alle tallene gjelder {period}, som du valgte.',
  'reading.reason.series': '«{heading}» er serien {series}.',
  'reading.reason.new-series': '«{heading}» blir den nye serien {series}.',
  'reading.reason.series-column':
    '«{heading}» sier hvilken serie tallet hører til: {found} av {of} er kjent.',
  'reading.reason.state-column': '«{heading}» sier om tallet mangler eller er skjult.',
  'reading.reason.decimal-comma':
    '«{heading}» har desimalkomma: {count, plural, one {# tall} other {# ulike tall}} viser det.',
  'reading.reason.decimal-point':
    '«{heading}» har desimalpunktum: {count, plural, one {# tall} other {# ulike tall}} viser det.',
  'reading.reason.dash-zero':
    'Strek er lest som null: de andre tegnene i kolonnen er Statistisk sentralbyrås.',
  'reading.reason.boundaries-of-the-time': 'Kodene er de som gjaldt i hver periode: {found} av {of} stemmer.',
  'reading.reason.boundaries-of-a-day':
    'Kodene er kommunene slik de var {day}, også for andre perioder: {found} av {of} stemmer.',
  'reading.question.no-such-table': 'Filen har ingen slik tabell. Velg en av dem den har.',
  'reading.question.no-places': 'Ingen kolonne har kommuner vi kjenner. Har filen kommunenummer?',
  'reading.question.no-period': 'Ingenting sier når tallene gjelder. Hvilken periode er det?',
  'reading.question.no-series':
    'Ingen overskrift er en serie vi kjenner. Er noen av disse tall over tid, og hvilken serie er det: {columns}?',
  'reading.question.no-numbers':
    'Filen har kommuner, men ingen kolonne med tall. Det er ikke statistikk vi kan bringe inn.',
  'reading.question.which-series': 'Hvilken serie er «{heading}»?',
  'reading.question.unknown-series':
    '{count, plural, one {# verdi} other {# verdier}} i «{heading}» er ikke en serie vi kjenner, og blir latt ute: {values}. Er det riktig?',
  'reading.question.several-rows':
    'Flere rader gjelder samme kommune og periode, delt etter {columns}. Hvilke skal med?',
  'reading.question.two-places':
    'Hver rad har to kommuner: {columns}. Skal tallene legges sammen for hver av dem?',
  'reading.question.dash': 'Hva betyr streken i «{heading}»: null, eller at tallet ikke er kjent?',
  'reading.question.decimal':
    'Er «{value}» i «{heading}» {comma} eller {point}? Ingen tall i kolonnen viser det.',
  'reading.question.two-decimal-signs':
    '«{heading}» har både desimalkomma ({comma, plural, one {# tall} other {# tall}}) og desimalpunktum ({point, plural, one {# tall} other {# tall}}). Hva er riktig?',
} as const;
