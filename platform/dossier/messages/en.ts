import type { nb } from './nb.ts';

export const en = {
  'dossier.title': '{name}: dossier',
  'dossier.lead':
    'This is all that Omstilt has about the programme, as it stood when the dossier was written. You can read it without Omstilt, and bring it into another installation.',
  'dossier.slug': 'Name in addresses',
  'dossier.what': 'What is in it',
  'dossier.what.data': 'data/: every row, one file per table and one row per line (JSON).',
  'dossier.what.audit':
    'audit.ndjson: the chain of events. It shows whether anything was changed past Omstilt.',
  'dossier.what.files':
    'files/: the attachments as they are. Whatever lies in quarantine/ has not been checked yet. Leave it alone.',
  'dossier.what.around':
    'around/: the municipalities and counties that the programme lies under, and the names of those who have held roles.',
  'dossier.what.readable': 'The rest, such as log.csv, is for reading. It is not brought in again.',
  'dossier.left-out':
    'E-mail addresses, passwords, keys, drafts, letters sent and the list of followers are not included. What people wrote is, also what is internal. Keep the dossier accordingly.',
  'dossier.parts': 'The files',
  'dossier.parts.caption': '{count, plural, one {# file} other {# files}}, each with its sum (SHA-256)',
  'dossier.path': 'File and sum',
  'dossier.rows': 'Rows',
  'dossier.size': 'Size',
  'dossier.check': 'See that nothing was changed',
  'dossier.check.how':
    'Unpack the dossier and type this in its folder, on Linux. On a Mac: shasum -a 256 -c SHA256SUMS.',
  'dossier.check.windows':
    'PowerShell on Windows gives the sum of one file at a time. It must be the one in the table.',
  'dossier.import': 'Bring it into Omstilt',
  'dossier.import.how':
    'Type this where Omstilt is installed. Nobody gets access by it: give roles anew afterwards. Its public page is closed there until somebody opens it.',
} as const satisfies Record<keyof typeof nb, string>;
