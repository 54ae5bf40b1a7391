/** Bokmål: what only the server says: problems, letters, and what is wrong with a field or a row. Defines the keys. */
export const nb = {
  'problem.over-claimed.title': 'Føringen er ikke lagt inn: andelene blir {total} %',
  'problem.over-claimed.detail':
    'Du prøvde {asked} %. {free} % er igjen av disse arbeidsplassene. Sett andelen til det, eller be de andre se på sin.',
  'problem.same-jobs.title': 'Kan det være de samme arbeidsplassene?',
  'problem.same-jobs.detail':
    '{count, plural, one {# føring gjelder} other {# føringer gjelder}} samme bedrift i samme tid. Krev en andel av den som er der, eller si hvorfor det er andre arbeidsplasser.',
  'problem.needs-a-reason.title': 'Tallet må begrunnes',
  'problem.needs-a-reason.detail':
    'Noe vi har sammenlignet med, sier noe annet. Se hva, og skriv hvorfor tallet likevel er riktig, eller rett det.',
  'problem.kept-elsewhere.title': 'Et annet program holder denne føringen',
  'problem.kept-elsewhere.detail': 'Du har en andel av den. Be de som førte den, om å måle eller rette.',
  'mail.re-check.subject':
    '{programme}: {count, plural, one {en bedrift} other {# bedrifter}} å spørre på nytt',
  'mail.re-check.heading': 'Står arbeidsplassene der fortsatt?',
  'mail.re-check.why':
    'Ett og fire år etter at et prosjekt er slutt, spør vi på nytt. Bare det som står da, kan kalles et resultat som varte.',
  'mail.re-check.due': '{firm}: {point}, {on}',
  'mail.re-check.overdue': '{firm}: {point}, skulle vært gjort {on}',
  'mail.re-check.once': 'Du får ett brev om hver sjekk. Det som gjenstår, står på hjemmesiden din.',

  'import.sum-row.message': 'Raden er en sum, ikke en bedrift.',
  'import.sum-row.remedy': 'Slett raden. Heter bedriften dette, skriv organisasjonsnummeret.',
  'import.missing-kind.message': 'Raden sier ikke om arbeidsplassene er skapt eller sikret.',
  'import.missing-kind.remedy': 'Skriv «skapt» eller «sikret» i en egen kolonne. De legges aldri sammen.',
  'import.unknown-kind.message': '«{value}» er verken skapt eller sikret.',
  'import.unknown-kind.remedy': 'Skriv «skapt» eller «sikret».',
  'import.unknown-basis.message': '«{value}» er verken personer eller årsverk.',
  'import.unknown-basis.remedy': 'Skriv «personer» eller «årsverk».',
  'import.missing-basis.message': 'Raden sier ikke om tallet er personer eller årsverk.',
  'import.missing-basis.remedy':
    'Skriv «personer» eller «årsverk» i kolonnen «Regnet i», eller kall kolonnen med tallet det.',
  'import.basis-differs.message': '«{value}» er noe annet enn kolonnen tallet står i.',
  'import.basis-differs.remedy': 'Flytt tallet til den andre kolonnen, eller rett «Regnet i».',
  'import.missing-number.message': 'Raden har ikke noe tall.',
  'import.missing-number.remedy': 'Skriv hvor mange det er, i personer eller i årsverk.',
  'import.two-numbers.message': 'Raden har mer enn ett tall. Personer og årsverk legges aldri sammen.',
  'import.two-numbers.remedy': 'Ta bort det ene tallet. Er det både personer og årsverk, lag to rader.',
  'import.not-a-number.message': '«{value}» er ikke et tall vi kan lese.',
  'import.not-a-number.remedy': 'Skriv bare tallet, med høyst to desimaler: 12 eller 4,5.',
  'import.too-many-jobs.message': '{value} er flere enn noe program har hatt i én bedrift.',
  'import.too-many-jobs.remedy': 'Rett tallet. Er det en sum, skriv en rad for hver bedrift.',
  'import.not-whole.message': '«{value}» er ikke et helt tall.',
  'import.not-whole.remedy': 'Skriv hvor mange personer det er, eller la cellen stå tom.',
  'import.clock.message': '«{value}» har klokkeslett.',
  'import.clock.remedy': 'Skriv år, måned eller dag.',
  'import.not-yet.message': '«{value}» har ikke vært ennå.',
  'import.not-yet.remedy': 'Rett dagen. For det som er forventet, skriv måned eller år.',
  'import.unknown-stage.message': '«{value}» er ikke et stadium vi kjenner.',
  'import.unknown-stage.remedy': 'Skriv forventet, meldt, verifisert eller tapt, eller la cellen stå tom.',
  'import.unknown-method.message': '«{value}» er ikke en måte å vite det på vi kjenner.',
  'import.unknown-method.remedy': 'Skriv bedriften selv, register eller evaluator, eller la cellen stå tom.',
  'import.unknown-origin.message': '«{value}» er ikke et opphav vi kjenner.',
  'import.unknown-origin.remedy':
    'Skriv bedrift som var der, ny bedrift eller flyttet hit, eller la cellen stå tom.',
  'import.unknown-point.message': '«{value}» er ikke et tidspunkt vi kjenner.',
  'import.unknown-point.remedy':
    'Skriv ved tilsagn, ved prosjektslutt, ett år etter, fire år etter eller innimellom, eller la cellen stå tom.',
  'import.not-yes-or-no.message': '«{value}» er verken ja eller nei.',
  'import.not-yes-or-no.remedy': 'Skriv «ja» eller «nei», eller la cellen stå tom.',
  'import.not-a-share.message': '«{value}» er ikke en andel mellom 0 og 100 %.',
  'import.not-a-share.remedy': 'Skriv andelen i prosent, for eksempel 40 %, eller la cellen stå tom for alt.',
  'import.share-two-ways.message': '«{value}» kan leses som to ulike andeler.',
  'import.share-two-ways.remedy': 'Skriv andelen med prosenttegn: 40 %, 100 %.',
  'import.number-not-digits.message': '«{value}» er ikke et organisasjonsnummer.',
  'import.number-not-digits.remedy': 'Skriv ni sifre i Norge, ti i Sverige, eller la cellen stå tom.',
  'import.number-wrong-length.message': '«{value}» har feil antall sifre.',
  'import.number-wrong-length.remedy': 'Skriv ni sifre i Norge, ti i Sverige, eller la cellen stå tom.',
  'import.number-wrong-check-digit.message': '«{value}» stemmer ikke med kontrollsifferet.',
  'import.number-wrong-check-digit.remedy': 'Se etter en skrivefeil. Slå opp bedriften om du er usikker.',
  'import.personal-number.message': 'Nummeret er et personnummer.',
  'import.personal-number.remedy': 'Ta det bort. Et enkeltmannsforetak føres uten nummer.',
  'import.number-of-nobody.message': '«{value}» er et nummer som ingen kan ha.',
  'import.number-of-nobody.remedy': 'La cellen stå tom til bedriften har fått sitt.',
  'import.both-or-none.message': 'Bare det ene kjønnet er talt.',
  'import.both-or-none.remedy': 'Skriv tallet for både kvinner og menn, eller for ingen.',
  'import.persons-are-whole.message': 'Personer telles i hele tall.',
  'import.persons-are-whole.remedy': 'Skriv et helt tall, eller regn i årsverk.',
  'import.sexes-differ-from-sum.message': '{women} kvinner og {men} menn er {sum}, men det står {found}.',
  'import.sexes-differ-from-sum.remedy': 'Rett det som er feil.',
  'import.is-published-figure.message':
    '{claimed} er også et publisert tall for programmet. Et publisert tall føres ikke som arbeidsplasser i én bedrift.',
  'import.is-published-figure.remedy':
    'Skriv hvorfor dette er noe annet i kolonnen «Hvorfor noe annet enn det publiserte tallet», eller slett raden.',
  'import.self-report-verifies-nothing.message': 'Det bedriften selv sier, er meldt, ikke verifisert.',
  'import.self-report-verifies-nothing.remedy':
    'Skriv «register» eller «evaluator», eller sett stadiet til «meldt».',
  'import.verified-without-evidence.message': 'Ingenting viser at arbeidsplassene er verifisert.',
  'import.verified-without-evidence.remedy':
    'Skriv hva som viser det: A-melding, regnskap, et brev. Uten bevis er det «meldt».',
  'import.nothing-lost.message': 'Ingen er tapt.',
  'import.nothing-lost.remedy': 'Skriv hvor mange som er tapt, eller slett raden.',
  'import.verified-before-there.message': '{on} er før arbeidsplassene var der ({from}).',
  'import.verified-before-there.remedy': 'Rett dagen de ble målt, eller når de kom til.',
  'import.lost-before-there.message': '{on} er før arbeidsplassene var der ({from}).',
  'import.lost-before-there.remedy': 'Rett dagen de ble målt, eller når de kom til.',
  'import.more-lost-than-there.message': '{lost} kan ikke være tapt: det var {stood} der da.',
  'import.more-lost-than-there.remedy':
    'Gi denne raden og raden med arbeidsplassene samme Id, eller rett tallet.',
  'import.says-otherwise.message':
    'Raden har samme Id som rad {first}, men sier noe annet om arbeidsplassene.',
  'import.says-otherwise.remedy': 'Skriv det samme i begge, eller gi dem hver sin Id.',
  'import.measured-otherwise.message':
    'Raden gjelder samme arbeidsplasser som rad {first}, men er målt på en annen måte.',
  'import.measured-otherwise.remedy':
    'Alle prosjekter med en andel har de samme målingene. Skriv de samme radene for hvert.',
  'import.over-claimed.message': 'Andelene av disse arbeidsplassene blir {sum} %.',
  'import.over-claimed.remedy': 'Sett dem ned til 100 % til sammen.',
  'import.belongs-together.message': 'Raden har samme Id som rad {first}, som må rettes.',
  'import.belongs-together.remedy': 'Rett rad {first}. De kommer inn sammen.',
  'import.same-jobs-row.message':
    'Det kan være de samme arbeidsplassene som på rad {first}: samme bedrift i samme tid.',
  'import.same-jobs-row.remedy':
    'Slett raden. Er det andre arbeidsplasser, skriv hvorfor i kolonnen «Hvorfor andre arbeidsplasser».',
  'import.same-jobs-known.message':
    'Det kan være de samme arbeidsplassene som {programme} har ført i samme bedrift ({when}).',
  'import.same-jobs-known.remedy':
    'Slett raden og krev en andel av føringen som er der. Er det andre arbeidsplasser, skriv hvorfor i kolonnen «Hvorfor andre arbeidsplasser».',
  'import.same-jobs-unseen.message':
    'Det kan være de samme arbeidsplassene som et annet program har ført i samme bedrift ({when}).',
  'import.same-jobs-unseen.remedy':
    'Slett raden og krev en andel av føringen som er der. Er det andre arbeidsplasser, skriv hvorfor i kolonnen «Hvorfor andre arbeidsplasser».',
  'problem.no-job-columns.title': 'Vi kjenner ikke igjen kolonnene',
  'problem.no-job-columns.detail':
    'Én kolonne må si hvilken bedrift, og én hvor mange. Bruk malen, eller kall dem «Bedrift» og «Årsverk» eller «Personer».',

  'field.both-or-none': 'Skriv tallet for begge kjønn, eller for ingen.',
  'field.sexes-differ-from-sum': '{women} kvinner og {men} menn er {sum}, men summen er {found}.',
  'field.number-of-nobody':
    '{value} er et nummer som ingen kan ha. La feltet stå tomt til bedriften har fått sitt.',
  'field.firm-removed':
    '{firm} ble slettet fra Enhetsregisteret {on}. Skriv hvorfor arbeidsplassene likevel skal føres, eller rett nummeret.',
  'field.firm-unknown':
    'Enhetsregisteret kjenner ikke nummeret til {firm}. Rett det, eller skriv hvorfor det likevel er riktig.',
  'field.more-than-registered':
    'Du fører {claimed}, men {firm} har {registered} ansatte i Enhetsregisteret. Skriv hvorfor, eller rett tallet.',
  'field.is-published-figure':
    '{claimed} er også et publisert tall for programmet. Et publisert tall føres ikke som arbeidsplasser i én bedrift. Skriv hvorfor dette er noe annet, eller rett det.',
  'field.persons-into-fte':
    'Føringen er i årsverk. Personer legges aldri sammen med årsverk: regn om, eller lag en egen føring.',
  'field.fte-into-persons':
    'Føringen er i personer. Årsverk legges aldri sammen med personer: tell personer, eller lag en egen føring.',
  'field.nothing-lost': 'Skriv hvor mange som er tapt.',
  'field.lost-before-there':
    '{on} er før arbeidsplassene var der ({from}). De kan ikke være tapt før de fantes.',
  'field.verified-before-there':
    '{on} er før arbeidsplassene var der ({from}). Det som ikke er der ennå, kan være ventet, men ikke verifisert.',
  'field.more-lost-than-there': '{lost} kan ikke være tapt: det var {stood} der da.',
  'field.over-claimed': 'Det er {free} % igjen.',
  'field.same-jobs':
    'Si hvorfor {count, plural, one {den} other {de}} gjelder andre arbeidsplasser, eller krev en andel.',
  'field.no-such-effect': 'Det er ingen slik føring i denne bedriften. Skriv bedriftens organisasjonsnummer.',
};
