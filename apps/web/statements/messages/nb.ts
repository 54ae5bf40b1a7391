/** Bokmål: the statements. Defines the keys. */
export const nb = {
  'web.accessibility.title': 'Tilgjengelighet',
  'web.accessibility.lead': 'Alle skal kunne bruke Omstilt. Er det noe du ikke får til, er det feil hos oss.',
  'web.accessibility.status': 'Status',
  'web.accessibility.status-text':
    'Omstilt er laget for å følge WCAG 2.2 på nivå AA. Vi kjenner ingen brudd i dag. Ingen utenforstående har kontrollert det ennå.',
  'web.accessibility.tested': 'Slik er det prøvd',
  'web.accessibility.tested-axe':
    'Hver side kontrolleres av axe på alle fire språk, lyst og mørkt, hver gang programmet endres.',
  'web.accessibility.tested-keyboard': 'De viktigste oppgavene gjøres med tastatur alene.',
  'web.accessibility.tested-size':
    'Sidene er prøvd i 320 punkters bredde, i 200 prosent og med redusert bevegelse.',
  'web.accessibility.not': 'Dette vet vi ikke ennå',
  'web.accessibility.not-text':
    'Vi har ikke prøvd med mange ulike skjermlesere. Filer som andre har lagt ved, kan være utilgjengelige. Be den som la ved filen, om en annen utgave.',
  'web.accessibility.complain': 'Er det noe du ikke får til?',
  'web.accessibility.complain-text':
    'Si fra til kommunen eller fylkeskommunen som bruker Omstilt. Skriv hvilken side det gjelder, og hva du prøvde. Får du ikke svar, kan du klage:',
  'web.accessibility.norway': 'Norge: Tilsynet for universell utforming av ikt',
  'web.accessibility.sweden': 'Sverige: Myndigheten för digital förvaltning',

  'web.privacy.title': 'Personvern',
  'web.privacy.lead': 'Hva Omstilt vet om deg, hvorfor, og hvordan du får det bort.',
  'web.privacy.visitor': 'Når du bare leser',
  'web.privacy.visitor-text':
    'Vi vet ikke hvem du er. Det er ingen sporing, ingen informasjonskapsler og ingenting som hentes fra andre. Valg av språk og utseende ligger i nettleseren din.',
  'web.privacy.signed-in': 'Når du er logget inn',
  'web.privacy.signed-in-text':
    'Vi lagrer navn og e-postadresse fra innloggingen, rollene dine, det du skriver, og når. Hvem som gjorde hva, føres i en logg som ikke kan endres i det skjulte. Én informasjonskapsel holder deg innlogget. Utkast ligger også i nettleseren til de er sendt.',
  'web.privacy.follower': 'Når du følger en loggbok på e-post',
  'web.privacy.follower-text':
    'Vi lagrer adressen, og bruker den bare til brevene. Nederst i hvert brev kan du stoppe. Da blir adressen slettet.',
  'web.privacy.entries': 'Når du er nevnt i en loggbok',
  'web.privacy.entries-text':
    'Loggboken skal vise hva som ble gjort, med roller framfor navn på privatpersoner. Står det noe om deg som ikke skal stå der, si fra til programmet.',
  'web.privacy.responsible': 'Hvem som har ansvaret',
  'web.privacy.responsible-text':
    'Kommunen eller fylkeskommunen som bruker Omstilt, er behandlingsansvarlig. Dit kan du be om innsyn, retting og sletting. Du kan klage til Datatilsynet, i Sverige til Integritetsskyddsmyndigheten.',
};
