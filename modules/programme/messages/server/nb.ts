/** Bokmål: what only the server says: problems, and what is wrong with a field. Defines the keys. */
export const nb = {
  'problem.already-holds-role.title': 'Har rollen fra før',
  'problem.already-holds-role.detail':
    'Personen har alt denne rollen i en del av perioden. Avslutt den først, eller velg en annen periode.',
  'problem.not-yours-to-end.title': 'Bare en administrator kan avslutte denne rollen',
  'problem.not-yours-to-end.detail': 'Be en administrator om å avslutte rollen administrator.',
  'problem.last-to-manage.title': 'Ingen ville kunne styre programmet',
  'problem.last-to-manage.detail':
    'Det er den siste rollen som kan styre hvem som er med. Gi en annen rollen programleder, eier eller administrator først.',

  'problem.partner-not-begun.title': 'Partneren begynner først senere',
  'problem.partner-not-begun.detail': 'Et samarbeid kan avsluttes dagen etter at det begynte, tidligst.',

  'field.not-a-slug':
    'Skriv små bokstaver fra a til z og tall, med bindestrek imellom, for eksempel vestre-toten.',
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
  'field.decided-to-end':
    'Et vedtak satte slutten til {ends}. Før inn et nytt vedtak hvis programmet skal slutte en annen gang.',
  'field.targets-outside': 'Det er satt måltall for {years}. Velg en periode som har med de årene.',
  'field.range-both': 'Skriv både laveste og høyeste tall. Er de like, skriv det samme to ganger.',
};
