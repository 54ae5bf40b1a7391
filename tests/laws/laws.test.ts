import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '#platform/database/root.ts';
import { abilities } from './abilities.ts';
import { bundle } from './bundle.ts';
import { checkedTypes } from './checked-types.ts';
import { doors } from './doors.ts';
import { environment } from './environment.ts';
import { formatting } from './formatting.ts';
import { completeLanguages } from './languages.ts';
import type { Breach } from './law.ts';
import { migrations } from './migrations.ts';
import { oneWay } from './one-way-to-the-database.ts';
import { plainCode } from './plain-code.ts';
import { problemWords } from './problem-words.ts';
import { projectAlone } from './project-alone.ts';
import { purity } from './purity.ts';
import { queue } from './queue.ts';
import { tableOwners } from './table-owners.ts';
import { readTree, type Tree } from './tree.ts';
import { wholeNumbers } from './whole-numbers.ts';
import { wordsInPages } from './words-in-pages.ts';

const laws = [
  doors,
  bundle,
  checkedTypes,
  oneWay,
  tableOwners,
  abilities,
  queue,
  purity,
  problemWords,
  wholeNumbers,
  environment,
  completeLanguages,
  wordsInPages,
  formatting,
  migrations,
  plainCode,
  projectAlone,
];

const fixtures = join(import.meta.dirname, 'fixtures');
const repository = readTree(root);

describe.each(laws)('$name: $guarantee', ({ name, check }) => {
  it('catches what is broken in its fixture, and nothing else', async () => {
    const tree = readTree(join(fixtures, name));
    expect(places(await check(tree))).toEqual(marked(tree));
  });

  it('holds', async () => {
    expect((await check(repository)).map(told)).toEqual([]);
  });
});

it('every fixture belongs to a law', () => {
  expect(readdirSync(fixtures).sort()).toEqual(laws.map(({ name }) => name).sort());
});

/** Lines of a fixture that end in a comment `caught`. */
function marked(tree: Tree): string[] {
  const lines = tree.files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => (mark.test(line) ? [`${path}:${index + 1}`] : [])),
  );
  return lines.sort();
}

const mark = /(\/\/|--|\/\*|#) caught\b/;

const places = (breaches: readonly Breach[]) =>
  [...new Set(breaches.map(({ path, line }) => `${path}:${line}`))].sort();

const told = ({ path, line, what }: Breach) => `${path}:${line} ${what}`;
