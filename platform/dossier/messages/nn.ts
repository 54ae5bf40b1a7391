import type { nb } from './nb.ts';

export const nn = {
  'dossier.title': '{name}: mappe',
  'dossier.lead':
    'Dette er alt Omstilt har om programmet, slik det stod då mappa vart skriven. Du kan lese det utan Omstilt, og hente det inn i ein annan installasjon.',
  'dossier.slug': 'Namn i adresser',
  'dossier.what': 'Dette ligg her',
  'dossier.what.data': 'data/: alle rader, éi fil per tabell og éi rad per linje (JSON).',
  'dossier.what.audit': 'audit.ndjson: kjeda av hendingar. Ho viser om noko er endra utanom Omstilt.',
  'dossier.what.files':
    'files/: vedlegga som dei er. Ligg det noko i quarantine/, er det ikkje kontrollert enno. Lat det vere.',
  'dossier.what.around':
    'around/: kommunane og fylka programmet ligg under, og namna på dei som har hatt roller.',
  'dossier.what.readable': 'Resten, som log.csv, er til å lese. Det blir ikkje henta inn att.',
  'dossier.left-out':
    'E-postadresser, passord, nøklar, utkast, utsende brev og lista over følgjarar er ikkje med. Tekst folk har skrive, er med, også den som er intern. Ta vare på mappa deretter.',
  'dossier.parts': 'Filene',
  'dossier.parts.caption': '{count, plural, one {# fil} other {# filer}}, kvar med sum (SHA-256)',
  'dossier.path': 'Fil og sum',
  'dossier.rows': 'Rader',
  'dossier.size': 'Storleik',
  'dossier.check': 'Sjå etter at ingenting er endra',
  'dossier.check.how': 'Pakk ut mappa og skriv dette i ho, på Linux. På Mac: shasum -a 256 -c SHA256SUMS.',
  'dossier.check.windows':
    'I PowerShell på Windows får du summen av éi fil om gongen. Han skal vere lik den i tabellen.',
  'dossier.import': 'Hent inn i Omstilt',
  'dossier.import.how':
    'Skriv dette der Omstilt er installert. Ingen får tilgang av det: gje roller på nytt etterpå. Den opne sida er lukka der til nokon opnar ho.',
} as const satisfies Record<keyof typeof nb, string>;
