import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrderFor, periodOf, slugOf } from './begin-typed.ts';

describe('the address of a programme', () => {
  it('is made of its name in letters that stand in addresses, until one is typed', () => {
    const slug = (name: string) => slugOf({ name, slug: '' });
    expect(slug('Omstilling Østre Å')).toBe('omstilling-ostre-a');
    expect(slug('  Älvsbyn – nästa steg! ')).toBe('alvsbyn-nasta-steg');
    expect(slug('Færøy 2026')).toBe('faeroy-2026');
    expect(slugOf({ name: 'Omstilling', slug: ' eget-navn ' })).toBe('eget-navn');
  });

  it('has always the form that is asked for, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (name) => {
        expect(slugOf({ name, slug: '' })).toMatch(/^$|^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(slugOf({ name, slug: '' }).length).toBeLessThanOrEqual(80);
      }),
    );
  });
});

it('a period is sent as the database keeps it', () => {
  expect(periodOf({ from: '8.2026', until: '31.7.2032' })).toBe('2026-08/2032-07-31');
  expect(periodOf({ from: '2026', until: 'snart' })).toBe('2026/snart');
});

it('the summary is asked for in the reader’s language first, and in every other once', () => {
  expect(inOrderFor('sv')).toEqual(['sv', 'nb', 'nn', 'en']);
});
