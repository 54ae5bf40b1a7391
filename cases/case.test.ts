import { describe, expect, test } from 'vitest';
import { caseFile } from './case.ts';
import example from './eksempelvik/case.json' with { type: 'json' };
import { cases } from './index.ts';

const real = cases.find((file) => !file.example);
const refusedFor = (file: unknown) =>
  caseFile.safeParse(file).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

const first = {
  key: 'start',
  activity: 'shock',
  happened: { workdaysAgo: 9 },
  who: 'Eksempelvik Metall',
  text: 'Verket legges ned.',
  lang: 'nb',
  visibility: 'public',
  author: 'ingrid-prove',
};
const correction = {
  reason: 'Feil.',
  text: 'Ovnen slukkes.',
  author: 'jonas-skisse',
  recorded: { workdaysAgo: 8 },
};
const exampleWith = (...log: object[]) => ({ ...example, log });
const realWith = (change: object) => ({ ...real, log: [{ ...real?.log[0], ...change }] });

test('a whole example and a whole real case are accepted', () => {
  expect(refusedFor(exampleWith({ ...first, corrections: [correction] }))).toEqual([]);
  expect(refusedFor(real)).toEqual([]);
});

describe('a real case is refused', () => {
  test.each([
    ['without a source', { source: undefined }, 'published source'],
    ['with an internal entry', { visibility: 'internal' }, 'is public'],
    ['with a date that is none', { happened: '2015-02-30' }, 'happened'],
    ['with a range that ends before it begins', { happened: '2009/2008' }, 'happened'],
    ['with a date counted back from today', { happened: { workdaysAgo: 3 } }, 'a date of its own'],
    ['with an author', { author: 'ingrid-prove' }, 'no author'],
  ])('%s', (_, change, message) => {
    expect(refusedFor(realWith(change)).join('\n')).toContain(message);
  });

  test('with people', () => {
    expect(refusedFor({ ...real, people: example.people }).join('\n')).toContain('names no people');
  });

  test('with a contribution that nobody published', () => {
    const partners = [{ name: 'Fylkeskommunen', role: 'commissioner', contribution: '3 millioner' }];
    expect(refusedFor({ ...real, partners }).join('\n')).toContain('published source');
  });

  test('out of order', () => {
    expect(refusedFor({ ...real, log: real?.log.toReversed() }).join('\n')).toContain('in the order');
  });
});

describe('an example is refused', () => {
  test.each([
    ['with a key used twice', [first, first], 'used twice'],
    ['with an author nobody knows', [{ ...first, author: 'kari' }], 'not among the people'],
    ['with a date of its own', [{ ...first, happened: '2024-05-02' }], 'back from today'],
    ['with a published source', [{ ...first, source: real?.log[0]?.source }], 'cites nothing'],
    [
      'with a correction before the entry',
      [{ ...first, corrections: [{ ...correction, recorded: { workdaysAgo: 10 } }] }],
      'after what it corrects',
    ],
    [
      'with a correction of nothing',
      [{ ...first, corrections: [{ ...correction, text: undefined }] }],
      'changes something',
    ],
    ['with an entry that has not happened yet', [{ ...first, happened: { workdaysAgo: 0 } }], 'happened'],
    [
      'with a range that ends before it begins',
      [{ ...first, happened: { from: { workdaysAgo: 5 }, until: { workdaysAgo: 8 } } }],
      'before it begins',
    ],
  ])('%s', (_, log, message) => {
    expect(refusedFor(exampleWith(...log)).join('\n')).toContain(message);
  });

  test('with an address that reaches somebody', () => {
    const people = [{ ...example.people[0], email: 'ingrid@eksempelvik.no' }];
    expect(refusedFor({ ...exampleWith(first), people }).join('\n')).toContain('reaches nobody');
  });

  test('with a role in a place it does not have', () => {
    const people = [{ ...example.people[0], roles: [{ role: 'reader', unit: 'andre-steder' }] }];
    expect(refusedFor({ ...exampleWith(first), people }).join('\n')).toContain('no unit of the case');
  });
});
