/** Bokmål. Defines the keys of the page in a dossier. */
export const nb = {
  'dossier.title': '{name}: mappe',
  'dossier.lead':
    'Dette er alt Omstilt har om programmet, slik det sto da mappen ble skrevet. Du kan lese det uten Omstilt, og hente det inn i en annen installasjon.',
  'dossier.slug': 'Navn i adresser',
  'dossier.what': 'Dette ligger her',
  'dossier.what.data': 'data/: alle rader, én fil per tabell og én rad per linje (JSON).',
  'dossier.what.audit': 'audit.ndjson: kjeden av hendelser. Den viser om noe er endret utenom Omstilt.',
  'dossier.what.files':
    'files/: vedleggene som de er. Ligger noe i quarantine/, er det ikke kontrollert ennå. La det være.',
  'dossier.what.around':
    'around/: kommunene og fylkene programmet ligger under, og navnene på dem som har hatt roller.',
  'dossier.what.readable': 'Resten, som log.csv, er til å lese. Det hentes ikke inn igjen.',
  'dossier.left-out':
    'E-postadresser, passord, nøkler, utkast, utsendte brev og listen over følgere er ikke med. Tekst folk har skrevet, er med, også den som er intern. Oppbevar mappen deretter.',
  'dossier.parts': 'Filene',
  'dossier.parts.caption': '{count, plural, one {# fil} other {# filer}}, hver med sum (SHA-256)',
  'dossier.path': 'Fil og sum',
  'dossier.rows': 'Rader',
  'dossier.size': 'Størrelse',
  'dossier.check': 'Se etter at ingenting er endret',
  'dossier.check.how': 'Pakk ut mappen og skriv dette i den, på Linux. På Mac: shasum -a 256 -c SHA256SUMS.',
  'dossier.check.windows':
    'I PowerShell på Windows får du summen av én fil om gangen. Den skal være lik den i tabellen.',
  'dossier.import': 'Hent inn i Omstilt',
  'dossier.import.how':
    'Skriv dette der Omstilt er installert. Ingen får tilgang av det: gi roller på nytt etterpå. Den åpne siden er lukket der til noen åpner den.',
} as const;
