/** The platform's own words in Bokmål: the shell, common buttons, and what went wrong. Defines the keys. */
export const nb = {
  'shell.skip': 'Hopp til innhold',
  'shell.main-menu': 'Hovedmeny',
  'shell.menu': 'Meny',
  'shell.language': 'Språk',
  'shell.scheme': 'Utseende',
  'shell.scheme.auto': 'Som på enheten',
  'shell.scheme.light': 'Lyst',
  'shell.scheme.dark': 'Mørkt',
  'shell.account': 'Kontoen din',
  'shell.sign-in': 'Logg inn',
  'shell.sign-out': 'Logg ut',
  'shell.signing-out': 'Logger ut …',
  'shell.example': 'Eksempeldata. Alt på denne siden er oppdiktet.',
  'shell.foot': 'Omstilt er åpen kildekode.',
  'shell.about': 'Om nettstedet',
  'shell.programme-menu': 'Programmet',
  'shell.on-this-page': 'Du er på {page}',

  'common.cancel': 'Avbryt',
  'common.close': 'Lukk',
  'common.save': 'Lagre',
  'common.loading': 'Henter …',
  'common.show-more': 'Vis flere',
  'common.show-older': 'Vis eldre',
  'common.loading-more': 'Henter flere …',
  'common.copy': 'Kopier',
  'common.copied': 'Kopiert',
  'common.optional': 'kan stå tom',
  'common.example': 'Slik kan det se ut',
  'common.now': 'Nå:',
  'common.not-known': 'ikke oppgitt',

  'saved.at': 'Lagret {time}',
  'saved.draft-at': 'Lagret som utkast {time}',
  'saved.saving': 'Lagrer …',
  'saved.on-device': 'Lagret på denne enheten {time}. Sendes når du er på nett.',
  'saved.failed': 'Ikke lagret. Vi prøver igjen.',

  'visibility.internal': 'Intern',
  'visibility.public': 'Offentlig',

  'role.administrator': 'administrator',
  'role.commissioner': 'oppdragsgiver',
  'role.owner': 'eier',
  'role.board-chair': 'styreleder',
  'role.board-member': 'styremedlem',
  'role.observer': 'observatør',
  'role.programme-leader': 'programleder',
  'role.project-manager': 'prosjektleder',
  'role.benefit-owner': 'gevinstansvarlig',
  'role.adviser': 'rådgiver',
  'role.facilitator': 'lean-veileder',
  'role.evaluator': 'evaluator',
  'role.auditor': 'revisor',
  'role.reader': 'leser',

  'errors.heading': '{count, plural, one {Ett felt må rettes} other {# felt må rettes}}',
  'errors.draft-kept': 'Det du har skrevet, er likevel lagret.',

  'session.title': 'Du blir snart logget ut',
  'session.text':
    '{minutes, plural, =0 {Om under ett minutt} one {Om ett minutt} other {Om # minutter}} blir du logget ut. Det du har skrevet, er lagret.',
  'session.stay': 'Bli værende',
  'session.ended': 'Du er logget ut',
  'session.ended-text':
    'Det du har skrevet, er lagret på denne enheten. Logg inn igjen, så fortsetter du der du slapp.',
  'session.again': 'Logg inn igjen',

  'offline.title': 'Du er uten nett',
  'offline.text': 'Det du skriver, lagres på denne enheten og sendes når du er på nett igjen.',
  'offline.back': 'Du er på nett igjen.',

  'page.not-found.title': 'Siden finnes ikke',
  'page.not-found.text': 'Adressen kan være feil skrevet, eller siden er flyttet.',
  'page.not-found.access':
    'Den kan også tilhøre et program du ikke er med i. Da ser den ut som om den ikke finnes. Spør programlederen om å få tilgang.',
  'page.not-found.home': 'Gå til forsiden',
  'page.not-found.programmes': 'Se alle programmene',
  'page.broken.title': 'Siden stoppet',
  'page.broken.text':
    'Det er feil i programmet, ikke noe du gjorde. Det du har skrevet, er lagret på denne enheten.',
  'page.broken.again': 'Last siden på nytt',

  'problem.too-many-requests.title': 'For mange forespørsler',
  'problem.too-many-requests.detail': 'Vent et minutt og prøv igjen.',
  'problem.unknown.title': 'Fikk ikke et svar vi forstår',
  'problem.unknown.detail':
    'Prøv igjen om litt. Skjer det flere ganger, si fra til den som drifter Omstilt hos dere.',

  'field.required': 'Må fylles ut.',
  'field.not-a-date': 'Skriv en dato som finnes, for eksempel 2016-04-18.',
  'field.not-an-email': 'Skriv hele adressen, for eksempel navn@kommune.no.',
  'field.organisation-number-not-digits':
    'Skriv organisasjonsnummeret med bare tall, for eksempel 012 345 674.',
  'field.organisation-number-wrong-length':
    'Et organisasjonsnummer har 9 siffer i Norge og 10 i Sverige. Tell sifrene.',
  'field.organisation-number-wrong-check-digit':
    'Et siffer i organisasjonsnummeret er feil. Sjekk det mot brevhodet eller registeret.',
  'field.personal-number':
    'Dette er nummeret til en person, og det skal ikke stå her. La feltet stå tomt, og skriv navnet på virksomheten.',
  'field.high-below-low': 'Det høyeste tallet er lavere enn det laveste. Bytt dem om.',

  'draft.in-browser': 'Lagret i nettleseren {time}, ikke sendt ennå',
  'draft.refused': 'Lagret i nettleseren {time}. Tjeneren tok ikke imot utkastet.',
  'draft.nowhere':
    'Ikke lagret. Nettleseren tillater det ikke, og tjeneren svarer ikke. Kopier teksten før du lukker siden.',
  'draft.expired-title': 'Du er logget ut',
  'draft.expired-text': 'Det du skrev, er lagret i nettleseren. Logg inn, så står det her når du er tilbake.',
  'draft.sign-in': 'Logg inn igjen',
  'draft.restored-browser': 'Her er det du skrev {when}. Det lå i nettleseren.',
  'draft.restored-server': 'Her er det du skrev {when}.',
  'draft.another': 'Du har også et annet utkast, fra {when}.',
  'draft.use-other': 'Bytt til det',
  'draft.discard': 'Forkast utkastet',
  'draft.discarded': 'Utkastet er forkastet.',
  'draft.undo': 'Angre',

  'figure.as-table': 'Vis som tabell',
  'figure.as-drawing': 'Vis som figur',

  'file.csv': 'CSV',
  'file.xlsx': 'Excel',
  'column.problem': 'Hva er galt',
  'column.remedy': 'Gjør dette',
};
