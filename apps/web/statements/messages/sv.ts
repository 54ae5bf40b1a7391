import type { nb } from './nb.ts';

/** Svenska. */
export const sv = {
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
