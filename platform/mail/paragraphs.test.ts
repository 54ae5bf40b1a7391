import { describe, expect, it } from 'vitest';
import { letterOf } from './paragraphs.ts';

const { text, html } = letterOf('Nytt & viktig', 'nn', [
  { heading: 'Nytt i <loggboka>' },
  { text: 'Første line\r\nandre line', lang: 'sv' },
  { text: 'Les meir:', to: 'https://example.org/a?b=1&c="2"', link: 'Heile loggboka', quiet: true },
]);

describe('a letter of paragraphs', () => {
  it('says the same as text and as HTML, with the address of every link in both', () => {
    expect(text).toBe(
      'Nytt i <loggboka>\n\nFørste line\r\nandre line\n\nLes meir:\nhttps://example.org/a?b=1&c="2"\n',
    );
    expect(html).toContain('<h1 style="font-size:1.375rem;line-height:1.25">Nytt i &lt;loggboka&gt;</h1>');
    expect(html).toContain('<p lang="sv">Første line<br>andre line</p>');
    expect(html).toContain('href="https://example.org/a?b=1&amp;c=&quot;2&quot;"');
    expect(html).toContain('>Heile loggboka</a>');
  });

  it('is in the language of the reader, and only what others wrote is not', () => {
    expect(html).toMatch(/^<!doctype html><html lang="nn">/);
  });
});
