/** Why a backup was not made or not brought back; the message says what to do. */
export class BackupRefused extends Error {
  readonly code: keyof typeof reasons;
  constructor(code: keyof typeof reasons, detail: string, options?: ErrorOptions) {
    super(`${reasons[code]} ${detail}`, options);
    this.name = 'BackupRefused';
    this.code = code;
  }
}

const reasons = {
  exists: 'There is a file of that name already.',
  'not-a-backup': 'This is not a backup of Omstilt.',
  damaged: 'The backup is damaged; nothing was brought back.',
  newer: 'The backup was made by a newer version.',
  'other-migrations': 'The database was made by other migrations than the backup.',
  'not-empty': 'The database is not empty; nothing was changed.',
} as const;
