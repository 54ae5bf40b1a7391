import escapeHtml from 'escape-html';
import { formatBytes, formatNumber } from '#platform/language/format.ts';
import type { Language } from '#platform/language/language.ts';
import type { Translate } from '#platform/language/translate.ts';
import type { Manifest, Part } from './manifest.ts';

export const pagePath = 'README.html';
export const sumsPath = 'SHA256SUMS';

/** What `sha256sum -c` reads, so that nobody needs Omstilt to see whether a dossier is whole. */
export const sums = (parts: readonly Part[]): string =>
  parts.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');

export type PageOf = {
  readonly programme: Manifest['programme'];
  readonly language: Language;
  readonly facts: readonly { readonly term: string; readonly value: string }[];
  readonly parts: readonly Part[];
  readonly say: Translate;
};

/** The page that opens a dossier to whoever unpacks it: nothing else is needed to read it, and nothing is fetched. */
export function page({ programme, language, facts, parts, say }: PageOf): string {
  const words = (key: string, params: Record<string, string | number> = {}) =>
    escapeHtml(say(`dossier.${key}`, params));
  const terms = [...facts, { term: say('dossier.slug'), value: programme.slug }];
  const title = words('title', { name: programme.name });
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${words('lead')}</p>
<dl>
${terms.map(({ term, value }) => `<div><dt>${escapeHtml(term)}</dt><dd>${escapeHtml(value)}</dd></div>`).join('\n')}
</dl>
<h2>${words('what')}</h2>
<ul>
${['data', 'audit', 'files', 'around', 'readable'].map((key) => `<li>${words(`what.${key}`)}</li>`).join('\n')}
</ul>
<p>${words('left-out')}</p>
<h2>${words('parts')}</h2>
<table>
<caption>${words('parts.caption', { count: parts.length })}</caption>
<thead><tr><th scope="col">${words('path')}</th><th scope="col" class="number">${words('rows')}</th><th scope="col" class="number">${words('size')}</th></tr></thead>
<tbody>
${parts.map((part) => rowOf(part, language)).join('\n')}
</tbody>
</table>
<h2>${words('check')}</h2>
<p>${words('check.how')}</p>
<pre><code>sha256sum -c ${sumsPath}</code></pre>
<p>${words('check.windows')}</p>
<pre><code>Get-FileHash log.csv</code></pre>
<h2>${words('import')}</h2>
<p>${words('import.how')}</p>
<pre><code>npx omstilt programme import ${escapeHtml(programme.slug)}.zip</code></pre>
</main>
</body>
</html>
`;
}

const rowOf = ({ path, rows, bytes, sha256 }: Part, language: Language) =>
  `<tr><th scope="row">${linked(path)}<br><code>${sha256}</code></th><td class="number">${rows === undefined ? '' : formatNumber(rows, language)}</td><td class="number">${formatBytes(bytes, language)}</td></tr>`;

/** What was not checked is not opened by a click. */
const linked = (path: string) =>
  path.startsWith('quarantine/')
    ? escapeHtml(path)
    : `<a href="${escapeHtml(path.split('/').map(encodeURIComponent).join('/'))}">${escapeHtml(path)}</a>`;

const style = `
:root { color-scheme: light dark; --text: #1b1f24; --ground: #fff; --line: #c3c8ce; --link: #0b4f9e; }
@media (prefers-color-scheme: dark) { :root { --text: #eceff2; --ground: #16191d; --line: #444b54; --link: #9ecbff; } }
body { margin: 0; font: 1rem/1.6 system-ui, sans-serif; color: var(--text); background: var(--ground); overflow-wrap: anywhere; }
main { max-width: 52rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
a { color: var(--link); }
h1 { font-size: clamp(1.5rem, 6vw, 2rem); line-height: 1.2; hyphens: auto; }
h2 { margin-top: 2.5rem; }
dl > div { display: grid; grid-template-columns: minmax(8rem, 14rem) 1fr; gap: 1rem; padding: .25rem 0; }
dt { font-weight: 600; }
dd { margin: 0; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: start; padding: .5rem 0; }
th, td { text-align: start; padding: .5rem 1rem .5rem 0; border-bottom: 1px solid var(--line); vertical-align: top; font-weight: normal; }
thead th { font-weight: 600; }
.number { text-align: end; white-space: nowrap; font-variant-numeric: tabular-nums; padding-inline: 1rem 0; }
th code { font-size: .75rem; }
pre { white-space: pre-wrap; padding: .75rem 1rem; border: 1px solid var(--line); border-radius: .25rem; }
@media (max-width: 40rem) { dl > div { grid-template-columns: 1fr; gap: 0; } }
`;
