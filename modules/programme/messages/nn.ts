import type { nb } from './nb.ts';

/** Nynorsk. */
export const nn = {
  'programme.menu': 'Program',
  'programme.example': 'Døme',

  'programme.list.title': 'Program',
  'programme.list.lead': 'Omstillingsprogram som er lagde ut her, opne for alle.',
  'programme.list.empty': 'Ingen program er lagde ut enno',
  'programme.list.empty-text':
    'Eit program kjem hit når dei som har ansvaret for det, har gjort det offentleg.',

  'programme.facts.period': 'Periode',
  'programme.facts.municipalities': '{count, plural, one {Kommune} other {Kommunar}}',
  'programme.facts.partners': 'Partnarar',
  'programme.facts.source': 'Kjelde:',
  'programme.facts.code': 'kommunenummer {code}',
  'programme.facts.code-former': 'kommunenummer {code}, tidlegare {former}',

  'programme.partner.owner': 'eigar',
  'programme.partner.commissioner': 'oppdragsgjevar',
  'programme.partner.competence-body': 'kompetansemiljø',
  'programme.partner.evaluator': 'evaluator',
  'programme.partner.research': 'forsking',
  'programme.partner.region': 'region',
  'programme.partner.neighbour': 'nabokommune',
  'programme.partner.ministry': 'departement',
  'programme.partner.bank': 'bank',
  'programme.partner.business-association': 'næringsforeining',
  'programme.partner.education': 'utdanning',
  'programme.partner.employment-service': 'Nav',
  'programme.partner.union': 'fagforeining',
  'programme.partner.other': 'samarbeidspartnar',

  'programme.people.rail': 'Personar',
  'programme.people.title': 'Personar',
  'programme.people.lead':
    'Kven som har ei rolle i programmet, og når. Ei rolle som er avslutta, blir ståande i historikken.',
  'programme.people.now': 'Har ei rolle no',
  'programme.people.coming': 'Får ei rolle seinare',
  'programme.people.ended': 'Hadde ei rolle før',
  'programme.people.name': 'Namn',
  'programme.people.role': 'Rolle',
  'programme.people.from': 'Frå',
  'programme.people.until': 'Til',
  'programme.people.open-ended': 'utan sluttdato',
  'programme.people.last-day': 'til og med {date}',
  'programme.people.ends-soon': 'sluttar {distance}',
  'programme.people.end': 'Avslutt',
  'programme.people.end-this': 'Avslutt rolla {role} for {name}',
  'programme.people.end-title': 'Avslutte rolla i dag?',
  'programme.people.end-text':
    '{name} mistar tilgangen som {role} med ein gong. Det som er skrive, blir ståande, og at rolla vart halden, blir hugsa.',
  'programme.people.end-confirm': 'Avslutt rolla',
  'programme.people.ended-done': '{name} er ikkje lenger {role}.',
  'programme.people.read-only':
    'Du kan sjå kven som er med, men ikkje endre det. Programleiaren, eigaren eller ein administrator kan.',
  'programme.people.add': 'Gje ein person ei rolle',
  'programme.people.add-email': 'E-post',
  'programme.people.add-email-hint': 'Adressa personen loggar inn med.',
  'programme.people.add-name': 'Namn',
  'programme.people.add-role': 'Rolle',
  'programme.people.add-from': 'Frå og med',
  'programme.people.add-until': 'Til, men ikkje med',
  'programme.people.add-until-hint': 'Den første dagen utan rolla. Lat stå tom når du ikkje veit.',
  'programme.people.add-submit': 'Gje rolla',
  'programme.people.add-sending': 'Gjev rolla …',
  'programme.people.added': '{name} er no {role}.',
  'programme.people.added-next': 'Fortel det, og sei at det er nok å logge inn med {email}.',
  'programme.people.email-missing': 'Skriv e-postadressa.',
  'programme.people.name-missing': 'Skriv namnet.',
  'programme.people.until-early': 'Vel ein sluttdato etter startdatoen.',
  'programme.people.failed': 'Klarte ikkje å gje rolla',

  'problem.already-holds-role.title': 'Har rolla frå før',
  'problem.already-holds-role.detail':
    'Personen har alt denne rolla i ein del av perioden. Avslutt henne først, eller vel ein annan periode.',
  'field.not-a-slug':
    'Skriv små bokstavar frå a til z og tal, med bindestrek imellom, til dømes vestre-toten.',
  'problem.not-yours-to-end.title': 'Berre ein administrator kan avslutte denne rolla',
  'problem.not-yours-to-end.detail': 'Be ein administrator om å avslutte rolla administrator.',
  'problem.last-to-manage.title': 'Ingen ville kunne styre programmet',
  'problem.last-to-manage.detail':
    'Det er den siste rolla som kan styre kven som er med. Gje ein annan rolla programleiar, eigar eller administrator først.',
  'field.not-a-municipality': 'Vel ein kommune. Eit program byrjar i éin eller fleire kommunar.',
  'field.ends-before-start': 'Slutten må kome etter starten.',
  'field.not-yours-to-give': 'Berre ein administrator kan gje rolla administrator.',
  'field.no-right-there': 'Du må vere administrator eller eigar i kommunen for å starte eit program der.',

  'field.not-an-organisation-number':
    'Eit organisasjonsnummer har ni siffer i Noreg og ti i Sverige, utan mellomrom.',
  'field.decided-in-the-future': 'Det er ikkje vedteke enno. Skriv dagen det vart vedteke.',
  'field.votes-both': 'Skriv både røyster for og røyster mot, eller ingen av dei.',
  'field.does-not-follow':
    'Dit kan ikkje programmet gå herifrå. Last sida på nytt og vel blant det som er neste.',
  'field.outcome-leads-elsewhere':
    'Eit avslag fører til «avslått», og berre eit ja fører vidare. Vel eit anna utfall eller eit anna neste trinn.',
  'field.gives-no-end':
    'Berre ei forlenging, ein status eller ei avslutning som er godkjend, kan gje perioden ein ny slutt.',
  'field.no-period': 'Programmet har ingen periode enno. Skriv perioden inn på programmet fyrst.',
  'field.reasons-for-longer':
    'Programmet varer då lenger enn {years} år, som er det lengste etter reglane. Skriv kvifor.',
  'field.longer-needs-decision':
    'Lenger enn {years} år må vedtakast. Før inn vedtaket om forlenging, så følgjer perioden etter.',
  'field.range-both': 'Skriv både lågaste og høgaste tal. Er dei like, skriv det same to gonger.',
  'field.high-below-low': 'Det høgaste talet må vere minst like stort som det lågaste.',
  'problem.partner-not-begun.title': 'Partnaren byrjar fyrst seinare',
  'problem.partner-not-begun.detail': 'Eit samarbeid kan avsluttast tidlegast dagen etter at det byrja.',

  'programme.facts.period-unknown': 'ukjend periode',
} satisfies Record<keyof typeof nb, string>;
