import type { nb } from './nb.ts';

/** Nynorsk. */
export const nn = {
  'problem.over-claimed.title': 'Føringa er ikkje lagd inn: delane blir {total} %',
  'problem.over-claimed.detail':
    'Du prøvde {asked} %. Det er {free} % att av desse arbeidsplassane. Set delen til det, eller be dei andre sjå på sin.',
  'problem.same-jobs.title': 'Kan det vere dei same arbeidsplassane?',
  'problem.same-jobs.detail':
    '{count, plural, one {# føring gjeld} other {# føringar gjeld}} same bedrift i same tid. Krev ein del av den som er der, eller sei kvifor det er andre arbeidsplassar.',
  'problem.needs-a-reason.title': 'Talet må grunngjevast',
  'problem.needs-a-reason.detail':
    'Noko vi har jamført med, seier noko anna. Sjå kva, og skriv kvifor talet likevel er rett, eller rett det.',
  'problem.kept-elsewhere.title': 'Eit anna program held denne føringa',
  'problem.kept-elsewhere.detail': 'Du har ein del av henne. Be dei som førte henne, om å måle eller rette.',
  'field.both-or-none': 'Skriv talet for begge kjønn, eller for ingen.',
  'field.persons-are-whole': 'Personar blir talde i heile tal. Før årsverk om det er delar av ei stilling.',
  'field.sexes-differ-from-sum': '{women} kvinner og {men} menn er {sum}, men summen er {found}.',
  'field.number-of-nobody':
    '{value} er eit nummer som ingen kan ha. Lat feltet stå tomt til bedrifta har fått sitt.',
  'field.firm-removed':
    '{firm} vart sletta frå Einingsregisteret {on}. Skriv kvifor arbeidsplassane likevel skal førast, eller rett nummeret.',
  'field.firm-unknown':
    'Einingsregisteret kjenner ikkje nummeret til {firm}. Rett det, eller skriv kvifor det likevel er rett.',
  'field.more-than-registered':
    'Du fører {claimed}, men {firm} har {registered} tilsette i Einingsregisteret. Skriv kvifor, eller rett talet.',
  'field.is-published-figure':
    '{claimed} er òg eit publisert tal for programmet. Eit publisert tal blir ikkje ført som arbeidsplassar i éi bedrift. Skriv kvifor dette er noko anna, eller rett det.',
  'field.persons-into-fte':
    'Føringa er i årsverk. Personar blir aldri lagde saman med årsverk: rekn om, eller lag ei eiga føring.',
  'field.fte-into-persons':
    'Føringa er i personar. Årsverk blir aldri lagde saman med personar: tel personar, eller lag ei eiga føring.',
  'field.self-report-verifies-nothing':
    'Det bedrifta sjølv seier, er meldt, ikkje verifisert. Vel «Meldt», eller kven som har kontrollert det.',
  'field.verified-without-evidence':
    'Skriv kva som viser det: A-melding, rekneskap, eit brev. Utan bevis er det meldt, ikkje verifisert.',
  'field.nothing-lost': 'Skriv kor mange som er tapte.',
  'field.lost-before-there':
    '{on} er før arbeidsplassane var der ({from}). Dei kan ikkje vere tapte før dei fanst.',
  'field.more-lost-than-there': '{lost} kan ikkje vere tapte: det var {stood} der då.',
  'field.over-claimed': 'Det er {free} % att.',
  'field.same-jobs':
    'Sei kvifor {count, plural, one {ho} other {dei}} gjeld andre arbeidsplassar, eller krev ein del.',
  'field.no-such-entry': 'Føringa finst ikkje i loggboka til programmet. Vel ei anna.',
  'field.no-such-effect':
    'Det er inga slik føring i denne bedrifta. Skriv organisasjonsnummeret til bedrifta.',
  'mail.re-check.subject':
    '{programme}: {count, plural, one {éi bedrift} other {# bedrifter}} å spørje på nytt',
  'mail.re-check.heading': 'Står arbeidsplassane der framleis?',
  'mail.re-check.why':
    'Eitt og fire år etter at eit prosjekt er slutt, spør vi på nytt. Berre det som står då, kan kallast eit resultat som varte.',
  'mail.re-check.due': '{firm}: {point}, {on}',
  'mail.re-check.overdue': '{firm}: {point}, skulle vore gjort {on}',
  'mail.re-check.once': 'Du får eitt brev om kvar sjekk. Det som står att, finn du på heimesida di.',
  'results.point.award': 'ved tilsegn',
  'results.point.project-end': 'ved prosjektslutt',
  'results.point.one-year': 'eitt år etter',
  'results.point.four-years': 'fire år etter',
  'results.point.between': 'innimellom',
} satisfies Record<keyof typeof nb, string>;
