import type { nb } from './nb.ts';

/** Svenska. */
export const sv = {
  'programme.menu': 'Program',
  'programme.example': 'Exempel',

  'programme.list.title': 'Program',
  'programme.list.lead': 'Omställningsprogram som har lagts ut här, öppna för alla.',
  'programme.list.empty': 'Inga program har lagts ut än',
  'programme.list.empty-text': 'Ett program kommer hit när de som ansvarar för det har gjort det offentligt.',

  'programme.facts.period': 'Period',
  'programme.facts.municipalities': '{count, plural, one {Kommun} other {Kommuner}}',
  'programme.facts.partners': 'Samarbetspartner',
  'programme.facts.source': 'Källa:',
  'programme.facts.code': 'kommunkod {code}',
  'programme.facts.code-former': 'kommunkod {code}, tidigare {former}',

  'programme.partner.owner': 'ägare',
  'programme.partner.commissioner': 'uppdragsgivare',
  'programme.partner.competence-body': 'kompetensmiljö',
  'programme.partner.evaluator': 'utvärderare',
  'programme.partner.research': 'forskning',
  'programme.partner.region': 'region',
  'programme.partner.neighbour': 'grannkommun',
  'programme.partner.ministry': 'departement',
  'programme.partner.bank': 'bank',
  'programme.partner.business-association': 'företagarförening',
  'programme.partner.education': 'utbildning',
  'programme.partner.employment-service': 'arbetsförmedling',
  'programme.partner.union': 'fackförbund',
  'programme.partner.other': 'samarbetspartner',

  'programme.people.rail': 'Personer',
  'programme.people.title': 'Personer',
  'programme.people.lead':
    'Vilka som har en roll i programmet, och när. En roll som är avslutad står kvar i historiken.',
  'programme.people.now': 'Har en roll nu',
  'programme.people.coming': 'Får en roll senare',
  'programme.people.ended': 'Hade en roll tidigare',
  'programme.people.name': 'Namn',
  'programme.people.role': 'Roll',
  'programme.people.from': 'Från',
  'programme.people.until': 'Till',
  'programme.people.open-ended': 'utan slutdatum',
  'programme.people.last-day': 'till och med {date}',
  'programme.people.ends-soon': 'slutar {distance}',
  'programme.people.end': 'Avsluta',
  'programme.people.end-this': 'Avsluta rollen {role} för {name}',
  'programme.people.end-title': 'Avsluta rollen i dag?',
  'programme.people.end-text':
    '{name} förlorar tillgången som {role} direkt. Det som är skrivet står kvar, och att rollen har innehafts sparas.',
  'programme.people.end-confirm': 'Avsluta rollen',
  'programme.people.ended-done': '{name} är inte längre {role}.',
  'programme.people.read-only':
    'Du kan se vilka som är med men inte ändra det. Programledaren, ägaren eller en administratör kan.',
  'programme.people.add': 'Ge en person en roll',
  'programme.people.add-email': 'E-post',
  'programme.people.add-email-hint': 'Adressen som personen loggar in med.',
  'programme.people.add-name': 'Namn',
  'programme.people.add-role': 'Roll',
  'programme.people.add-from': 'Från och med',
  'programme.people.add-until': 'Till, men inte med',
  'programme.people.add-until-hint': 'Den första dagen utan rollen. Lämna tomt om du inte vet.',
  'programme.people.add-submit': 'Ge rollen',
  'programme.people.add-sending': 'Ger rollen …',
  'programme.people.added': '{name} är nu {role}.',
  'programme.people.added-next': 'Berätta det, och säg att det räcker att logga in med {email}.',
  'programme.people.email-missing': 'Skriv e-postadressen.',
  'programme.people.name-missing': 'Skriv namnet.',
  'programme.people.until-early': 'Välj ett slutdatum efter startdatumet.',
  'programme.people.failed': 'Det gick inte att ge rollen',

  'problem.already-holds-role.title': 'Har redan rollen',
  'problem.already-holds-role.detail':
    'Personen har redan den här rollen under en del av perioden. Avsluta den först eller välj en annan period.',
  'field.not-a-slug':
    'Skriv små bokstäver från a till z och siffror, med bindestreck emellan, till exempel vestre-toten.',
  'problem.not-yours-to-end.title': 'Bara en administratör kan avsluta den här rollen',
  'problem.not-yours-to-end.detail': 'Be en administratör att avsluta rollen administratör.',
  'problem.last-to-manage.title': 'Ingen skulle kunna styra programmet',
  'problem.last-to-manage.detail':
    'Det är den sista rollen som kan styra vilka som är med. Ge först någon annan rollen programledare, ägare eller administratör.',
  'field.not-a-municipality': 'Välj en kommun. Ett program börjar i en eller flera kommuner.',
  'field.ends-before-start': 'Slutet måste komma efter starten.',
  'field.not-yours-to-give': 'Bara en administratör kan ge rollen administratör.',
  'field.no-right-there':
    'Du måste vara administratör eller ägare i kommunen för att starta ett program där.',

  'field.not-an-organisation-number':
    'Ett organisationsnummer har tio siffror i Sverige och nio i Norge, utan mellanslag.',
  'field.decided-in-the-future': 'Det är inte beslutat ännu. Skriv dagen då det beslutades.',
  'field.votes-both': 'Skriv både röster för och röster emot, eller ingetdera.',
  'field.does-not-follow':
    'Dit kan programmet inte gå härifrån. Ladda om sidan och välj bland det som är nästa.',
  'field.outcome-leads-elsewhere':
    'Ett avslag leder till ”avslaget”, och bara ett ja leder vidare. Välj ett annat utfall eller ett annat nästa steg.',
  'field.gives-no-end':
    'Bara en förlängning, en status eller en avslutning som är godkänd kan ge perioden ett nytt slut.',
  'field.no-period': 'Programmet har ingen period ännu. Skriv först in perioden på programmet.',
  'field.reasons-for-longer':
    'Programmet varar då längre än {years} år, som är det längsta enligt reglerna. Skriv varför.',
  'field.longer-needs-decision':
    'Längre än {years} år måste beslutas. För in beslutet om förlängning, så följer perioden efter.',
  'field.range-both': 'Skriv både lägsta och högsta tal. Är de lika, skriv samma tal två gånger.',
  'field.high-below-low': 'Det högsta talet måste vara minst lika stort som det lägsta.',
  'problem.partner-not-begun.title': 'Partnern börjar först senare',
  'problem.partner-not-begun.detail': 'Ett samarbete kan avslutas tidigast dagen efter att det började.',

  'programme.facts.period-unknown': 'okänd period',
} satisfies Record<keyof typeof nb, string>;
