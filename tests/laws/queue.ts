import type { Breach, Law } from './law.ts';
import { linesMatching, migrationsOf } from './relations.ts';
import { isCode, isTest, lineOf, type SourceFile } from './tree.ts';

/** A job put on the queue by another way would carry what it likes and act as whoever it says. */
export const queue: Law = {
  name: '5-queue',
  guarantee: 'jobs go through platform.enqueue, which takes the actor from the transaction',
  check: (tree) => [
    ...migrationsOf(tree).flatMap(inMigration),
    ...tree.files.filter(({ path }) => isCode(path) && !isTest(path) && !keepers.test(path)).flatMap(inCode),
  ],
};

/** The queue itself, its migration, the account of what a backup leaves out; and the laws, which name what they forbid. */
const keepers = /^(platform\/(jobs|database)|tests)\//;

function inMigration({ path, text }: SourceFile): Breach[] {
  return linesMatching(text, /\b(add_jobs?|graphile_worker\.\w+)\b/g)
    .filter(({ match }) => functionAround(text, match.index ?? 0) !== 'platform.enqueue')
    .map(({ line, match }) => ({ path, line, what: `${match[0]} outside platform.enqueue` }));
}

/** The function whose body a position lies in: between its name and the closing `$$`. */
function functionAround(text: string, at: number): string | undefined {
  const bodies = text.matchAll(/create (?:or replace )?function ([\w.]+)[\s\S]*?\$\$[\s\S]*?\$\$/gi);
  return [...bodies].find((body) => body.index <= at && at < body.index + body[0].length)?.[1];
}

function inCode({ path, text }: SourceFile): Breach[] {
  const around =
    /\b(addJobs?|quickAddJob|makeWorkerUtils|add_jobs?)\b|\bgraphile_worker\.|platform\.enqueue\b/g;
  return [...text.matchAll(around)].map((match) => ({
    path,
    line: lineOf(text, match.index),
    what: `${match[0]}: use enqueue of platform/jobs`,
  }));
}
