export type TextKind = 'html' | 'svg' | 'xml' | 'json' | 'rtf' | 'pdf' | 'postscript' | 'script' | 'text';

/** What a text is written in, where something else than prose and tables shows at its start. */
export function textKind(text: string): TextKind {
  const start = text.slice(0, 2_000).trimStart();
  if (/^#!|^<\?php|^<%/.test(start)) return 'script';
  if (start.startsWith('%PDF-')) return 'pdf';
  if (start.startsWith('%!PS')) return 'postscript';
  if (start.startsWith('{\\rtf')) return 'rtf';
  if (start.startsWith('<')) return markupKind(start);
  return /^[[{]/.test(start) && isJson(text) ? 'json' : 'text';
}

/** The tags by which browsers take a text for HTML: https://mimesniff.spec.whatwg.org/#unsafe-signature */
const html =
  /^<(?:!doctype html|html|head|script|iframe|h1|div|font|table|a|style|title|b|body|br|p|meta|link|img|!--)(?:[\s>/]|$)/i;

function markupKind(start: string): TextKind {
  if (html.test(start)) return /<svg[\s>/]/i.test(start) && !/<html/i.test(start) ? 'svg' : 'html';
  if (/^<svg[\s>/]/i.test(start)) return 'svg';
  if (/^<(?:\?xml|!doctype)/i.test(start)) return /<svg[\s>/]/i.test(start) ? 'svg' : xmlOrHtml(start);
  return 'text';
}

const xmlOrHtml = (start: string) => (/<html[\s>]/i.test(start) ? 'html' : 'xml');

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
