/** Bokmål. */
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
  'field.both-or-none': 'Skriv tallet for begge kjønn, eller for ingen.',
  'field.persons-are-whole': 'Personer telles i hele tall. Før årsverk hvis det er deler av en stilling.',
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
  'field.self-report-verifies-nothing':
    'Det bedriften selv sier, er meldt, ikke verifisert. Velg «Meldt», eller hvem som har kontrollert det.',
  'field.verified-without-evidence':
    'Skriv hva som viser det: A-melding, regnskap, et brev. Uten bevis er det meldt, ikke verifisert.',
  'field.nothing-lost': 'Skriv hvor mange som er tapt.',
  'field.lost-before-there':
    '{on} er før arbeidsplassene var der ({from}). De kan ikke være tapt før de fantes.',
  'field.more-lost-than-there': '{lost} kan ikke være tapt: det var {stood} der da.',
  'field.over-claimed': 'Det er {free} % igjen.',
  'field.same-jobs':
    'Si hvorfor {count, plural, one {den} other {de}} gjelder andre arbeidsplasser, eller krev en andel.',
  'field.no-such-entry': 'Føringen finnes ikke i loggboken til programmet. Velg en annen.',
  'field.no-such-effect': 'Det er ingen slik føring i denne bedriften. Skriv bedriftens organisasjonsnummer.',
  'mail.re-check.subject':
    '{programme}: {count, plural, one {en bedrift} other {# bedrifter}} å spørre på nytt',
  'mail.re-check.heading': 'Står arbeidsplassene der fortsatt?',
  'mail.re-check.why':
    'Ett og fire år etter at et prosjekt er slutt, spør vi på nytt. Bare det som står da, kan kalles et resultat som varte.',
  'mail.re-check.due': '{firm}: {point}, {on}',
  'mail.re-check.overdue': '{firm}: {point}, skulle vært gjort {on}',
  'mail.re-check.once': 'Du får ett brev om hver sjekk. Det som gjenstår, står på hjemmesiden din.',
  'results.point.award': 'ved tilsagn',
  'results.point.project-end': 'ved prosjektslutt',
  'results.point.one-year': 'ett år etter',
  'results.point.four-years': 'fire år etter',
  'results.point.between': 'innimellom',
};
