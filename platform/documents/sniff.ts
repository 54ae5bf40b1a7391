import type { Problem, ProblemParams } from '../problems/problem.ts';
import { contentKind } from './content-kind.ts';
import { allowedExtensions, type Extension, extensionOf, type Media, media } from './media-type.ts';
import { isKindPart, officeKind } from './office-kind.ts';
import { tableLimits } from './table-limits.ts';
import { unzip } from './unzip.ts';

/**
 * `type-not-allowed`: the content, or the ending of the name, is of a kind that is not taken.
 * `type-mismatch`: content and ending are each of an allowed kind, but not of the same.
 * Params: `declared` (ending of the name, empty without one), `found` (what the content is), `allowed` (a list).
 */
export type MediaProblem = Problem & {
  readonly code: 'type-not-allowed' | 'type-mismatch';
  readonly params: ProblemParams;
};

export type Sniffed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: MediaProblem };

/** How many bytes of a file's beginning `sniffMedia` should get. */
export const headLength = 64 * 1024;

/**
 * What a file is by its first bytes, to refuse early what is certain. Office files are zips and show what they are only
 * as a whole: for them `confirmed` is false, and `sniffFile` must be asked when all the bytes are there.
 */
export async function sniffMedia(
  head: Uint8Array,
  declaredName: string,
): Promise<Sniffed<Media & { readonly confirmed: boolean }>> {
  const kind = await contentKind(head, { whole: false });
  const { extension } = extensionOf(declaredName);
  if (kind === 'zip' && extension && officeExtensions.has(extension))
    return { ok: true, value: { ...media(extension), confirmed: false } };
  const result = judge(kind, declaredName);
  return result.ok ? { ok: true, value: { ...result.value, confirmed: true } } : result;
}

/** What a complete file is. Office files are opened within the limits of `unzip` and must be what they claim inside. */
export async function sniffFile(bytes: Uint8Array, declaredName: string): Promise<Sniffed<Media>> {
  const kind = await contentKind(bytes);
  return judge(kind === 'zip' ? await zipKind(bytes) : kind, declaredName);
}

function judge(kind: string, name: string): Sniffed<Media> {
  const { declared, extension } = extensionOf(name);
  const params = { declared, found: kind, allowed: allowedExtensions };
  const fits = found[kind];
  if (fits === undefined || (declared !== '' && extension === undefined))
    return { ok: false, problem: { code: 'type-not-allowed', status: 415, params } };
  const [first] = fits;
  if (extension === undefined) return { ok: true, value: media(first) };
  return fits.includes(extension)
    ? { ok: true, value: media(extension) }
    : { ok: false, problem: { code: 'type-mismatch', status: 415, params } };
}

/** The endings that each kind of content may have; the first is given to a name without one. */
const found: Readonly<Record<string, readonly [Extension, ...Extension[]]>> = {
  ...Object.fromEntries(
    (['pdf', 'png', 'jpg', 'webp', 'gif', 'heic', 'docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp'] as const).map(
      (one) => [one, [one] as const],
    ),
  ),
  text: ['txt', 'csv'],
  json: ['txt'],
};

const officeExtensions: ReadonlySet<Extension> = new Set(['docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp']);

/** `zip` also for one that is damaged, encrypted or too large to be looked into: none of them is an office file to us. */
async function zipKind(bytes: Uint8Array): Promise<string> {
  const unzipped = await unzip(
    bytes,
    attachmentLimits,
    isKindPart,
    AbortSignal.timeout(tableLimits.milliseconds),
  );
  return unzipped.ok ? officeKind(unzipped.value.names, unzipped.value.parts) : 'zip';
}

/** More than tables: presentations are full of pictures, which are counted but never held. */
const attachmentLimits = { unzipped: 500_000_000, ratio: 200, ratioFrom: 20_000_000, parts: 10_000 };
