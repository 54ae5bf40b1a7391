import type { nb } from './nb.ts';

export const nn = {
  'shell.skip': 'Hopp til innhald',
  'shell.main-menu': 'Hovudmeny',
  'shell.menu': 'Meny',
  'shell.language': 'Språk',
  'shell.scheme': 'Utsjånad',
  'shell.scheme.auto': 'Som på eininga',
  'shell.scheme.light': 'Lyst',
  'shell.scheme.dark': 'Mørkt',
  'shell.account': 'Kontoen din',
  'shell.sign-in': 'Logg inn',
  'shell.sign-out': 'Logg ut',
  'shell.signing-out': 'Loggar ut …',
  'shell.example': 'Eksempeldata. Alt på denne sida er oppdikta.',
  'shell.foot': 'Omstilt er open kjeldekode.',
  'shell.about': 'Om nettstaden',
  'shell.programme-menu': 'Programmet',
  'shell.on-this-page': 'Du er på {page}',

  'common.cancel': 'Avbryt',
  'common.close': 'Lukk',
  'common.save': 'Lagre',
  'common.loading': 'Hentar …',
  'common.show-more': 'Vis fleire',
  'common.show-older': 'Vis eldre',
  'common.loading-more': 'Hentar fleire …',
  'common.copy': 'Kopier',
  'common.copied': 'Kopiert',
  'common.optional': 'kan stå tom',
  'common.example': 'Slik kan det sjå ut',
  'common.now': 'No:',
  'common.not-known': 'ikkje oppgitt',

  'saved.at': 'Lagra {time}',
  'saved.draft-at': 'Lagra som utkast {time}',
  'saved.saving': 'Lagrar …',
  'saved.on-device': 'Lagra på denne eininga {time}. Blir send når du er på nett.',
  'saved.failed': 'Ikkje lagra. Vi prøver igjen.',

  'visibility.internal': 'Intern',
  'visibility.public': 'Offentleg',

  'role.administrator': 'administrator',
  'role.commissioner': 'oppdragsgjevar',
  'role.owner': 'eigar',
  'role.board-chair': 'styreleiar',
  'role.board-member': 'styremedlem',
  'role.observer': 'observatør',
  'role.programme-leader': 'programleiar',
  'role.project-manager': 'prosjektleiar',
  'role.benefit-owner': 'gevinstansvarleg',
  'role.adviser': 'rådgjevar',
  'role.facilitator': 'lean-rettleiar',
  'role.evaluator': 'evaluator',
  'role.auditor': 'revisor',
  'role.reader': 'lesar',

  'errors.heading': '{count, plural, one {Eitt felt må rettast} other {# felt må rettast}}',
  'errors.draft-kept': 'Det du har skrive, er likevel lagra.',

  'session.title': 'Du blir snart logga ut',
  'session.text':
    '{minutes, plural, =0 {Om under eitt minutt} one {Om eitt minutt} other {Om # minutt}} blir du logga ut. Det du har skrive, er lagra.',
  'session.stay': 'Bli verande',
  'session.ended': 'Du er logga ut',
  'session.ended-text':
    'Det du har skrive, er lagra på denne eininga. Logg inn igjen, så held du fram der du slapp.',
  'session.again': 'Logg inn igjen',

  'offline.title': 'Du er utan nett',
  'offline.text': 'Det du skriv, blir lagra på denne eininga og sendt når du er på nett igjen.',
  'offline.back': 'Du er på nett igjen.',

  'page.not-found.title': 'Sida finst ikkje',
  'page.not-found.text': 'Adressa kan vere skriven feil, eller sida er flytta.',
  'page.not-found.access':
    'Ho kan òg høyre til eit program du ikkje er med i. Då ser ho ut som om ho ikkje finst. Spør programleiaren om å få tilgang.',
  'page.not-found.home': 'Gå til framsida',
  'page.not-found.programmes': 'Sjå alle programma',
  'page.broken.title': 'Sida stoppa',
  'page.broken.text':
    'Det er feil i programmet, ikkje noko du gjorde. Det du har skrive, er lagra på denne eininga.',
  'page.broken.again': 'Last sida på nytt',

  'problem.too-many-requests.title': 'For mange førespurnader',
  'problem.too-many-requests.detail': 'Vent eit minutt og prøv igjen.',
  'problem.unknown.title': 'Fekk ikkje eit svar vi forstår',
  'problem.unknown.detail':
    'Prøv igjen om litt. Skjer det fleire gonger, sei frå til den som driftar Omstilt hos dykk.',

  'field.required': 'Må fyllast ut.',
  'field.not-a-date': 'Skriv ein dato som finst, til dømes 2016-04-18.',
  'field.not-an-email': 'Skriv heile adressa, til dømes namn@kommune.no.',
  'field.organisation-number-not-digits': 'Skriv organisasjonsnummeret med berre tal, til dømes 012 345 674.',
  'field.organisation-number-wrong-length':
    'Eit organisasjonsnummer har 9 siffer i Noreg og 10 i Sverige. Tel siffera.',
  'field.organisation-number-wrong-check-digit':
    'Eit siffer i organisasjonsnummeret er feil. Sjekk det mot brevhovudet eller registeret.',
  'field.personal-number':
    'Dette er nummeret til ein person, og det skal ikkje stå her. Lat feltet stå tomt, og skriv namnet på verksemda.',
  'field.high-below-low': 'Det høgaste talet er lågare enn det lågaste. Byt dei om.',

  'draft.in-browser': 'Lagra i nettlesaren {time}, ikkje sendt enno',
  'draft.refused': 'Lagra i nettlesaren {time}. Tenaren tok ikkje imot utkastet.',
  'draft.nowhere':
    'Ikkje lagra. Nettlesaren tillèt det ikkje, og tenaren svarar ikkje. Kopier teksten før du lukkar sida.',
  'draft.expired-title': 'Du er logga ut',
  'draft.expired-text': 'Det du skreiv, er lagra i nettlesaren. Logg inn, så står det her når du er tilbake.',
  'draft.sign-in': 'Logg inn igjen',
  'draft.restored-browser': 'Her er det du skreiv {when}. Det låg i nettlesaren.',
  'draft.restored-server': 'Her er det du skreiv {when}.',
  'draft.another': 'Du har også eit anna utkast, frå {when}.',
  'draft.use-other': 'Byt til det',
  'draft.discard': 'Forkast utkastet',
  'draft.discarded': 'Utkastet er forkasta.',
  'draft.undo': 'Angre',

  'figure.as-table': 'Vis som tabell',
  'figure.as-drawing': 'Vis som figur',

  'file.csv': 'CSV',
  'file.xlsx': 'Excel',
  'column.problem': 'Kva er gale',
  'column.remedy': 'Gjer dette',
} satisfies Record<keyof typeof nb, string>;
