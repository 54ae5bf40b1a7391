import type { Breach, Law } from './law.ts';
import { isCode, isGenerated, isTest, lineOf, type SourceFile } from './tree.ts';

/** What a reader would have to take on trust, or could not find. */
export const plainCode: Law = {
  name: 'plain-code',
  guarantee: 'no check is silenced, no test is left out, no file is a drawer for everything',
  check: (tree) =>
    tree.files
      .filter(({ path }) => (isCode(path) || path.endsWith('.sql')) && !isGenerated(path))
      .flatMap((file) => [...silenced(file), ...leftOut(file), ...drawer(file)]),
};

const longest = 400;

/** Words, SQL and tests are lists: long is not the same as mixed. */
const list = (path: string) => /\/messages\/|\.sql$/.test(path) || isTest(path);

function silenced({ path, text }: SourceFile): Breach[] {
  const marks =
    /(\/\/|\/\*|--)\s*(@ts-(ignore|nocheck|expect-error)|biome-ignore|eslint-disable|istanbul ignore|TODO|FIXME|XXX)\b/g;
  return [...text.matchAll(marks)].map((match) => ({
    path,
    line: lineOf(text, match.index),
    what: `${match[2]}: mend it instead`,
  }));
}

function leftOut({ path, text }: SourceFile): Breach[] {
  if (!isTest(path)) return [];
  const left = /^\s*(it|test|describe)\.(only|skip|todo|fails)\b|\bvi\.(mock|spyOn)\(/gm;
  return [...text.matchAll(left)].map((match) => ({
    path,
    line: lineOf(text, match.index + match[0].length - match[0].trimStart().length),
    what: `${match[0].trim()}: a test that is not there proves nothing`,
  }));
}

function drawer({ path, text }: SourceFile): Breach[] {
  const lines = text.split('\n').length - 1;
  const found: string[] = [];
  if (lines > longest && !list(path)) found.push(`has ${lines} lines; two ideas live here`);
  if (/(^|\/)(utils?|helpers?|common|managers?|misc)(\/|\.\w+$)/i.test(path))
    found.push('is named after nothing');
  return found.map((what) => ({ path, line: 1, what }));
}
