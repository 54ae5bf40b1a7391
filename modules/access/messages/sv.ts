import type { nb } from './nb.ts';

/** Svenska. */
export const sv = {
  'access.sign-in.title': 'Logga in',
  'access.sign-in.lead': 'Du behöver bara logga in för att skriva. Det som är publicerat kan alla läsa.',
  'access.sign-in.oidc': 'Logga in med jobbkontot',
  'access.sign-in.oidc-text': 'Du skickas till inloggningen i din organisation och kommer tillbaka hit.',
  'access.sign-in.none': 'Inloggning är inte inställd här än',
  'access.sign-in.none-text':
    'Den som driftar Omstilt hos er måste ange inloggningstjänsten (OIDC_ISSUER). Allt som är publicerat kan läsas utan.',
  'access.sign-in.demo': 'Prova som en av dem',
  'access.sign-in.demo-text': 'Alla är påhittade, och det är programmet också. Inget du gör här kommer ut.',
  'access.sign-in.demo-as': 'Gå in som {name}, {role}',
  'access.sign-in.demo-empty': 'Det finns inga personer att prova som än.',
  'access.sign-in.entering': 'Loggar in …',
  'access.sign-in.already': 'Du är inloggad som {name}.',
  'access.sign-in.onward': 'Gå till Hem',
  'access.signed-out.title': 'Du är utloggad',
  'access.signed-out.text': 'Om du använder en delad dator, stäng webbläsaren också.',
  'access.signed-out.again': 'Logga in igen',

  'access.account.title': 'Ditt konto',
  'access.account.name': 'Namn',
  'access.account.email': 'E-post',
  'access.account.from-organisation':
    'Namn och e-post kommer från inloggningen. Är något fel rättas det där.',
  'access.account.language': 'Språk i brev till dig',
  'access.account.language-hint':
    'Gäller aviseringar och sammanfattningar med e-post. Språket på sidorna väljer du högst upp.',
  'access.account.language-saved': 'Brev till dig kommer på {language}.',
  'access.account.language-name.nb': 'bokmål',
  'access.account.language-name.nn': 'nynorska',
  'access.account.language-name.sv': 'svenska',
  'access.account.language-name.en': 'engelska',
  'access.account.roles': 'Dina roller',
  'access.account.roles-none': 'Du har inga roller än. Programledaren i ditt program kan ge dig en.',

  'access.tokens.heading': 'API-nycklar',
  'access.tokens.text':
    'En nyckel låter ett kalkylblad eller ett annat system läsa och skriva som du, med dina rättigheter.',
  'access.tokens.empty': 'Inga nycklar',
  'access.tokens.empty-text': 'Skapa en när något annat än du själv ska hämta eller föra in data.',
  'access.tokens.example': '”Årsrapporten i Excel”, 90 dagar.',
  'access.tokens.name': 'Vad ska använda den?',
  'access.tokens.name-hint':
    'Till exempel ”Årsrapporten i Excel”. Namnet hjälper dig att veta vad du kan återkalla.',
  'access.tokens.name-missing': 'Skriv vad som ska använda nyckeln.',
  'access.tokens.days': 'Gäller i',
  'access.tokens.days-30': '30 dagar',
  'access.tokens.days-90': '90 dagar',
  'access.tokens.days-365': 'ett år',
  'access.tokens.create': 'Skapa nyckel',
  'access.tokens.creating': 'Skapar …',
  'access.tokens.created': 'Nyckeln är skapad',
  'access.tokens.secret-once': 'Kopiera den nu. Den visas bara den här enda gången.',
  'access.tokens.secret': 'Nyckeln',
  'access.tokens.use': 'Skicka den i huvudet Authorization: Bearer …',
  'access.tokens.table': 'Dina nycklar',
  'access.tokens.column-name': 'Används av',
  'access.tokens.column-created': 'Skapad',
  'access.tokens.column-used': 'Senast använd',
  'access.tokens.column-expires': 'Går ut',
  'access.tokens.never-used': 'aldrig',
  'access.tokens.expired': 'har gått ut',
  'access.tokens.revoke': 'Återkalla',
  'access.tokens.revoke-this': 'Återkalla nyckeln ”{name}”',
  'access.tokens.revoke-title': 'Återkalla ”{name}”?',
  'access.tokens.revoke-text':
    'Det som använder nyckeln slutar fungera direkt. Det går inte att ångra, men du kan skapa en ny.',

  'problem.sign-in-forged.title': 'Inloggningen avbröts',
  'problem.sign-in-forged.detail':
    'Svaret hörde inte till den inloggning som startades här. Börja om från den här sidan, i samma webbläsare.',
  'problem.sign-in-ended.title': 'Inloggningen tog för lång tid',
  'problem.sign-in-ended.detail': 'Den gäller i några minuter och bara en gång. Börja om.',
  'problem.sign-in-cancelled.title': 'Du avbröt inloggningen',
  'problem.sign-in-cancelled.detail': 'Inget har ändrats. Logga in när du är klar.',
  'problem.sign-in-wrong-audience.title': 'Inloggningen är felinställd',
  'problem.sign-in-wrong-audience.detail':
    'Svaret var avsett för ett annat system. Säg till den som driftar Omstilt hos er.',
  'problem.sign-in-wrong-nonce.title': 'Inloggningen gick inte att lita på',
  'problem.sign-in-wrong-nonce.detail':
    'Svaret hade använts förut. Börja om. Händer det igen, säg till den som driftar Omstilt hos er.',
  'problem.sign-in-untrusted.title': 'Inloggningen gick inte att lita på',
  'problem.sign-in-untrusted.detail':
    'Svaret var inte rätt signerat. Säg till den som driftar Omstilt hos er.',
  'problem.email-unverified.title': 'E-postadressen är inte bekräftad',
  'problem.email-unverified.detail':
    'Inloggningstjänsten har inte bekräftat din adress. Bekräfta den där och logga in igen.',
  'problem.no-role.title': 'Du har ingen roll här än',
  'problem.no-role.detail':
    'Be programledaren eller administratören ge dig en roll med adressen du loggar in med.',
  'problem.provider-unreachable.title': 'Inloggningstjänsten svarar inte',
  'problem.provider-unreachable.detail':
    'Vänta en stund och försök igen. Allt som är publicerat kan läsas under tiden.',
  'problem.sign-in-closed.title': 'Inloggning är inte inställd här',
  'problem.sign-in-closed.detail': 'Den som driftar Omstilt hos er måste ange inloggningstjänsten.',
} satisfies Record<keyof typeof nb, string>;
