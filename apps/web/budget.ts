/** `dist/web/manifest.json`, as Vite writes it. */
export type Manifest = Readonly<
  Record<
    string,
    {
      readonly file: string;
      readonly isEntry?: boolean;
      readonly imports?: readonly string[];
      readonly dynamicImports?: readonly string[];
      readonly css?: readonly string[];
      readonly assets?: readonly string[];
    }
  >
>;

/** What may be fetched before a page can be read, gzipped: 250 kB, half a second on the mobile net of a valley. */
export const firstLoadLimit = 250_000;

/**
 * What charts are drawn with, gzipped: it comes when one is near the screen, after the finding, the source and the numbers can be read,
 * and once for all pages. Plot with all that it needs is 86 kB.
 */
export const drawnLaterLimit = 90_000;

/** Observable Plot, and what it shares with maps of boundaries: `assets/draw-lines-….js`, `assets/drawn-….js`. */
export const isDrawnLater = (address: string): boolean => /\/(draw-lines|drawn)-[\w-]+\.js$/.test(address);

/**
 * The files of `dist/web` that a first visit fetches: the page, the entry with what it imports, the chunks named (one
 * language, the page's own, what it loads lazily), their styles, and the one font file. Keys of chunks are matched by
 * their end, `landing/landing-page.tsx`.
 */
export function firstLoad(manifest: Manifest, chunks: readonly string[]): readonly string[] {
  const keys = Object.keys(manifest);
  const named = chunks.map((chunk) => {
    const key = keys.find((each) => each.endsWith(chunk));
    if (!key) throw new Error(`No chunk ends with ${chunk}`);
    return key;
  });
  const wanted = new Set<string>();
  const add = (key: string) => {
    if (wanted.has(key)) return;
    wanted.add(key);
    for (const imported of manifest[key]?.imports ?? []) add(imported);
  };
  for (const key of [...keys.filter((each) => manifest[each]?.isEntry), ...named]) add(key);
  const files = new Set(['index.html', 'theme.js']);
  for (const key of wanted) {
    const { file, css = [] } = manifest[key] ?? { file: '' };
    for (const each of [file, ...css]) files.add(each);
  }
  for (const { file } of Object.values(manifest)) {
    if (/inter-latin-400[^/]*\.woff2$/.test(file)) files.add(file);
  }
  return [...files];
}

/** Their sum, by a measure that the caller brings: this file runs no IO. */
export const weigh = (files: readonly string[], gzippedSize: (file: string) => number): number =>
  files.reduce((sum, file) => sum + gzippedSize(file), 0);
