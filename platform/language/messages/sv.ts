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
  'common.again': 'Försök igen',
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

  'problem.not-found.title': 'Hittade det inte',
  'problem.not-found.detail':
    'Det finns inte, eller så har du inte tillgång till det. Kontrollera adressen eller fråga den som gav dig länken.',
  'problem.forbidden.title': 'Du får inte göra det här',
  'problem.forbidden.detail': 'Din roll ger inte rätt till det. Fråga programledaren eller administratören.',
  'problem.invalid.title': 'Något måste rättas',
  'problem.invalid.detail':
    'Det som skickades kan inte tas emot som det är. Rätta det som nämns och skicka igen.',
  'problem.unauthorised.title': 'Du är inte inloggad',
  'problem.unauthorised.detail':
    'Logga in och försök igen. Om du använder en API-nyckel kan den ha gått ut eller återkallats.',
  'problem.csrf.title': 'Sidan är för gammal',
  'problem.csrf.detail': 'Läs in sidan igen och försök på nytt. Det du har skrivit är sparat.',
  'problem.too-many-requests.title': 'För många förfrågningar',
  'problem.too-many-requests.detail': 'Vänta en minut och försök igen.',
  'problem.precondition-required.title': 'Ange vilken version du ändrar',
  'problem.precondition-required.detail':
    'Ändringen måste ange vilken version den bygger på, i huvudet If-Match. Läs in sidan igen och försök på nytt.',
  'problem.stale.title': 'Någon annan ändrade samtidigt',
  'problem.stale.detail':
    'Det har ändrats sedan du öppnade det. Båda versionerna är kvar. Se vad som är nytt och välj.',
  'problem.idempotency-key-reused.title': 'Nyckeln har använts förut',
  'problem.idempotency-key-reused.detail':
    'Samma Idempotency-Key har använts med ett annat innehåll. Skapa en ny nyckel för en ny förfrågan.',
  'problem.answered-once.title': 'Svaret har redan getts',
  'problem.answered-once.detail':
    'Förfrågan är utförd, och svaret innehöll en hemlighet som visas bara en gång. Skapa en ny om du har tappat bort den.',
  'problem.payload-too-large.title': 'Filen är för stor',
  'problem.payload-too-large.detail':
    'Det finns plats för {most} MB. Dela upp filen eller gör bilderna mindre.',
  'problem.too-many-files.title': 'För många filer på en gång',
  'problem.too-many-files.detail': 'Skicka en fil i taget.',
  'problem.unsupported-media-type.title': 'Formatet kan inte läsas',
  'problem.unsupported-media-type.detail': 'Här måste innehållet vara {expected}.',
  'problem.no-connection.title': 'Fick ingen kontakt',
  'problem.no-connection.detail':
    'Kontrollera uppkopplingen och försök igen. Det du har skrivit är sparat på den här enheten.',
  'problem.unknown.title': 'Fick inget svar som vi förstår',
  'problem.unknown.detail':
    'Försök igen om en stund. Händer det flera gånger, säg till den som driftar Omstilt hos er.',
  'problem.internal.title': 'Något gick fel hos oss',
  'problem.internal.detail': 'Felet är noterat. Försök igen om en stund. Inget har ändrats.',
  'problem.overloaded.title': 'Det är mycket trafik just nu',
  'problem.overloaded.detail': 'Vänta några sekunder och försök igen. Inget har ändrats.',
  'problem.session-expired.title': 'Du är utloggad',
  'problem.session-expired.detail': 'Sessionen har gått ut. Logga in igen och fortsätt där du var.',
  'problem.nothing-corrected.title': 'Inget är rättat',
  'problem.nothing-corrected.detail': 'Rättelsen säger samma sak som anteckningen. Ändra minst ett fält.',
  'problem.file-in-quarantine.title': 'Filen kontrolleras',
  'problem.file-in-quarantine.detail':
    'Den kan öppnas när kontrollen är klar. Det tar oftast mindre än en minut.',
  'problem.file-refused.title': 'Filen avvisades',
  'problem.file-refused.detail':
    'Innehållet stämmer inte med typen, eller så är det inte säkert. Spara den på nytt som PDF eller bild.',
  'problem.type-not-allowed.title': 'Sådana filer tar vi inte emot',
  'problem.type-not-allowed.detail': 'Skicka PDF, bild, text, kalkylblad eller dokument.',
  'problem.type-mismatch.title': 'Filen är inte vad den utger sig för att vara',
  'problem.type-mismatch.detail':
    'Namnet och innehållet är av olika typ. Spara filen på nytt och försök igen.',
  'problem.already-exists.title': 'Den finns redan',
  'problem.already-exists.detail':
    'En sådan är redan registrerad. Öppna den som finns eller välj ett annat namn.',

  'field.required': 'Måste fyllas i.',
  'field.in-the-future': 'Välj en tidpunkt som har varit.',
  'field.not-a-date': 'Skriv ett datum som finns, till exempel 2016-04-18.',
  'field.too-long': 'För långt. Det finns plats för {most} tecken.',
  'field.too-short': 'För kort. Skriv minst {least} tecken.',
  'field.too-large': 'Får vara högst {most}.',
  'field.too-small': 'Måste vara minst {least}.',
  'field.not-an-option': 'Välj en av dessa: {options}.',
  'field.not-a-number': 'Skriv ett tal, till exempel 12.',
  'field.not-a-int': 'Skriv ett heltal, till exempel 12.',
  'field.not-a-string': 'Skriv text här.',
  'field.not-a-boolean': 'Skriv true eller false.',
  'field.not-a-array': 'Skriv en lista.',
  'field.not-a-object': 'Skriv ett objekt.',
  'field.not-a-record': 'Skriv ett objekt.',
  'field.not-an-email': 'Skriv hela adressen, till exempel namn@kommun.se.',
  'field.not-an-url': 'Skriv en webbadress som börjar med https:// eller http://.',
  'field.not-an-id': 'Det här är inte ett giltigt id.',
  'field.not-json': 'Innehållet är inte giltig JSON.',
  'field.wrong-form': 'Skrivet på fel sätt. Väntade: {format}.',
  'field.type-not-allowed':
    'Sådana filer tar vi inte emot. Skicka PDF, bild, text, kalkylblad eller dokument.',
  'field.type-mismatch': 'Filens namn och innehåll är av olika typ. Spara den på nytt.',
  'field.file-in-quarantine': 'Filen kontrolleras. Vänta lite.',
  'field.file-refused': 'Filen avvisades. Ta bort den eller spara den på nytt.',
  'field.already-exists': 'Finns redan. Välj något annat.',
} satisfies Record<keyof typeof nb, string>;
