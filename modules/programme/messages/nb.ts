/** Bokmål. Defines the keys of the module. */
export const nb = {
  'programme.menu': 'Programmer',
  'programme.example': 'Eksempel',

  'programme.list.title': 'Programmer',
  'programme.list.lead': 'Omstillingsprogrammer som er lagt ut her, åpne for alle.',
  'programme.list.empty': 'Ingen programmer er lagt ut ennå',
  'programme.list.empty-text':
    'Et program kommer hit når det er gjort offentlig av dem som har ansvaret for det.',

  'programme.facts.period': 'Periode',
  'programme.facts.municipalities': '{count, plural, one {Kommune} other {Kommuner}}',
  'programme.facts.partners': 'Partnere',
  'programme.facts.source': 'Kilde:',
  'programme.facts.code': 'kommunenummer {code}',
  'programme.facts.code-former': 'kommunenummer {code}, tidligere {former}',

  'programme.partner.owner': 'eier',
  'programme.partner.commissioner': 'oppdragsgiver',
  'programme.partner.competence-body': 'kompetansemiljø',
  'programme.partner.evaluator': 'evaluator',
  'programme.partner.research': 'forskning',
  'programme.partner.region': 'region',
  'programme.partner.neighbour': 'nabokommune',
  'programme.partner.ministry': 'departement',
  'programme.partner.bank': 'bank',
  'programme.partner.business-association': 'næringsforening',
  'programme.partner.education': 'utdanning',
  'programme.partner.employment-service': 'Nav',
  'programme.partner.union': 'fagforening',
  'programme.partner.other': 'samarbeidspartner',

  'programme.people.rail': 'Personer',
  'programme.people.title': 'Personer',
  'programme.people.lead':
    'Hvem som har en rolle i programmet, og når. En rolle som er avsluttet, blir stående i historikken.',
  'programme.people.now': 'Har en rolle nå',
  'programme.people.coming': 'Får en rolle senere',
  'programme.people.ended': 'Hadde en rolle før',
  'programme.people.name': 'Navn',
  'programme.people.role': 'Rolle',
  'programme.people.from': 'Fra',
  'programme.people.until': 'Til',
  'programme.people.open-ended': 'uten sluttdato',
  'programme.people.last-day': 'til og med {date}',
  'programme.people.ends-soon': 'slutter {distance}',
  'programme.people.end': 'Avslutt',
  'programme.people.end-this': 'Avslutt rollen {role} for {name}',
  'programme.people.end-title': 'Avslutte rollen i dag?',
  'programme.people.end-text':
    '{name} mister tilgangen som {role} med en gang. Det som er skrevet, blir stående, og at rollen ble hatt, blir husket.',
  'programme.people.end-confirm': 'Avslutt rollen',
  'programme.people.ended-done': '{name} er ikke lenger {role}.',
  'programme.people.read-only':
    'Du kan se hvem som er med, men ikke endre det. Programlederen, eieren eller en administrator kan.',
  'programme.people.add': 'Gi en person en rolle',
  'programme.people.add-email': 'E-post',
  'programme.people.add-email-hint': 'Adressen personen logger inn med.',
  'programme.people.add-name': 'Navn',
  'programme.people.add-role': 'Rolle',
  'programme.people.add-from': 'Fra og med',
  'programme.people.add-until': 'Til, men ikke med',
  'programme.people.add-until-hint': 'Den første dagen uten rollen. La stå tom når du ikke vet.',
  'programme.people.add-submit': 'Gi rollen',
  'programme.people.add-sending': 'Gir rollen …',
  'programme.people.added': '{name} er nå {role}.',
  'programme.people.added-next': 'Fortell det, og si at det er nok å logge inn med {email}.',
  'programme.people.email-missing': 'Skriv e-postadressen.',
  'programme.people.name-missing': 'Skriv navnet.',
  'programme.people.until-early': 'Velg en sluttdato etter startdatoen.',
  'programme.people.failed': 'Klarte ikke å gi rollen',

  'problem.already-holds-role.title': 'Har rollen fra før',
  'problem.already-holds-role.detail':
    'Personen har alt denne rollen i en del av perioden. Avslutt den først, eller velg en annen periode.',
  'field.not-a-slug':
    'Skriv små bokstaver fra a til z og tall, med bindestrek imellom, for eksempel vestre-toten.',
  'problem.not-yours-to-end.title': 'Bare en administrator kan avslutte denne rollen',
  'problem.not-yours-to-end.detail': 'Be en administrator om å avslutte rollen administrator.',
  'problem.last-to-manage.title': 'Ingen ville kunne styre programmet',
  'problem.last-to-manage.detail':
    'Det er den siste rollen som kan styre hvem som er med. Gi en annen rollen programleder, eier eller administrator først.',
  'field.not-a-municipality': 'Velg en kommune. Et program begynner i én eller flere kommuner.',
  'field.ends-before-start': 'Slutten må komme etter starten.',
  'field.not-yours-to-give': 'Bare en administrator kan gi rollen administrator.',
  'field.no-right-there': 'Du må være administrator eller eier i kommunen for å starte et program der.',

  'field.not-an-organisation-number':
    'Et organisasjonsnummer har ni sifre i Norge og ti i Sverige, uten mellomrom.',
  'field.decided-in-the-future': 'Det er ikke vedtatt ennå. Skriv dagen det ble vedtatt.',
  'field.votes-both': 'Skriv både stemmer for og stemmer mot, eller ingen av dem.',
  'field.does-not-follow':
    'Dit kan ikke programmet gå herfra. Last siden på nytt og velg blant det som er neste.',
  'field.outcome-leads-elsewhere':
    'Et avslag fører til «avslått», og bare et ja fører videre. Velg et annet utfall eller et annet neste trinn.',
  'field.gives-no-end':
    'Bare en forlengelse, en status eller en avslutning som er godkjent, kan gi perioden en ny slutt.',
  'field.no-period': 'Programmet har ingen periode ennå. Skriv perioden inn på programmet først.',
  'field.reasons-for-longer':
    'Programmet varer da lenger enn {years} år, som er det lengste etter reglene. Skriv hvorfor.',
  'field.longer-needs-decision':
    'Lenger enn {years} år må vedtas. Før inn vedtaket om forlengelse, så følger perioden etter.',
  'field.range-both': 'Skriv både laveste og høyeste tall. Er de like, skriv det samme to ganger.',
  'field.high-below-low': 'Det høyeste tallet må være minst like stort som det laveste.',
  'problem.partner-not-begun.title': 'Partneren begynner først senere',
  'problem.partner-not-begun.detail': 'Et samarbeid kan avsluttes dagen etter at det begynte, tidligst.',

  'programme.facts.period-unknown': 'ukjent periode',
};
