import type { nb } from './nb.ts';

/** Svenska. */
export const sv = {
  'web.foot.accessibility': 'Tillgänglighet',
  'web.foot.privacy': 'Personuppgifter',
  'web.foot.api': 'Öppna data och API',

  'web.landing.title': 'Startsida',
  'web.landing.heading': 'När ortens största arbetsgivare stänger börjar ett långt arbete',
  'web.landing.lead':
    'Omstilt följer kommunen från den dag då jobben försvinner tills den vanliga verksamheten tar över. Här ser du vad som gjordes, och när.',
  'web.landing.read': 'Se vad programmen har gjort',
  'web.landing.read-text': 'Varje programs loggbok, från första dagen. Öppet för alla.',
  'web.landing.read-button': 'Se programmen',
  'web.landing.work': 'Arbeta med ditt program',
  'web.landing.work-text': 'För kommuner, regioner och utvärderare.',
  'web.landing.programmes': 'Program',
  'web.landing.steps': 'Fem steg, från varsel till vanlig verksamhet',
  'web.landing.step-1': 'Förbereda',
  'web.landing.step-1-text': 'Skaffa överblick och ta reda på vilka som måste vara med.',
  'web.landing.step-2': 'Analysera',
  'web.landing.step-2-text': 'Se vad som försvinner och vad som finns kvar.',
  'web.landing.step-3': 'Planera och förankra',
  'web.landing.step-3-text': 'Sätt mål som går att mäta. Kommunfullmäktige beslutar.',
  'web.landing.step-4': 'Genomföra',
  'web.landing.step-4-text': 'Driv projekten. Skriv loggbok under tiden.',
  'web.landing.step-5': 'Följa upp',
  'web.landing.step-5-text': 'Mät resultaten. Lämna arbetet vidare.',

  'web.programme.crumbs': 'Länkstig',
  'web.programme.all': 'Program',
  'web.programme.facts': 'Om programmet',
  'web.programme.work': 'Du har en roll här.',
  'web.programme.work-link': 'Öppna loggboken',

  'web.home.menu': 'Hem',
  'web.home.title': 'Hem',
  'web.home.morning': 'God morgon, {name}.',
  'web.home.day': 'God dag, {name}.',
  'web.home.evening': 'God kväll, {name}.',
  'web.home.urgent-count':
    '{count, plural, =0 {Inget brådskar.} one {En sak brådskar.} =2 {Två saker brådskar.} =3 {Tre saker brådskar.} other {# saker brådskar.}}',
  'web.home.you-are': 'Du är {roles} i {programme}.',
  'web.home.no-programme': 'Du är inte med i något program än',
  'web.home.no-programme-text': 'Be programledaren ge dig en roll. Då hittar du programmet här.',
  'web.home.no-programme-button': 'Se programmen som är öppna för alla',
  'web.home.urgent': 'Det här brådskar',
  'web.home.coming': 'Det här kommer',
  'web.home.begun': 'Det här har du börjat på',
  'web.home.in-order': 'Allt är i sin ordning. Skriv i loggboken när något har hänt.',
  'web.home.silent-when': '{days, plural, one {# dag sedan sist} other {# dagar sedan sist}}',
  'web.home.silent-never': 'Inga anteckningar än',
  'web.home.silent': 'Loggboken i {programme} är tyst',
  'web.home.silent-text': 'Det som inte har skrivits inom två veckor minns ingen längre exakt.',
  'web.home.silent-start': 'Börja loggboken i {programme}',
  'web.home.silent-action': 'Skriv en anteckning',
  'web.home.role-ends': 'Rollen för {name} upphör',
  'web.home.role-ends-text': '{role} i {programme}. Förläng, eller bestäm vem som tar över.',
  'web.home.role-action': 'Se personerna',
  'web.home.token-ends': 'Nyckeln ”{name}” går ut',
  'web.home.token-ends-text': 'Det som använder den slutar fungera. Skapa en ny i tid.',
  'web.home.token-action': 'Se nycklarna',
  'web.home.draft': 'Anteckning i loggboken, {programme}',
  'web.home.draft-saved': 'Senast sparad {when}',
  'web.home.draft-action': 'Skriv vidare',
  'web.home.your-programme': '{count, plural, one {Ditt program} other {Dina program}}',
  'web.home.open-page': 'Offentlig sida',
  'web.home.news': 'Nytt sedan i går',
  'web.home.news-none': 'Ingen annan har skrivit sedan i går.',
  'web.home.news-entry': '{who} skrev i loggboken:',

  'web.accessibility.title': 'Tillgänglighet',
  'web.accessibility.lead': 'Alla ska kunna använda Omstilt. Är det något du inte klarar är felet vårt.',
  'web.accessibility.status': 'Status',
  'web.accessibility.status-text':
    'Omstilt är gjort för att följa WCAG 2.2 på nivå AA. Vi känner inte till några brister i dag. Ingen utomstående har granskat det än.',
  'web.accessibility.tested': 'Så är det prövat',
  'web.accessibility.tested-axe':
    'Varje sida kontrolleras av axe på alla fyra språken, ljust och mörkt, varje gång programvaran ändras.',
  'web.accessibility.tested-keyboard': 'De viktigaste uppgifterna görs med enbart tangentbord.',
  'web.accessibility.tested-size':
    'Sidorna är prövade i 320 punkters bredd, i 200 procent och med minskad rörelse.',
  'web.accessibility.not': 'Det här vet vi inte än',
  'web.accessibility.not-text':
    'Vi har inte prövat med många olika skärmläsare. Filer som andra har bifogat kan vara otillgängliga. Be den som bifogade filen om en annan version.',
  'web.accessibility.complain': 'Är det något du inte klarar?',
  'web.accessibility.complain-text':
    'Säg till kommunen eller regionen som använder Omstilt. Skriv vilken sida det gäller och vad du försökte göra. Får du inget svar kan du anmäla:',
  'web.accessibility.norway': 'Norge: Tilsynet for universell utforming av ikt',
  'web.accessibility.sweden': 'Sverige: Myndigheten för digital förvaltning',

  'web.privacy.title': 'Personuppgifter',
  'web.privacy.lead': 'Vad Omstilt vet om dig, varför, och hur du får bort det.',
  'web.privacy.visitor': 'När du bara läser',
  'web.privacy.visitor-text':
    'Vi vet inte vem du är. Det finns ingen spårning, inga kakor och inget som hämtas från andra. Ditt val av språk och utseende ligger i din webbläsare.',
  'web.privacy.signed-in': 'När du är inloggad',
  'web.privacy.signed-in-text':
    'Vi sparar namn och e-postadress från inloggningen, dina roller, det du skriver och när. Vem som gjorde vad förs i en logg som inte kan ändras i smyg. En kaka håller dig inloggad. Utkast ligger också i webbläsaren tills de har skickats.',
  'web.privacy.follower': 'När du följer en loggbok med e-post',
  'web.privacy.follower-text':
    'Vi sparar adressen och använder den bara till breven. Längst ner i varje brev kan du sluta följa. Då raderas adressen.',
  'web.privacy.entries': 'När du nämns i en loggbok',
  'web.privacy.entries-text':
    'Loggboken ska visa vad som gjordes, med roller hellre än namn på privatpersoner. Står det något om dig som inte ska stå där, säg till programmet.',
  'web.privacy.responsible': 'Vem som ansvarar',
  'web.privacy.responsible-text':
    'Kommunen eller regionen som använder Omstilt är personuppgiftsansvarig. Där kan du begära registerutdrag, rättelse och radering. Du kan klaga hos Integritetsskyddsmyndigheten, i Norge hos Datatilsynet.',
} satisfies Record<keyof typeof nb, string>;
