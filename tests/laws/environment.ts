import type { Breach, Law } from './law.ts';
import { isCode, isTest, lineOf, type SourceFile } from './tree.ts';

/** A setting read deep inside is one that nobody validates, documents or can change in a test. */
export const environment: Law = {
  name: '9-environment',
  guarantee: 'the environment is read once, by the programs; nothing else reads it',
  check: (tree) => tree.files.filter(({ path }) => isCode(path) && !mayRead(path)).flatMap(breachesIn),
};

const mayRead = (path: string) =>
  /^(apps|scripts|tests)\//.test(path) || /\.config\.ts$/.test(path) || isTest(path);

function breachesIn({ path, text }: SourceFile): Breach[] {
  const reads = /\bprocess\??\.env\b|\bimport\.meta\.env\b|\benv\b[^;\n]*from 'node:process'|\bDeno\.env\b/g;
  return [...text.matchAll(reads)].map((match) => ({
    path,
    line: lineOf(text, match.index),
    what: `${match[0]}: take the setting as an argument, from platform/config`,
  }));
}
