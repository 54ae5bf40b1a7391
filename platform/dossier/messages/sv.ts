import type { nb } from './nb.ts';

export const sv = {
  'dossier.title': '{name}: akt',
  'dossier.lead':
    'Det här är allt som Omstilt har om programmet, så som det stod när akten skrevs. Du kan läsa den utan Omstilt och hämta in den i en annan installation.',
  'dossier.slug': 'Namn i adresser',
  'dossier.what': 'Det här finns i akten',
  'dossier.what.data': 'data/: alla rader, en fil per tabell och en rad per textrad (JSON).',
  'dossier.what.audit':
    'audit.ndjson: kedjan av händelser. Den visar om något har ändrats vid sidan av Omstilt.',
  'dossier.what.files':
    'files/: bilagorna som de är. Ligger något i quarantine/ har det inte kontrollerats än. Låt det vara.',
  'dossier.what.around':
    'around/: kommunerna och länen som programmet hör till, och namnen på dem som har haft roller.',
  'dossier.what.readable': 'Resten, till exempel log.csv, är till för läsning. Det hämtas inte in igen.',
  'dossier.left-out':
    'E-postadresser, lösenord, nycklar, utkast, skickade brev och listan över följare är inte med. Text som folk har skrivit är med, också den interna. Förvara akten därefter.',
  'dossier.parts': 'Filerna',
  'dossier.parts.caption': '{count, plural, one {# fil} other {# filer}}, var och en med summa (SHA-256)',
  'dossier.path': 'Fil och summa',
  'dossier.rows': 'Rader',
  'dossier.size': 'Storlek',
  'dossier.check': 'Kontrollera att inget har ändrats',
  'dossier.check.how':
    'Packa upp akten och skriv det här i mappen, på Linux. På Mac: shasum -a 256 -c SHA256SUMS.',
  'dossier.check.windows':
    'I PowerShell på Windows får du summan av en fil i taget. Den ska vara lika med den i tabellen.',
  'dossier.import': 'Hämta in i Omstilt',
  'dossier.import.how':
    'Skriv det här där Omstilt är installerat. Ingen får åtkomst av det: ge roller på nytt efteråt. Den öppna sidan är stängd där tills någon öppnar den.',
} as const satisfies Record<keyof typeof nb, string>;
