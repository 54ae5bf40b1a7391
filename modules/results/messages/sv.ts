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
  'field.both-or-none': 'Skriv antalet för båda könen, eller för inget.',
  'field.persons-are-whole': 'Personer räknas i hela tal. För in årsarbeten om det är delar av en tjänst.',
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
  'field.self-report-verifies-nothing':
    'Det företaget självt säger är rapporterat, inte verifierat. Välj ”Rapporterat”, eller vem som har kontrollerat det.',
  'field.verified-without-evidence':
    'Skriv vad som visar det: arbetsgivardeklaration, bokslut, ett brev. Utan underlag är det rapporterat, inte verifierat.',
  'field.nothing-lost': 'Skriv hur många som är förlorade.',
  'field.lost-before-there':
    '{on} är innan arbetstillfällena fanns ({from}). De kan inte vara förlorade innan de fanns.',
  'field.more-lost-than-there': '{lost} kan inte vara förlorade: det fanns {stood} då.',
  'field.over-claimed': '{free} % återstår.',
  'field.same-jobs':
    'Säg varför {count, plural, one {den} other {de}} gäller andra arbetstillfällen, eller gör anspråk på en andel.',
  'field.no-such-entry': 'Posten finns inte i programmets loggbok. Välj en annan.',
  'field.no-such-effect':
    'Det finns ingen sådan post i det här företaget. Skriv företagets organisationsnummer.',
  'mail.re-check.subject': '{programme}: {count, plural, one {ett företag} other {# företag}} att fråga igen',
  'mail.re-check.heading': 'Finns arbetstillfällena kvar?',
  'mail.re-check.why':
    'Ett och fyra år efter att ett projekt har avslutats frågar vi igen. Bara det som finns då kan kallas ett resultat som varade.',
  'mail.re-check.due': '{firm}: {point}, {on}',
  'mail.re-check.overdue': '{firm}: {point}, skulle ha gjorts {on}',
  'mail.re-check.once': 'Du får ett brev om varje kontroll. Det som återstår finns på din startsida.',
  'results.point.award': 'vid beviljandet',
  'results.point.project-end': 'vid projektets slut',
  'results.point.one-year': 'ett år efter',
  'results.point.four-years': 'fyra år efter',
  'results.point.between': 'däremellan',
} satisfies Record<keyof typeof nb, string>;
