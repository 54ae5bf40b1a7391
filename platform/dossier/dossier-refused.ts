/** Why a dossier was not written or not brought in; the message says what to do. Nothing was changed. */
export class DossierRefused extends Error {
  readonly code: keyof typeof reasons;
  constructor(code: keyof typeof reasons, detail: string, options?: ErrorOptions) {
    super(`${reasons[code]} ${detail}`, options);
    this.name = 'DossierRefused';
    this.code = code;
  }
}

const reasons = {
  exists: 'There is a file of that name already.',
  'no-such-programme': 'There is no such programme.',
  'too-large': 'The programme does not fit in one file.',
  'not-a-dossier': 'This is not a dossier of Omstilt.',
  'other-format': 'The dossier is written in another form than this version reads.',
  newer: 'The dossier was written by a newer version.',
  unsafe: 'The file is not one that Omstilt wrote, and is not opened.',
  damaged: 'The dossier is damaged or was changed.',
  'stands-already': 'The programme stands here already, and is not the same.',
  taken: 'What the dossier brings is another’s here.',
  contradicts: 'The dossier and this installation do not agree.',
  'counted-here': 'The dossier claims jobs that are claimed here.',
  'refers-elsewhere': 'The dossier refers to what is not here.',
  'does-not-fit': 'The database does not take what the dossier says.',
  unsound: 'The dossier is not what its own chain of events says.',
} as const;
