import { describe, expect, test } from 'vitest';
import { longestText } from '#modules/logbook/contract.ts';
import { isFictional, parseOrganisationNumber } from '#platform/organisations/organisation-number.ts';
import type { Case } from './case.ts';
import { cases } from './index.ts';

const email = /[\w.+-]+@[\w-]+\.\w+/;
const phone = /(?:\+47 ?)?(?<![\d-])\d{2}(?: ?\d{2}){3}(?![\d-])|(?<![\d-])\d{3} \d{2} \d{3}(?![\d-])/;
/** Every text in a case that somebody may read, in every language, wherever it stands. */
const textsIn = (part: unknown): string[] => {
  if (typeof part === 'string') return [part];
  if (part === null || typeof part !== 'object') return [];
  return Object.entries(part).flatMap(([name, value]) => (unread.has(name) ? [] : textsIn(value)));
};
const unread = new Set([
  'source',
  'key',
  'slug',
  'codes',
  'people',
  'happened',
  'asOf',
  'organisationNumber',
]);
const textsOf = ({ log, ...file }: Case) => textsIn({ ...file, log });

test('the real cases come first, then the examples', () => {
  const slugs = cases.map(({ slug, example }) => `${slug}${example ? ' (example)' : ''}`);
  expect(slugs[0]).toBe('vestre-toten');
  expect(slugs.slice(-2)).toEqual(['provedal (example)', 'eksempelvik (example)']);
  expect(new Set(slugs).size).toBe(21);
});

describe.each(cases.map((file) => [file.slug, file] as const))('%s', (_, file) => {
  test('every text fits in the logbook', () => {
    for (const text of textsOf(file)) expect(text.length).toBeLessThanOrEqual(longestText);
  });

  test('what is written in every language is no copy of another', () => {
    const notes = [
      file.summary,
      file.period.note,
      ...file.notPublished,
      ...file.figures.map(({ note }) => note),
    ];
    for (const note of notes) if (note) expect(new Set(Object.values(note)).size, note.nb).toBe(4);
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

    test('cites where each of its figures was published', () => {
      for (const { key, quotes } of file.figures) {
        for (const { source } of quotes) expect(source.url, key).toMatch(/^https?:\/\//);
      }
    });

    test('has no number for what its sources do not divide', () => {
      const unsplit = file.figures.filter(({ subject }) => subject === 'jobs-created-and-secured');
      const divided = file.figures.filter(({ subject }) => /^jobs-(created|secured)$/.test(subject));
      for (const { value } of unsplit) expect(divided.map((each) => each.value)).not.toContain(value);
    });

    test('knows its municipalities by their codes since 1977, or since they were formed, without a gap', () => {
      for (const { name, codes, counties, into } of [...file.municipalities, ...file.successors]) {
        for (const held of [codes, counties]) {
          expect(
            held.slice(0, -1).map(({ to }) => to),
            name,
          ).toEqual(held.slice(1).map(({ from }) => from));
        }
        expect(codes.at(-1)?.to, name).toBe(into?.from);
        expect(counties.at(-1)?.to, name).toBe(into?.from);
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

    test('has organisation numbers that nobody can have, each with its check digit', () => {
      const numbers = [...file.shocks, ...file.effects, ...file.claims].flatMap(
        ({ organisationNumber }) => organisationNumber ?? [],
      );
      for (const text of numbers) {
        const number = parseOrganisationNumber(text);
        if ('fault' in number) throw new Error(`${text}: ${number.fault}`);
        expect(isFictional(number), text).toBe(true);
      }
    });
  },
);

describe('the example eksempelvik', () => {
  const file = cases.find(({ slug }) => slug === 'eksempelvik') as Case;
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
});
