import type { nb } from './nb.ts';

/** Svenska. */
export const sv = {
  'problem.over-claimed.title': 'Posten är inte införd: andelarna blir {total} %',
  'problem.over-claimed.detail':
    'Du försökte med {asked} %. {free} % återstår av de här arbetstillfällena. Sätt andelen till det, eller be de andra se över sin.',
  'problem.same-jobs.title': 'Kan det vara samma arbetstillfällen?',
  'problem.same-jobs.detail':
    '{count, plural, one {# post gäller} other {# poster gäller}} samma företag under samma tid. Gör anspråk på en andel av den som finns, eller säg varför det är andra arbetstillfällen.',
  'problem.needs-a-reason.title': 'Siffran behöver motiveras',
  'problem.needs-a-reason.detail':
    'Något vi har jämfört med säger något annat. Se vad, och skriv varför siffran ändå är rätt, eller rätta den.',
  'problem.kept-elsewhere.title': 'Ett annat program håller den här posten',
  'problem.kept-elsewhere.detail': 'Du har en andel av den. Be dem som förde in den att mäta eller rätta.',
  'mail.re-check.subject': '{programme}: {count, plural, one {ett företag} other {# företag}} att fråga igen',
  'mail.re-check.heading': 'Finns arbetstillfällena kvar?',
  'mail.re-check.why':
    'Ett och fyra år efter att ett projekt har avslutats frågar vi igen. Bara det som finns då kan kallas ett resultat som varade.',
  'mail.re-check.due': '{firm}: {point}, {on}',
  'mail.re-check.overdue': '{firm}: {point}, skulle ha gjorts {on}',
  'mail.re-check.once': 'Du får ett brev om varje kontroll. Det som återstår finns på din startsida.',

  'import.sum-row.message': 'Raden är en summa, inte ett företag.',
  'import.sum-row.remedy': 'Ta bort raden. Heter företaget så, skriv organisationsnumret.',
  'import.missing-kind.message': 'Raden säger inte om arbetstillfällena är skapade eller säkrade.',
  'import.missing-kind.remedy': 'Skriv ”skapat” eller ”säkrat” i en egen kolumn. De läggs aldrig ihop.',
  'import.unknown-kind.message': '”{value}” är varken skapat eller säkrat.',
  'import.unknown-kind.remedy': 'Skriv ”skapat” eller ”säkrat”.',
  'import.unknown-basis.message': '”{value}” är varken personer eller årsarbeten.',
  'import.unknown-basis.remedy': 'Skriv ”personer” eller ”årsarbeten”.',
  'import.missing-basis.message': 'Raden säger inte om siffran är personer eller årsarbeten.',
  'import.missing-basis.remedy':
    'Skriv ”personer” eller ”årsarbeten” i kolumnen ”Räknat i”, eller kalla kolumnen med siffran så.',
  'import.basis-differs.message': '”{value}” är något annat än kolumnen siffran står i.',
  'import.basis-differs.remedy': 'Flytta siffran till den andra kolumnen, eller rätta ”Räknat i”.',
  'import.missing-number.message': 'Raden har ingen siffra.',
  'import.missing-number.remedy': 'Skriv hur många det är, i personer eller i årsarbeten.',
  'import.two-numbers.message': 'Raden har mer än en siffra. Personer och årsarbeten läggs aldrig ihop.',
  'import.two-numbers.remedy': 'Ta bort den ena siffran. Är det både personer och årsarbeten, gör två rader.',
  'import.not-a-number.message': '”{value}” är inte en siffra vi kan läsa.',
  'import.not-a-number.remedy': 'Skriv bara siffran, med högst två decimaler: 12 eller 4,5.',
  'import.too-many-jobs.message': '{value} är fler än något program har haft i ett företag.',
  'import.too-many-jobs.remedy': 'Rätta siffran. Är det en summa, skriv en rad för varje företag.',
  'import.not-whole.message': '”{value}” är inte ett heltal.',
  'import.not-whole.remedy': 'Skriv hur många personer det är, eller lämna cellen tom.',
  'import.clock.message': '”{value}” har klockslag.',
  'import.clock.remedy': 'Skriv år, månad eller dag.',
  'import.not-yet.message': '”{value}” har inte varit än.',
  'import.not-yet.remedy': 'Rätta dagen. För det som är förväntat, skriv månad eller år.',
  'import.unknown-stage.message': '”{value}” är inte ett stadium vi känner.',
  'import.unknown-stage.remedy':
    'Skriv förväntat, rapporterat, verifierat eller förlorat, eller lämna cellen tom.',
  'import.unknown-method.message': '”{value}” är inte ett sätt att veta det vi känner.',
  'import.unknown-method.remedy':
    'Skriv företaget självt, register eller utvärderare, eller lämna cellen tom.',
  'import.unknown-origin.message': '”{value}” är inte ett ursprung vi känner.',
  'import.unknown-origin.remedy':
    'Skriv företag som fanns, nytt företag eller flyttade hit, eller lämna cellen tom.',
  'import.unknown-point.message': '”{value}” är inte en tidpunkt vi känner.',
  'import.unknown-point.remedy':
    'Skriv vid beviljandet, vid projektets slut, ett år efter, fyra år efter eller däremellan, eller lämna cellen tom.',
  'import.not-yes-or-no.message': '”{value}” är varken ja eller nej.',
  'import.not-yes-or-no.remedy': 'Skriv ”ja” eller ”nej”, eller lämna cellen tom.',
  'import.not-a-share.message': '”{value}” är inte en andel mellan 0 och 100 %.',
  'import.not-a-share.remedy': 'Skriv andelen i procent, till exempel 40 %, eller lämna cellen tom för allt.',
  'import.share-two-ways.message': '”{value}” kan läsas som två olika andelar.',
  'import.share-two-ways.remedy': 'Skriv andelen med procenttecken: 40 %, 100 %.',
  'import.number-not-digits.message': '”{value}” är inte ett organisationsnummer.',
  'import.number-not-digits.remedy': 'Skriv nio siffror i Norge, tio i Sverige, eller lämna cellen tom.',
  'import.number-wrong-length.message': '”{value}” har fel antal siffror.',
  'import.number-wrong-length.remedy': 'Skriv nio siffror i Norge, tio i Sverige, eller lämna cellen tom.',
  'import.number-wrong-check-digit.message': '”{value}” stämmer inte med kontrollsiffran.',
  'import.number-wrong-check-digit.remedy': 'Leta efter ett skrivfel. Slå upp företaget om du är osäker.',
  'import.personal-number.message': 'Numret är ett personnummer.',
  'import.personal-number.remedy': 'Ta bort det. En enskild firma förs in utan nummer.',
  'import.number-of-nobody.message': '”{value}” är ett nummer som ingen kan ha.',
  'import.number-of-nobody.remedy': 'Lämna cellen tom tills företaget har fått sitt.',
  'import.both-or-none.message': 'Bara det ena könet är räknat.',
  'import.both-or-none.remedy': 'Skriv antalet för både kvinnor och män, eller för ingen.',
  'import.persons-are-whole.message': 'Personer räknas i heltal.',
  'import.persons-are-whole.remedy': 'Skriv ett heltal, eller räkna i årsarbeten.',
  'import.sexes-differ-from-sum.message': '{women} kvinnor och {men} män är {sum}, men det står {found}.',
  'import.sexes-differ-from-sum.remedy': 'Rätta det som är fel.',
  'import.is-published-figure.message':
    '{claimed} är också en publicerad siffra för programmet. En publicerad siffra förs inte in som arbetstillfällen i ett företag.',
  'import.is-published-figure.remedy':
    'Skriv varför detta är något annat i kolumnen ”Varför något annat än den publicerade siffran”, eller ta bort raden.',
  'import.self-report-verifies-nothing.message':
    'Det företaget självt säger är rapporterat, inte verifierat.',
  'import.self-report-verifies-nothing.remedy':
    'Skriv ”register” eller ”utvärderare”, eller sätt stadiet till ”rapporterat”.',
  'import.verified-without-evidence.message': 'Inget visar att arbetstillfällena är verifierade.',
  'import.verified-without-evidence.remedy':
    'Skriv vad som visar det: arbetsgivardeklaration, bokslut, ett brev. Utan underlag är det ”rapporterat”.',
  'import.nothing-lost.message': 'Inga är förlorade.',
  'import.nothing-lost.remedy': 'Skriv hur många som är förlorade, eller ta bort raden.',
  'import.verified-before-there.message': '{on} är innan arbetstillfällena fanns ({from}).',
  'import.verified-before-there.remedy': 'Rätta dagen de mättes, eller när de kom till.',
  'import.lost-before-there.message': '{on} är innan arbetstillfällena fanns ({from}).',
  'import.lost-before-there.remedy': 'Rätta dagen de mättes, eller när de kom till.',
  'import.more-lost-than-there.message': '{lost} kan inte vara förlorade: det fanns {stood} då.',
  'import.more-lost-than-there.remedy':
    'Ge den här raden och raden med arbetstillfällena samma Id, eller rätta siffran.',
  'import.says-otherwise.message':
    'Raden har samma Id som rad {first}, men säger något annat om arbetstillfällena.',
  'import.says-otherwise.remedy': 'Skriv samma i båda, eller ge dem var sitt Id.',
  'import.measured-otherwise.message':
    'Raden gäller samma arbetstillfällen som rad {first}, men är mätt på ett annat sätt.',
  'import.measured-otherwise.remedy':
    'Alla projekt med en andel har samma mätningar. Skriv samma rader för varje.',
  'import.over-claimed.message': 'Andelarna av dessa arbetstillfällen blir {sum} %.',
  'import.over-claimed.remedy': 'Sänk dem till 100 % tillsammans.',
  'import.belongs-together.message': 'Raden har samma Id som rad {first}, som måste rättas.',
  'import.belongs-together.remedy': 'Rätta rad {first}. De kommer in tillsammans.',
  'import.same-jobs-row.message':
    'Det kan vara samma arbetstillfällen som på rad {first}: samma företag under samma tid.',
  'import.same-jobs-row.remedy':
    'Ta bort raden. Är det andra arbetstillfällen, skriv varför i kolumnen ”Varför andra arbetstillfällen”.',
  'import.same-jobs-known.message':
    'Det kan vara samma arbetstillfällen som {programme} har fört in i samma företag ({when}).',
  'import.same-jobs-known.remedy':
    'Ta bort raden och gör anspråk på en andel av posten som finns. Är det andra arbetstillfällen, skriv varför i kolumnen ”Varför andra arbetstillfällen”.',
  'import.same-jobs-unseen.message':
    'Det kan vara samma arbetstillfällen som ett annat program har fört in i samma företag ({when}).',
  'import.same-jobs-unseen.remedy':
    'Ta bort raden och gör anspråk på en andel av posten som finns. Är det andra arbetstillfällen, skriv varför i kolumnen ”Varför andra arbetstillfällen”.',
  'problem.no-job-columns.title': 'Vi känner inte igen kolumnerna',
  'problem.no-job-columns.detail':
    'En kolumn måste säga vilket företag, och en hur många. Använd mallen, eller kalla dem ”Företag” och ”Årsarbeten” eller ”Personer”.',

  'field.both-or-none': 'Skriv antalet för båda könen, eller för inget.',
  'field.sexes-differ-from-sum': '{women} kvinnor och {men} män blir {sum}, men summan är {found}.',
  'field.number-of-nobody':
    '{value} är ett nummer som ingen kan ha. Lämna fältet tomt tills företaget har fått sitt.',
  'field.firm-removed':
    '{firm} ströks ur företagsregistret {on}. Skriv varför arbetstillfällena ändå ska föras in, eller rätta numret.',
  'field.firm-unknown':
    'Företagsregistret känner inte till numret för {firm}. Rätta det, eller skriv varför det ändå är rätt.',
  'field.more-than-registered':
    'Du för in {claimed}, men {firm} har {registered} anställda i företagsregistret. Skriv varför, eller rätta siffran.',
  'field.is-published-figure':
    '{claimed} är också en publicerad siffra för programmet. En publicerad siffra förs inte in som arbetstillfällen i ett företag. Skriv varför det här är något annat, eller rätta det.',
  'field.persons-into-fte':
    'Posten är i årsarbeten. Personer läggs aldrig ihop med årsarbeten: räkna om, eller gör en egen post.',
  'field.fte-into-persons':
    'Posten är i personer. Årsarbeten läggs aldrig ihop med personer: räkna personer, eller gör en egen post.',
  'field.nothing-lost': 'Skriv hur många som är förlorade.',
  'field.lost-before-there':
    '{on} är innan arbetstillfällena fanns ({from}). De kan inte vara förlorade innan de fanns.',
  'field.verified-before-there':
    '{on} är innan arbetstillfällena fanns ({from}). Det som inte finns än kan vara väntat men inte verifierat.',
  'field.more-lost-than-there': '{lost} kan inte vara förlorade: det fanns {stood} då.',
  'field.over-claimed': '{free} % återstår.',
  'field.same-jobs':
    'Säg varför {count, plural, one {den} other {de}} gäller andra arbetstillfällen, eller gör anspråk på en andel.',
  'field.no-such-effect':
    'Det finns ingen sådan post i det här företaget. Skriv företagets organisationsnummer.',
} satisfies Record<keyof typeof nb, string>;
