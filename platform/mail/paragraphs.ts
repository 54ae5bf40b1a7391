import escapeHtml from 'escape-html';
import type { Language } from '#platform/language/language.ts';
import type { Words } from './write-letter.ts';

/** What letters are made of. `lang`: what a person wrote, in a language that is not the letter's. */
export type Paragraph =
  | { readonly heading: string }
  | { readonly text: string; readonly lang?: string; readonly quiet?: true }
  | { readonly text: string; readonly to: string; readonly link?: string; readonly quiet?: true };

/** The same paragraphs as text and as HTML, so that neither says more than the other. */
export function letterOf(subject: string, language: Language, paragraphs: readonly Paragraph[]): Words {
  return {
    subject,
    text: `${paragraphs.map(asText).join('\n\n')}\n`,
    html: [
      `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head>`,
      '<body style="margin:0;padding:1.5rem;font:1rem/1.5 sans-serif;color:#252d29;background:#fff"><main style="max-width:36rem">',
      ...paragraphs.map(asHtml),
      '</main></body></html>',
    ].join('\n'),
  };
}

function asText(paragraph: Paragraph): string {
  if ('heading' in paragraph) return paragraph.heading;
  return 'to' in paragraph ? `${paragraph.text}\n${paragraph.to}` : paragraph.text;
}

function asHtml(paragraph: Paragraph): string {
  if ('heading' in paragraph)
    return `<h1 style="font-size:1.375rem;line-height:1.25">${escapeHtml(paragraph.heading)}</h1>`;
  const style = paragraph.quiet ? ' style="font-size:0.875rem;color:#585f5c"' : '';
  if (!('to' in paragraph)) {
    const lang = paragraph.lang === undefined ? '' : ` lang="${escapeHtml(paragraph.lang)}"`;
    return `<p${lang}${style}>${linesOf(paragraph.text)}</p>`;
  }
  const { text, to, link = to } = paragraph;
  return `<p${style}>${linesOf(text)}<br><a href="${escapeHtml(to)}" style="color:#0f513f">${escapeHtml(link)}</a></p>`;
}

/** Text as HTML that keeps its line breaks. */
export const linesOf = (text: string): string => escapeHtml(text).replace(/\r\n|\r|\n/g, '<br>');
