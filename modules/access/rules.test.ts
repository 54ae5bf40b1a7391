import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byRole, draftToKeep, localPath, longestDraft, tokenExpiry } from './rules.ts';

describe('where a sign-in goes on to', () => {
  const here = 'https://omstilt.example.org';

  it('is on this site, whatever was asked for', () => {
    const bits = fc.constantFrom(
      '/',
      '\\',
      '//',
      '\t',
      '\n',
      '.',
      '..',
      '@',
      ':',
      'elsewhere.org',
      'https:',
      '?',
      '#',
      '%2f',
      'é',
    );
    const anything = fc.oneof(
      fc.string(),
      fc.array(bits).map((all) => all.join('')),
      fc.anything(),
    );
    fc.assert(
      fc.property(anything, (wanted) => {
        expect(new URL(localPath(wanted), here).origin).toBe(here);
      }),
    );
  });

  it.each(['/', '/home', '/programmes/eksempelvik?when=2026-01#entry-3', '/a%20b'])(
    'is %s where that was asked for',
    (path) => {
      expect(localPath(path)).toBe(path);
    },
  );
});

describe('a draft', () => {
  it('is kept as typed, for any JSON of well-formed text', () => {
    const typed = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 5 }));
    fc.assert(
      fc.property(typed, (content) => {
        const kept = draftToKeep(content);
        expect(kept.ok && JSON.parse(kept.value)).toEqual(JSON.parse(JSON.stringify(content)));
      }),
    );
  });

  it('is never more than there is room for', () => {
    for (const text of ['x'.repeat(longestDraft), 'å'.repeat(longestDraft / 2)]) {
      expect(draftToKeep({ text })).toMatchObject({
        ok: false,
        problem: { status: 422, fields: [{ field: 'content', code: 'draft-too-large' }] },
      });
    }
  });
});

describe('a token', () => {
  it('lives as long as was asked, and no longer than what made it', () => {
    const day = 86_400_000;
    expect(tokenExpiry(0, 30, undefined)).toBe(30 * day);
    expect(tokenExpiry(0, 30, 10 * day)).toBe(10 * day);
    expect(tokenExpiry(0, 5, 10 * day)).toBe(5 * day);
  });
});

it('people are listed by role, then by name', () => {
  const listed = byRole([
    { name: 'Åse', role: 'owner' },
    { name: 'Anne', role: 'reader' },
    { name: 'Berit', role: 'owner' },
  ]);
  expect(listed.map(({ name }) => name)).toEqual(['Berit', 'Åse', 'Anne']);
});
