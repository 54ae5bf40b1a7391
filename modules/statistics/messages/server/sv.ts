import type { nb } from './nb.ts';

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
  'problem.no-such-column.title': 'Kolumnen finns inte',
  'problem.no-such-column.detail': '”{column}” är ingen kolumn i filen. Den har {columns}.',
  'problem.other-frequency.title': 'Serien har andra perioder',
  'problem.other-frequency.detail':
    '{period} är ingen period i {series}: den har {frequency, select, year {år} quarter {kvartal} month {månader} other {veckor}}. Ta in talen i en annan serie.',
  'problem.series-of-others.title': 'Serien är inte för dessa kommuner',
  'problem.series-of-others.detail':
    '{series} är en serie för ett annat land än {country}, eller för exempellänet. Välj en annan serie eller ge den nya ett eget namn.',
  'problem.series-worked-out.title': 'Serien räknas ut här',
  'problem.series-worked-out.detail':
    '{series} räknas ut av två andra serier, så ingen fil kan säga något annat. Ta in de två, eller ge talen en egen serie.',
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
  'problem.no-such-state.title': 'Den utgåvan finns inte ännu',
  'problem.no-such-state.detail':
    'Den nyaste utgåvan är {newest}, och du bad om {vintage}. Välj en som finns, eller be om den nyaste.',
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
  'problem.too-many-contents.title': 'Filen har för många olika värden',
  'problem.too-many-contents.detail':
    'Vid rad {row} fanns det mer än {limit} olika texter. Dela filen i flera, eller ta bort kolumner som inte är tal, platser eller perioder.',
  'problem.too-many-observations.title': 'Filen har för många tal',
  'problem.too-many-observations.detail':
    'Vi tar {limit} tal åt gången, och det var nått vid rad {row}. Välj färre rader med ett filter, eller dela filen i flera.',
  'problem.json-stat-links.title': 'Filen har inga tal',
  'problem.json-stat-links.detail':
    'Det är en samling av {count, plural, one {# länk} other {# länkar}} till tabeller. Hämta en av dem och skicka den.',
  'problem.json-stat-refused.title': 'JSON-filen går inte att läsa',
  'problem.json-stat-refused.detail':
    '{kind, select, not_json {Den är avklippt eller inte JSON (rad {line}, tecken {column}).} value_count {Antalet värden stämmer inte med tabellens storlek ({path}).} same_code_twice {En kod står två gånger ({path}).} no_values {Den beskriver en tabell och har inga tal.} other {Den är inte giltig JSON-stat ({path}: {found}).}} Hämta den på nytt och be om json-stat2.',
  'problem.mapping-unreadable.title': 'Kolumnvalet går inte att läsa',
  'problem.mapping-unreadable.detail': 'Det är fel vid ”{path}”. Välj kolumner på nytt.',
  'problem.mapping-of-another-table.title': 'Kolumnvalet passar inte filen',
  'problem.mapping-of-another-table.detail':
    'Det är gjort för ”{table}”. Den här tabellen heter ”{found}” och har {columns, plural, one {# kolumn} other {# kolumner}}. Välj kolumner på nytt.',
  'problem.mapping-without-series.title': 'Det är inte sagt vad talen är',
  'problem.mapping-without-series.detail': 'Välj vilken serie varje talkolumn hör till.',
  'problem.mapping-without-period.title': 'Det är inte sagt när talen gäller',
  'problem.mapping-without-period.detail': 'Välj en period för varje talkolumn.',

  'import.no-code.message': '”{value}” är inte koden för en kommun.',
  'import.no-code.remedy':
    'Skriv kommunkoden med fyra siffror, eller ta bort raden om den är en rubrik eller summa.',
  'import.missing-place.message': 'Raden säger inte vilken kommun talet gäller.',
  'import.missing-place.remedy': 'Skriv kommunkoden, eller ta bort raden.',
  'import.never-a-place.message': 'Ingen kommun har haft koden {code}.',
  'import.never-a-place.remedy':
    'Rätta koden. Är raden en summa eller ”uppgift saknas”, utelämna den med ett filter.',
  'import.no-longer-a-place.message':
    '{code} {name} fanns inte {on}: koden upphörde {until}. Där ligger nu {now}.',
  'import.no-longer-a-place.remedy':
    'Skriv koden som gällde då, eller välj datumet för de kommuner som talen är gjorda för.',
  'import.not-yet-a-place.message': '{code} {name} fanns inte {on}: koden kom {from}. Där låg då {now}.',
  'import.not-yet-a-place.remedy':
    'Skriv koden som gällde då, eller välj datumet för de kommuner som talen är gjorda för.',
  'import.unknown-name.message': 'Vi känner ingen kommun som hette ”{value}” {on}.',
  'import.unknown-name.remedy': 'Skriv kommunkoden i stället för namnet.',
  'import.several-places.message': 'Flera kommuner heter ”{value}”: {codes}.',
  'import.several-places.remedy': 'Skriv kommunkoden i stället för namnet.',
  'import.missing-period.message': 'Raden säger inte när talet gäller.',
  'import.missing-period.remedy': 'Skriv perioden, till exempel 2024, 2024K1 eller 2024M06.',
  'import.unreadable-period.message': '”{value}” är inte en period vi kan läsa.',
  'import.unreadable-period.remedy': 'Skriv den som 2024, 2024K1, 2024M06 eller 2024U01.',
  'import.day-of-no-period.message': '”{value}” är en dag, och det framgår inte vilken period den står för.',
  'import.day-of-no-period.remedy':
    'Skriv perioden: 2024 för ett år, 2024K1 för ett kvartal, 2024M01 för en månad.',
  'import.other-frequency.message':
    '{period} är inte {frequency, select, year {ett år} quarter {ett kvartal} month {en månad} other {en vecka}}, som serien är i.',
  'import.other-frequency.remedy': 'Välj en serie som passar, eller ta in de här raderna för sig.',
  'import.unknown-series.message': '”{value}” hör inte till någon serie.',
  'import.unknown-series.remedy': 'Välj serie för ”{value}”, eller utelämna sådana rader.',
  'import.unreadable-number.message': '”{value}” är inte ett tal vi kan läsa.',
  'import.unreadable-number.remedy': 'Skriv bara talet. Saknas det, lämna cellen tom eller skriv ”..”.',
  'import.two-ways.message':
    '”{value}” kan vara {comma} eller {point}. Kolumnen visar inte om komma eller punkt är decimaltecken.',
  'import.two-ways.remedy': 'Välj decimaltecken för kolumnen, eller skriv talet utan tusentalsavgränsare.',
  'import.other-decimal-sign.message': '”{value}” har ett annat decimaltecken än resten av kolumnen.',
  'import.other-decimal-sign.remedy': 'Skriv talet som de andra i kolumnen.',
  'import.date-in-value.message':
    '”{value}” är ett datum, inte ett tal. Kalkylprogram gör ofta om 1.2 till 1 februari.',
  'import.date-in-value.remedy': 'Ställ in kolumnen som tal i kalkylprogrammet och skriv talet på nytt.',
  'import.state-with-number.message':
    'Cellen har både ett tal och ett tecken som säger att talet är {kind, select, suppressed {dolt} missing {okänt} not_applicable {omöjligt} other {borta}}.',
  'import.state-with-number.remedy': 'Ta bort det ena. Fråga utgivaren om du är osäker.',
  'import.unknown-state.message': '”{value}” är inte ett tillstånd vi känner.',
  'import.unknown-state.remedy':
    'Skriv present, missing, suppressed, not-applicable eller break-before, eller lämna cellen tom.',
  'import.number-without.message': 'Raden säger att talet finns, men cellen är tom.',
  'import.number-without.remedy': 'Skriv talet, eller rätta tillståndet.',
  'import.negative-count.message': '{value} är mindre än noll, och serien räknar något.',
  'import.negative-count.remedy': 'Rätta talet, eller välj en annan serie för kolumnen.',
  'import.two-rows.message': 'Rad {other} säger något annat om samma kommun och period.',
  'import.two-rows.remedy':
    'Ta bort den ena. Är de delar av samma tal, välj bort delarna med ett filter, eller välj att de ska läggas ihop.',

  'import.zero-given-back.message': 'Koden har tappat en inledande nolla. ”{value}” är läst som {code}.',
  'import.zero-given-back.remedy':
    'Du behöver inte göra något. Ställ in kolumnen som text i kalkylprogrammet för att undvika det.',
  'import.before-the-list.message':
    'Kommunerna är kända från {since}. Koder från tiden före det är inte kontrollerade.',
  'import.before-the-list.remedy': 'Kontrollera koderna själv.',
  'import.same-again.message': 'Samma sak står på rad {other} och är medtagen en gång.',
  'import.same-again.remedy': 'Du behöver inte göra något.',
  'import.part-of-a-count.message': '{value} är inte ett heltal, och serien räknar något.',
  'import.part-of-a-count.remedy': 'Se efter om talet är en uppskattning eller i tusental.',
  'import.negative.message': '{value} är mindre än noll.',
  'import.negative.remedy': 'Se efter om det stämmer. Serien är ny och vi vet inte vad den mäter.',
  'import.percent.message': '”{value}” är läst som {number}.',
  'import.percent.remedy': 'Välj en serie som är i procent.',
  'import.power.message': '”{value}” är läst som {number}.',
  'import.power.remedy': 'Se efter att det stämmer. Kalkylprogram skriver stora tal så när kolumnen är smal.',
  'import.mark.message':
    'Talet har märket ”{mark}”, oftast en fotnot eller en preliminär uppgift. Talet är medtaget.',
  'import.mark.remedy': 'Läs vad utgivaren säger om märket.',
  'import.mark-break.message':
    'Märket ”{mark}” är läst som ett brott: talet kan inte jämföras med tidigare perioder.',
  'import.mark-break.remedy': 'Läs vad utgivaren säger om brottet.',
  'import.number-as-text.message': 'Talet är sparat som text i kalkylarket.',
  'import.number-as-text.remedy': 'Du behöver inte göra något.',
  'import.day-as-period.message': 'Dagen är läst som perioden {period}.',
  'import.day-as-period.remedy': 'Se efter att det stämmer.',
  'import.symbol-missing.message': '”{symbol}” är läst som att talet inte är känt.',
  'import.symbol-missing.remedy': 'Du behöver inte göra något. Det räknas inte som noll.',
  'import.symbol-suppressed.message': '”{symbol}” är läst som att talet är dolt därför att få har räknats.',
  'import.symbol-suppressed.remedy': 'Du behöver inte göra något. Det räknas inte som noll.',
  'import.symbol-not-applicable.message': '”{symbol}” är läst som att ett sådant tal inte kan finnas.',
  'import.symbol-not-applicable.remedy': 'Du behöver inte göra något. Det räknas inte som noll.',
  'import.dash-zero.message': 'Streck är läst som noll, så som Statistisk sentralbyrå skriver det.',
  'import.dash-zero.remedy': 'Betyder strecket något annat i den här filen, säg det innan du tar in den.',
  'import.dash-missing.message': 'Streck är läst som att talet inte är känt.',
  'import.dash-missing.remedy': 'Betyder strecket noll i den här filen, säg det innan du tar in den.',
  'import.empty-missing.message': 'Tom cell är läst som att talet inte är känt.',
  'import.empty-missing.remedy': 'Du behöver inte göra något. Det räknas inte som noll.',
  'import.nothing-there.message':
    'Kommunen fanns inte i den här perioden, och cellen är tom eller noll. Den är inte medtagen.',
  'import.nothing-there.remedy': 'Du behöver inte göra något.',
  'import.text-below.message': 'Raden är text, inte tal, och är inte medtagen.',
  'import.text-below.remedy': 'Du behöver inte göra något.',
  'import.added-up.message': 'Flera rader har lagts ihop till ett tal, så som du valde.',
  'import.added-up.remedy': 'Se efter att ingen av raderna är en summa av de andra.',
  'import.sum-waits.message': 'Summor som saknar en del är inte medtagna.',
  'import.sum-waits.remedy': 'Rätta raderna med fel och ta in hela filen på nytt.',

  'reading.reason.places-by-code':
    '”{heading}” har kommunkoderna: {found} av {of} är kända i {country, select, NO {Norge} other {Sverige}}.',
  'reading.reason.places-by-name':
    '”{heading}” har kommunernas namn: {found} av {of} är kända i {country, select, NO {Norge} other {Sverige}}.',
  'reading.reason.zeros-given-back':
    '{count, plural, one {# kod} other {# koder}} har tappat en inledande nolla, som har satts tillbaka.',
  'reading.reason.totals-left-out': 'Rader för hela landet eller uppgift saknas har utelämnats: {codes}.',
  'reading.reason.period-column': '”{heading}” säger när talen gäller.',
  'reading.reason.period-headings':
    'Rubrikerna är {count, plural, one {# period} other {# perioder}}, en kolumn för varje.',
  'reading.reason.period-from-file-name': 'Ingen kolumn säger när talen gäller. Filnamnet säger {period}.',
  'reading.reason.period-from-title': 'Ingen kolumn säger när talen gäller. Titeln säger {period}.',
  'reading.reason.period-from-given': 'Alla tal gäller {period}, som du valde.',
  'reading.reason.series': '”{heading}” är serien {series}.',
  'reading.reason.new-series': '”{heading}” blir den nya serien {series}.',
  'reading.reason.series-column': '”{heading}” säger vilken serie talet hör till: {found} av {of} är kända.',
  'reading.reason.state-column': '”{heading}” säger om talet saknas eller är dolt.',
  'reading.reason.decimal-comma':
    '”{heading}” har decimalkomma: {count, plural, one {# tal} other {# olika tal}} visar det.',
  'reading.reason.decimal-point':
    '”{heading}” har decimalpunkt: {count, plural, one {# tal} other {# olika tal}} visar det.',
  'reading.reason.dash-zero':
    'Streck är läst som noll: de andra tecknen i kolumnen är Statistisk sentralbyrås.',
  'reading.reason.boundaries-of-the-time':
    'Koderna är de som gällde i varje period: {found} av {of} stämmer.',
  'reading.reason.boundaries-of-a-day':
    'Koderna är kommunerna som de var {day}, även för andra perioder: {found} av {of} stämmer.',
  'reading.question.no-such-table': 'Filen har ingen sådan tabell. Välj en av dem den har.',
  'reading.question.no-places': 'Ingen kolumn har kommuner vi känner. Har filen kommunkoder?',
  'reading.question.no-period': 'Ingenting säger när talen gäller. Vilken period är det?',
  'reading.question.no-series':
    'Ingen rubrik är en serie vi känner. Är något av detta tal över tid, och vilken serie är det: {columns}?',
  'reading.question.no-numbers':
    'Filen har kommuner, men ingen kolumn med tal. Det är inte statistik vi kan ta in.',
  'reading.question.which-series': 'Vilken serie är ”{heading}”?',
  'reading.question.unknown-series':
    '{count, plural, one {# värde} other {# värden}} i ”{heading}” är inte en serie vi känner och utelämnas: {values}. Stämmer det?',
  'reading.question.several-rows':
    'Flera rader gäller samma kommun och period, delade efter {columns}. Vilka ska med?',
  'reading.question.two-places':
    'Varje rad har två kommuner: {columns}. Ska talen läggas ihop för var och en av dem?',
  'reading.question.dash': 'Vad betyder strecket i ”{heading}”: noll, eller att talet inte är känt?',
  'reading.question.decimal':
    'Är ”{value}” i ”{heading}” {comma} eller {point}? Inget tal i kolumnen visar det.',
  'reading.question.two-decimal-signs':
    '”{heading}” har både decimalkomma ({comma, plural, one {# tal} other {# tal}}) och decimalpunkt ({point, plural, one {# tal} other {# tal}}). Vilket stämmer?',
} as const satisfies Record<keyof typeof nb, string>;
