/** What may be attached, by its first extension. All of it is shown or downloaded, none of it runs. */
export const mediaTypes = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  gif: 'image/gif',
  // What telephones take pictures in; browsers other than Safari offer it for download.
  heic: 'image/heic',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odp: 'application/vnd.oasis.opendocument.presentation',
  txt: 'text/plain',
  csv: 'text/csv',
} as const;

export type Extension = keyof typeof mediaTypes;

export type Media = { readonly type: (typeof mediaTypes)[Extension]; readonly extension: Extension };

export const media = (extension: Extension): Media => ({ type: mediaTypes[extension], extension });

/** As messages list them. */
export const allowedExtensions = Object.keys(mediaTypes).join(', ');

/** The extension we know a name's ending by; `declared` is the ending itself in small letters, empty without one. */
export function extensionOf(name: string): {
  readonly declared: string;
  readonly extension: Extension | undefined;
} {
  const declared = /\.([^./\\\s]{1,20})$/.exec(name.trim())?.[1]?.toLowerCase() ?? '';
  const known = synonyms[declared] ?? declared;
  return { declared, extension: isExtension(known) ? known : undefined };
}

const isExtension = (text: string): text is Extension => Object.hasOwn(mediaTypes, text);

const synonyms: Readonly<Record<string, Extension>> = {
  jpeg: 'jpg',
  jpe: 'jpg',
  jfif: 'jpg',
  heif: 'heic',
  text: 'txt',
};
