import type { Breach, Law } from './law.ts';
import { lineOf, type SourceFile } from './tree.ts';

/** Whoever clones the project has neither our folders nor our servers. */
export const projectAlone: Law = {
  name: 'project-alone',
  guarantee: 'nothing refers to a machine, a folder or a server that only its makers have',
  check: (tree) => tree.files.flatMap(breachesIn),
};

const foreign = [
  /(?<![\w.-])\/(work|home|Users|root)\/[\w.]+/g,
  /(?<![\w.-])\/tmp\/[\w.]+\//g,
  /\b(registry|npm|nexus|artifactory)\.[\w-]+\.(org|com|net|io|local|internal)\b/g,
  /"resolved": "https?:[^"]*/g,
];

const breachesIn = ({ path, text }: SourceFile): Breach[] =>
  foreign.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({
      path,
      line: lineOf(text, match.index),
      what: `${match[0]} is not everybody’s`,
    })),
  );
