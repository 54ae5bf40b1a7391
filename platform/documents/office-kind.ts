import { tags } from './xml.ts';

/** Office files by what is in their zip; `zip` is any other. */
export type OfficeKind =
  | (typeof openKinds)[number]
  | MacroKind
  | 'dotx'
  | 'xltx'
  | 'potx'
  | 'ppsx'
  | 'xlsb'
  | 'zip';

/** Office files without macros that we take. */
export const openKinds = ['docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp'] as const;

/** Files that carry programs. */
type MacroKind = 'docm' | 'xlsm' | 'pptm' | 'odf-macros';

/** The parts that `officeKind` has to see. */
export const isKindPart = (name: string): boolean => name === '[Content_Types].xml' || name === 'mimetype';

/**
 * Told by the package's own statement of what its main part is (ECMA-376 part 2 §10.1.2.2; ODF 1.3 part 2 §3.3) and by
 * the part being there; macros by their parts, whatever the statement says.
 */
export function officeKind(names: readonly string[], parts: ReadonlyMap<string, Buffer>): OfficeKind {
  const lower = new Set(names.map((name) => name.toLowerCase()));
  const mime = parts.get('mimetype')?.toString('latin1').trim();
  const open = openDocument[mime ?? ''];
  if (open && lower.has('content.xml')) return names.some(isMacroOfOdf) ? 'odf-macros' : open;
  const types = parts.get('[Content_Types].xml')?.toString('utf8');
  if (types === undefined) return 'zip';
  const main = [...tags(types, 'Override')]
    .map(({ ContentType = '', PartName = '' }) => ({ kind: mainParts[ContentType], part: PartName }))
    .find(({ kind, part }) => kind !== undefined && lower.has(part.slice(1).toLowerCase()));
  if (!main?.kind) return 'zip';
  const macros = hasMacros(names) || /macroEnabled/i.test(types);
  return macros ? withMacros(main.kind) : main.kind;
}

/** Programs in an Office file, whatever it states to be. */
export const hasMacros = (names: readonly string[]): boolean =>
  names.some((name) => /vbaproject|vbadata|macrosheets\/|activex\//i.test(name));

/** Basic modules and scripts, and the two places that LibreOffice runs programs from. */
const isMacroOfOdf = (name: string) => /^(?:basic|scripts)\//i.test(name);

const withMacros = (kind: OfficeKind): OfficeKind =>
  kind.startsWith('doc') || kind === 'dotx' ? 'docm' : kind.startsWith('x') ? 'xlsm' : 'pptm';

const ooxml = 'application/vnd.openxmlformats-officedocument.';

const mainParts: Readonly<Record<string, OfficeKind>> = {
  [`${ooxml}wordprocessingml.document.main+xml`]: 'docx',
  [`${ooxml}wordprocessingml.template.main+xml`]: 'dotx',
  [`${ooxml}spreadsheetml.sheet.main+xml`]: 'xlsx',
  [`${ooxml}spreadsheetml.template.main+xml`]: 'xltx',
  [`${ooxml}presentationml.presentation.main+xml`]: 'pptx',
  [`${ooxml}presentationml.template.main+xml`]: 'potx',
  [`${ooxml}presentationml.slideshow.main+xml`]: 'ppsx',
  'application/vnd.ms-word.document.macroEnabled.main+xml': 'docm',
  'application/vnd.ms-word.template.macroEnabledTemplate.main+xml': 'docm',
  'application/vnd.ms-excel.sheet.macroEnabled.main+xml': 'xlsm',
  'application/vnd.ms-excel.template.macroEnabled.main+xml': 'xlsm',
  'application/vnd.ms-excel.addin.macroEnabled.main+xml': 'xlsm',
  'application/vnd.ms-excel.sheet.binary.macroEnabled.main': 'xlsb',
  'application/vnd.ms-powerpoint.presentation.macroEnabled.main+xml': 'pptm',
  'application/vnd.ms-powerpoint.slideshow.macroEnabled.main+xml': 'pptm',
  'application/vnd.ms-powerpoint.template.macroEnabled.main+xml': 'pptm',
  'application/vnd.ms-powerpoint.addin.macroEnabled.main+xml': 'pptm',
};

const openDocument: Readonly<Record<string, 'odt' | 'ods' | 'odp'>> = {
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
  'application/vnd.oasis.opendocument.presentation': 'odp',
};
