import type { nb } from './nb.ts';

export const sv = {
  'shell.skip': 'Hoppa till innehåll',
  'shell.main-menu': 'Huvudmeny',
  'shell.menu': 'Meny',
  'shell.language': 'Språk',
  'shell.scheme': 'Utseende',
  'shell.scheme.auto': 'Som på enheten',
  'shell.scheme.light': 'Ljust',
  'shell.scheme.dark': 'Mörkt',
  'shell.account': 'Ditt konto',
  'shell.sign-in': 'Logga in',
  'shell.sign-out': 'Logga ut',
  'shell.signing-out': 'Loggar ut …',
  'shell.example': 'Exempeldata. Allt på den här sidan är påhittat.',
  'shell.foot': 'Omstilt är öppen källkod.',
  'shell.about': 'Om webbplatsen',
  'shell.programme-menu': 'Programmet',
  'shell.on-this-page': 'Du är på {page}',

  'common.cancel': 'Avbryt',
  'common.close': 'Stäng',
  'common.save': 'Spara',
  'common.loading': 'Hämtar …',
  'common.show-more': 'Visa fler',
  'common.show-older': 'Visa äldre',
  'common.loading-more': 'Hämtar fler …',
  'common.copy': 'Kopiera',
  'common.copied': 'Kopierat',
  'common.optional': 'får vara tomt',
  'common.example': 'Så här kan det se ut',
  'common.now': 'Nu:',
  'common.not-known': 'inte uppgivet',

  'saved.at': 'Sparat {time}',
  'saved.draft-at': 'Sparat som utkast {time}',
  'saved.saving': 'Sparar …',
  'saved.on-device': 'Sparat på den här enheten {time}. Skickas när du är uppkopplad.',
  'saved.failed': 'Inte sparat. Vi försöker igen.',

  'visibility.internal': 'Intern',
  'visibility.public': 'Offentlig',

  'role.administrator': 'administratör',
  'role.commissioner': 'uppdragsgivare',
  'role.owner': 'ägare',
  'role.board-chair': 'styrelseordförande',
  'role.board-member': 'styrelseledamot',
  'role.observer': 'observatör',
  'role.programme-leader': 'programledare',
  'role.project-manager': 'projektledare',
  'role.benefit-owner': 'nyttoansvarig',
  'role.adviser': 'rådgivare',
  'role.facilitator': 'lean-handledare',
  'role.evaluator': 'utvärderare',
  'role.auditor': 'revisor',
  'role.reader': 'läsare',

  'errors.heading': '{count, plural, one {Ett fält måste rättas} other {# fält måste rättas}}',
  'errors.draft-kept': 'Det du har skrivit är ändå sparat.',

  'session.title': 'Du loggas snart ut',
  'session.text':
    '{minutes, plural, =0 {Om mindre än en minut} one {Om en minut} other {Om # minuter}} loggas du ut. Det du har skrivit är sparat.',
  'session.stay': 'Stanna kvar',
  'session.ended': 'Du är utloggad',
  'session.ended-text':
    'Det du har skrivit är sparat på den här enheten. Logga in igen och fortsätt där du var.',
  'session.again': 'Logga in igen',

  'offline.title': 'Du är inte uppkopplad',
  'offline.text': 'Det du skriver sparas på den här enheten och skickas när du är uppkopplad igen.',
  'offline.back': 'Du är uppkopplad igen.',

  'page.not-found.title': 'Sidan finns inte',
  'page.not-found.text': 'Adressen kan vara felskriven, eller så har sidan flyttats.',
  'page.not-found.access':
    'Den kan också höra till ett program som du inte är med i. Då ser den ut att inte finnas. Be programledaren om tillgång.',
  'page.not-found.home': 'Gå till startsidan',
  'page.not-found.programmes': 'Se alla program',
  'page.broken.title': 'Sidan stannade',
  'page.broken.text':
    'Felet ligger i programvaran, inte i något du gjorde. Det du har skrivit är sparat på den här enheten.',
  'page.broken.again': 'Läs in sidan igen',

  'problem.too-many-requests.title': 'För många förfrågningar',
  'problem.too-many-requests.detail': 'Vänta en minut och försök igen.',
  'problem.unknown.title': 'Fick inget svar som vi förstår',
  'problem.unknown.detail':
    'Försök igen om en stund. Händer det flera gånger, säg till den som driftar Omstilt hos er.',

  'field.required': 'Måste fyllas i.',
  'field.not-a-date': 'Skriv ett datum som finns, till exempel 2016-04-18.',
  'field.not-an-email': 'Skriv hela adressen, till exempel namn@kommun.se.',
  'field.organisation-number-not-digits':
    'Skriv organisationsnumret med bara siffror, till exempel 012345-6782.',
  'field.organisation-number-wrong-length':
    'Ett organisationsnummer har 10 siffror i Sverige och 9 i Norge. Räkna siffrorna.',
  'field.organisation-number-wrong-check-digit':
    'En siffra i organisationsnumret är fel. Kontrollera det mot brevhuvudet eller registret.',
  'field.personal-number':
    'Det här är en persons nummer, och det ska inte stå här. Lämna fältet tomt och skriv verksamhetens namn.',
  'field.high-below-low': 'Det högsta talet är lägre än det lägsta. Byt plats på dem.',

  'draft.in-browser': 'Sparat i webbläsaren {time}, inte skickat än',
  'draft.refused': 'Sparat i webbläsaren {time}. Servern tog inte emot utkastet.',
  'draft.nowhere':
    'Inte sparat. Webbläsaren tillåter det inte, och servern svarar inte. Kopiera texten innan du stänger sidan.',
  'draft.expired-title': 'Du är utloggad',
  'draft.expired-text': 'Det du skrev är sparat i webbläsaren. Logga in, så står det här när du är tillbaka.',
  'draft.sign-in': 'Logga in igen',
  'draft.restored-browser': 'Här är det du skrev {when}. Det låg i webbläsaren.',
  'draft.restored-server': 'Här är det du skrev {when}.',
  'draft.another': 'Du har också ett annat utkast, från {when}.',
  'draft.use-other': 'Byt till det',
  'draft.discard': 'Kasta utkastet',
  'draft.discarded': 'Utkastet är kastat.',
  'draft.undo': 'Ångra',

  'figure.as-table': 'Visa som tabell',
  'figure.as-drawing': 'Visa som figur',

  'file.csv': 'CSV',
  'file.xlsx': 'Excel',
  'column.problem': 'Vad är fel',
  'column.remedy': 'Gör så här',
} satisfies Record<keyof typeof nb, string>;
