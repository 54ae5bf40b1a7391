import type { nb } from './nb.ts';

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
  'problem.no-such-column.title': 'Kolonnen finst ikkje',
  'problem.no-such-column.detail': '«{column}» er ingen kolonne i fila. Ho har {columns}.',
  'problem.other-frequency.title': 'Serien har andre periodar',
  'problem.other-frequency.detail':
    '{period} er ingen periode i {series}: han har {frequency, select, year {år} quarter {kvartal} month {månader} other {veker}}. Ta tala inn i ein annan serie.',
  'problem.series-of-others.title': 'Serien er ikkje for desse kommunane',
  'problem.series-of-others.detail':
    '{series} er ein serie for eit anna land enn {country}, eller for eksempelfylket. Vel ein annan serie, eller gje den nye eit eige namn.',
  'problem.series-worked-out.title': 'Serien blir rekna ut her',
  'problem.series-worked-out.detail':
    '{series} blir rekna ut av to andre seriar, så inga fil kan seie noko anna. Ta inn dei to, eller gje tala ein eigen serie.',
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
  'problem.no-such-state.title': 'Den utgåva finst ikkje enno',
  'problem.no-such-state.detail':
    'Den nyaste utgåva er {newest}, og du bad om {vintage}. Vel ei som finst, eller be om den nyaste.',
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
  'problem.too-many-contents.title': 'Fila har for mange ulike verdiar',
  'problem.too-many-contents.detail':
    'Ved rad {row} var det meir enn {limit} ulike tekstar. Del fila i fleire, eller ta bort kolonnar som ikkje er tal, stader eller periodar.',
  'problem.too-many-observations.title': 'Fila har for mange tal',
  'problem.too-many-observations.detail':
    'Vi tek {limit} tal om gongen, og det var nådd ved rad {row}. Vel færre rader med eit filter, eller del fila i fleire.',
  'problem.json-stat-links.title': 'Fila har ingen tal',
  'problem.json-stat-links.detail':
    'Det er ei samling av {count, plural, one {# lenkje} other {# lenkjer}} til tabellar. Hent ein av dei, og send han.',
  'problem.json-stat-refused.title': 'JSON-fila kan ikkje lesast',
  'problem.json-stat-refused.detail':
    '{kind, select, not_json {Ho er kutta av eller ikkje JSON (linje {line}, teikn {column}).} value_count {Talet på verdiar stemmer ikkje med storleiken på tabellen ({path}).} same_code_twice {Ein kode står to gonger ({path}).} no_values {Ho skildrar ein tabell og har ingen tal.} other {Ho er ikkje gyldig JSON-stat ({path}: {found}).}} Hent ho på nytt, og be om json-stat2.',
  'problem.mapping-unreadable.title': 'Kolonnevalet kan ikkje lesast',
  'problem.mapping-unreadable.detail': 'Det er feil ved «{path}». Vel kolonnane på nytt.',
  'problem.mapping-of-another-table.title': 'Kolonnevalet passar ikkje til fila',
  'problem.mapping-of-another-table.detail':
    'Det er laga for «{table}». Denne tabellen heiter «{found}» og har {columns, plural, one {# kolonne} other {# kolonnar}}. Vel kolonnane på nytt.',
  'problem.mapping-without-series.title': 'Det er ikkje sagt kva tala er',
  'problem.mapping-without-series.detail': 'Vel kva serie kvar talkolonne høyrer til.',
  'problem.mapping-without-period.title': 'Det er ikkje sagt når tala gjeld',
  'problem.mapping-without-period.detail': 'Vel ein periode for kvar talkolonne.',

  'import.no-code.message': '«{value}» er ikkje koden til ein kommune.',
  'import.no-code.remedy':
    'Skriv kommunenummeret med fire siffer, eller slett rada om ho er ei overskrift eller ein sum.',
  'import.missing-place.message': 'Rada seier ikkje kva kommune talet gjeld.',
  'import.missing-place.remedy': 'Skriv kommunenummeret, eller slett rada.',
  'import.never-a-place.message': 'Ingen kommune har hatt koden {code}.',
  'import.never-a-place.remedy':
    'Rett koden. Er rada ein sum eller «uoppgitt», lat ho vere ute med eit filter.',
  'import.no-longer-a-place.message':
    '{code} {name} fanst ikkje {on}: koden gjekk ut {until}. Der ligg no {now}.',
  'import.no-longer-a-place.remedy':
    'Skriv koden som gjaldt då, eller vel datoen for kommunane som tala er laga for.',
  'import.not-yet-a-place.message': '{code} {name} fanst ikkje {on}: koden kom {from}. Der låg då {now}.',
  'import.not-yet-a-place.remedy':
    'Skriv koden som gjaldt då, eller vel datoen for kommunane som tala er laga for.',
  'import.unknown-name.message': 'Vi kjenner ingen kommune som heitte «{value}» {on}.',
  'import.unknown-name.remedy': 'Skriv kommunenummeret i staden for namnet.',
  'import.several-places.message': 'Fleire kommunar heiter «{value}»: {codes}.',
  'import.several-places.remedy': 'Skriv kommunenummeret i staden for namnet.',
  'import.missing-period.message': 'Rada seier ikkje når talet gjeld.',
  'import.missing-period.remedy': 'Skriv perioden, til dømes 2024, 2024K1 eller 2024M06.',
  'import.unreadable-period.message': '«{value}» er ikkje ein periode vi kan lese.',
  'import.unreadable-period.remedy': 'Skriv han som 2024, 2024K1, 2024M06 eller 2024U01.',
  'import.day-of-no-period.message': '«{value}» er ein dag, og det går ikkje fram kva periode han står for.',
  'import.day-of-no-period.remedy':
    'Skriv perioden: 2024 for eit år, 2024K1 for eit kvartal, 2024M01 for ein månad.',
  'import.other-frequency.message':
    '{period} er ikkje {frequency, select, year {eit år} quarter {eit kvartal} month {ein månad} other {ei veke}}, som serien er i.',
  'import.other-frequency.remedy': 'Vel ein serie som passar, eller ta inn desse radene for seg.',
  'import.unknown-series.message': '«{value}» er ikkje knytt til nokon serie.',
  'import.unknown-series.remedy': 'Vel serie for «{value}», eller lat slike rader vere ute.',
  'import.unreadable-number.message': '«{value}» er ikkje eit tal vi kan lese.',
  'import.unreadable-number.remedy': 'Skriv berre talet. Manglar det, lat cella stå tom eller skriv «..».',
  'import.two-ways.message':
    '«{value}» kan vere {comma} eller {point}. Kolonnen viser ikkje om komma eller punktum er desimalteikn.',
  'import.two-ways.remedy': 'Vel desimalteikn for kolonnen, eller skriv talet utan tusenskilje.',
  'import.other-decimal-sign.message': '«{value}» har eit anna desimalteikn enn resten av kolonnen.',
  'import.other-decimal-sign.remedy': 'Skriv talet som dei andre i kolonnen.',
  'import.date-in-value.message':
    '«{value}» er ein dato, ikkje eit tal. Rekneark gjer ofte 1.2 om til 1. februar.',
  'import.date-in-value.remedy': 'Set kolonnen til tal i reknearket, og skriv talet på nytt.',
  'import.state-with-number.message':
    'Cella har både eit tal og eit teikn som seier at talet er {kind, select, suppressed {skjult} missing {ukjent} not_applicable {umogleg} other {borte}}.',
  'import.state-with-number.remedy': 'Ta bort det eine. Spør utgjevaren om du er i tvil.',
  'import.unknown-state.message': '«{value}» er ikkje ein tilstand vi kjenner.',
  'import.unknown-state.remedy':
    'Skriv present, missing, suppressed, not-applicable eller break-before, eller lat cella stå tom.',
  'import.number-without.message': 'Rada seier at talet finst, men cella er tom.',
  'import.number-without.remedy': 'Skriv talet, eller rett tilstanden.',
  'import.negative-count.message': '{value} er mindre enn null, og serien tel noko.',
  'import.negative-count.remedy': 'Rett talet, eller vel ein annan serie for kolonnen.',
  'import.two-rows.message': 'Rad {other} seier noko anna om same kommune og periode.',
  'import.two-rows.remedy':
    'Slett den eine. Er dei delar av same tal, vel bort delane med eit filter, eller vel at dei skal leggjast saman.',

  'import.zero-given-back.message': 'Koden har mist ein null framme. «{value}» er lesen som {code}.',
  'import.zero-given-back.remedy':
    'Du treng ikkje gjere noko. Set kolonnen til tekst i reknearket for å unngå det.',
  'import.before-the-list.message':
    'Kommunane er kjende frå {since}. Kodane frå før den tid er ikkje kontrollerte.',
  'import.before-the-list.remedy': 'Kontroller kodane sjølv.',
  'import.same-again.message': 'Det same står på rad {other}, og er teke med éin gong.',
  'import.same-again.remedy': 'Du treng ikkje gjere noko.',
  'import.part-of-a-count.message': '{value} er ikkje eit heilt tal, og serien tel noko.',
  'import.part-of-a-count.remedy': 'Sjå etter om talet er eit overslag eller i tusen.',
  'import.negative.message': '{value} er mindre enn null.',
  'import.negative.remedy': 'Sjå etter om det er rett. Serien er ny, og vi veit ikkje kva han måler.',
  'import.percent.message': '«{value}» er lese som {number}.',
  'import.percent.remedy': 'Vel ein serie som er i prosent.',
  'import.power.message': '«{value}» er lese som {number}.',
  'import.power.remedy': 'Sjå etter at det er rett. Rekneark skriv store tal slik når kolonnen er smal.',
  'import.mark.message':
    'Talet har merket «{mark}», som regel ein fotnote eller eit førebels tal. Talet er teke med.',
  'import.mark.remedy': 'Les kva utgjevaren seier om merket.',
  'import.mark-break.message':
    'Merket «{mark}» er lese som eit brot: talet kan ikkje jamførast med tidlegare periodar.',
  'import.mark-break.remedy': 'Les kva utgjevaren seier om brotet.',
  'import.number-as-text.message': 'Talet er lagra som tekst i reknearket.',
  'import.number-as-text.remedy': 'Du treng ikkje gjere noko.',
  'import.day-as-period.message': 'Dagen er lesen som perioden {period}.',
  'import.day-as-period.remedy': 'Sjå etter at det er rett.',
  'import.symbol-missing.message': '«{symbol}» er lese som at talet ikkje er kjent.',
  'import.symbol-missing.remedy': 'Du treng ikkje gjere noko. Det er ikkje rekna som null.',
  'import.symbol-suppressed.message': '«{symbol}» er lese som at talet er skjult fordi få er talde.',
  'import.symbol-suppressed.remedy': 'Du treng ikkje gjere noko. Det er ikkje rekna som null.',
  'import.symbol-not-applicable.message': '«{symbol}» er lese som at det ikkje kan finnast eit slikt tal.',
  'import.symbol-not-applicable.remedy': 'Du treng ikkje gjere noko. Det er ikkje rekna som null.',
  'import.dash-zero.message': 'Strek er lesen som null, slik Statistisk sentralbyrå skriv det.',
  'import.dash-zero.remedy': 'Tyder streken noko anna i denne fila, sei det før du tek ho inn.',
  'import.dash-missing.message': 'Strek er lesen som at talet ikkje er kjent.',
  'import.dash-missing.remedy': 'Tyder streken null i denne fila, sei det før du tek ho inn.',
  'import.empty-missing.message': 'Tom celle er lesen som at talet ikkje er kjent.',
  'import.empty-missing.remedy': 'Du treng ikkje gjere noko. Det er ikkje rekna som null.',
  'import.nothing-there.message':
    'Kommunen fanst ikkje i denne perioden, og cella er tom eller null. Ho er ikkje teken med.',
  'import.nothing-there.remedy': 'Du treng ikkje gjere noko.',
  'import.text-below.message': 'Rada er tekst, ikkje tal, og er ikkje teken med.',
  'import.text-below.remedy': 'Du treng ikkje gjere noko.',
  'import.added-up.message': 'Fleire rader er lagde saman til eitt tal, slik du valde.',
  'import.added-up.remedy': 'Sjå etter at ingen av radene er ein sum av dei andre.',
  'import.sum-waits.message': 'Summar som manglar ein del, er ikkje tekne med.',
  'import.sum-waits.remedy': 'Rett radene med feil, og ta inn heile fila på nytt.',

  'reading.reason.places-by-code':
    '«{heading}» har kommunenummera: {found} av {of} er kjende i {country, select, NO {Noreg} other {Sverige}}.',
  'reading.reason.places-by-name':
    '«{heading}» har namna på kommunane: {found} av {of} er kjende i {country, select, NO {Noreg} other {Sverige}}.',
  'reading.reason.zeros-given-back':
    '{count, plural, one {# kode} other {# kodar}} har mist ein null framme, som er sett tilbake.',
  'reading.reason.totals-left-out': 'Rader for heile landet eller uoppgitt er ikkje tekne med: {codes}.',
  'reading.reason.period-column': '«{heading}» seier når tala gjeld.',
  'reading.reason.period-headings':
    'Overskriftene er {count, plural, one {# periode} other {# periodar}}, ein kolonne for kvar.',
  'reading.reason.period-from-file-name': 'Ingen kolonne seier når tala gjeld. Filnamnet seier {period}.',
  'reading.reason.period-from-title': 'Ingen kolonne seier når tala gjeld. Tittelen seier {period}.',
  'reading.reason.period-from-given': 'Alle tala gjeld {period}, som du valde.',
  'reading.reason.series': '«{heading}» er serien {series}.',
  'reading.reason.new-series': '«{heading}» blir den nye serien {series}.',
  'reading.reason.series-column': '«{heading}» seier kva serie talet høyrer til: {found} av {of} er kjende.',
  'reading.reason.state-column': '«{heading}» seier om talet manglar eller er skjult.',
  'reading.reason.decimal-comma':
    '«{heading}» har desimalkomma: {count, plural, one {# tal} other {# ulike tal}} viser det.',
  'reading.reason.decimal-point':
    '«{heading}» har desimalpunktum: {count, plural, one {# tal} other {# ulike tal}} viser det.',
  'reading.reason.dash-zero':
    'Strek er lesen som null: dei andre teikna i kolonnen er dei som Statistisk sentralbyrå skriv.',
  'reading.reason.boundaries-of-the-time':
    'Kodane er dei som gjaldt i kvar periode: {found} av {of} stemmer.',
  'reading.reason.boundaries-of-a-day':
    'Kodane er kommunane slik dei var {day}, også for andre periodar: {found} av {of} stemmer.',
  'reading.question.no-such-table': 'Fila har ingen slik tabell. Vel ein av dei ho har.',
  'reading.question.no-places': 'Ingen kolonne har kommunar vi kjenner. Har fila kommunenummer?',
  'reading.question.no-period': 'Ingenting seier når tala gjeld. Kva periode er det?',
  'reading.question.no-series':
    'Inga overskrift er ein serie vi kjenner. Er nokre av desse tal over tid, og kva serie er det: {columns}?',
  'reading.question.no-numbers':
    'Fila har kommunar, men ingen kolonne med tal. Det er ikkje statistikk vi kan ta inn.',
  'reading.question.which-series': 'Kva serie er «{heading}»?',
  'reading.question.unknown-series':
    '{count, plural, one {# verdi} other {# verdiar}} i «{heading}» er ikkje ein serie vi kjenner, og blir ikkje teken med: {values}. Er det rett?',
  'reading.question.several-rows':
    'Fleire rader gjeld same kommune og periode, delte etter {columns}. Kva for nokre skal med?',
  'reading.question.two-places':
    'Kvar rad har to kommunar: {columns}. Skal tala leggjast saman for kvar av dei?',
  'reading.question.dash': 'Kva tyder streken i «{heading}»: null, eller at talet ikkje er kjent?',
  'reading.question.decimal':
    'Er «{value}» i «{heading}» {comma} eller {point}? Ingen tal i kolonnen viser det.',
  'reading.question.two-decimal-signs':
    '«{heading}» har både desimalkomma ({comma, plural, one {# tal} other {# tal}}) og desimalpunktum ({point, plural, one {# tal} other {# tal}}). Kva er rett?',
} as const satisfies Record<keyof typeof nb, string>;
