import { describe, expect, test } from 'vitest';
import { longestText } from '#modules/logbook/contract.ts';
import { cases } from './index.ts';

const email = /[\w.+-]+@[\w-]+\.\w+/;
const phone = /(?:\+47 ?)?(?<![\d-])\d{2}(?: ?\d{2}){3}(?![\d-])|(?<![\d-])\d{3} \d{2} \d{3}(?![\d-])/;
const textsOf = ({ name, summary, partners, log }: (typeof cases)[number]) => [
  name,
  ...Object.values(summary),
  ...partners.map(({ name, contribution = '' }) => `${name} ${contribution}`),
  ...log.flatMap(({ who, text, corrections = [] }) => [who, text, ...corrections.map((c) => c.text ?? '')]),
];

test('there is one real case first and one example', () => {
  expect(cases.map(({ slug, example }) => ({ slug, example }))).toEqual([
    { slug: 'vestre-toten', example: false },
    { slug: 'eksempelvik', example: true },
  ]);
});

describe.each(cases.map((file) => [file.slug, file] as const))('%s', (_, file) => {
  test('every text fits in the logbook', () => {
    for (const text of textsOf(file)) expect(text.length).toBeLessThanOrEqual(longestText);
  });

  test('the summary and the note of the period are written in every language, none a copy of another', () => {
    expect(new Set(Object.values(file.summary)).size).toBe(4);
    expect(new Set(Object.values(file.period.note)).size).toBe(4);
  });
});

describe.each(cases.filter(({ example }) => !example).map((file) => [file.slug, file] as const))(
  'the real case %s',
  (_, file) => {
    test('has a public source with an address on every entry, and nothing internal', () => {
      for (const { key, source, visibility } of file.log) {
        expect(source?.url, key).toMatch(/^https?:\/\//);
        expect(visibility, key).toBe('public');
      }
    });

    test('names no people and gives no e-mail address or telephone number', () => {
      expect(file.people).toEqual([]);
      for (const text of textsOf(file)) {
        expect(text).not.toMatch(email);
        expect(text).not.toMatch(phone);
      }
    });

    test('holds no place for a number that the example would fill in', () => {
      for (const text of textsOf(file)) expect(text).not.toContain('{');
    });
  },
);

describe.each(cases.filter(({ example }) => example).map((file) => [file.slug, file] as const))(
  'the example %s',
  (_, file) => {
    test('can reach nobody by e-mail', () => {
      for (const { email } of file.people) expect(email).toMatch(/@example\.org$/);
    });

    test('has a number that no Norwegian municipality can have', () => {
      for (const { codes } of file.municipalities) {
        for (const { code } of codes) expect(Number(code)).toBeGreaterThan(9_900);
      }
    });

    test('is a log of two years, most of it public, with entries by several hands', () => {
      const shown = file.log.filter(({ visibility }) => visibility === 'public').length / file.log.length;
      expect(file.log.length).toBeGreaterThan(200);
      expect(shown).toBeGreaterThan(0.5);
      expect(shown).toBeLessThan(0.7);
      expect(new Set(file.log.map(({ author }) => author)).size).toBeGreaterThan(2);
    });

    test('shows what corrections are for: numbers, dates, kinds, and both ways across the line to the public', () => {
      const corrected = file.log.flatMap(({ corrections = [], ...entry }) =>
        corrections.map((correction) => ({ ...correction, was: entry.visibility })),
      );
      expect(corrected.length).toBeGreaterThanOrEqual(8);
      expect(
        corrected.filter(({ was, visibility }) => was === 'public' && visibility === 'internal'),
      ).toHaveLength(1);
      expect(
        corrected.filter(({ was, visibility }) => was === 'internal' && visibility === 'public'),
      ).toHaveLength(1);
      expect(corrected.some(({ activity }) => activity)).toBe(true);
      expect(corrected.some(({ happened }) => happened)).toBe(true);
    });
  },
);
