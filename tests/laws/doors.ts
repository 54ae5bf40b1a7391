import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cruise, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser';
import { root } from '#platform/database/root.ts';
import type { Breach, Law } from './law.ts';
import { importsOf } from './syntax.ts';
import type { Tree } from './tree.ts';

const config = createRequire(import.meta.url)(join(root, '.dependency-cruiser.cjs')) as {
  forbidden: IForbiddenRuleType[];
  options: object;
};

export const doors: Law = {
  name: '1-doors',
  guarantee: 'a module is entered by its doors only, decisions do no IO, and no page reaches server code',
  check: async (tree) => {
    const folders = ['apps', 'modules', 'packages', 'platform', 'cases', 'schemes'].filter((folder) =>
      existsSync(join(tree.root, folder)),
    );
    const { output } = await cruise(folders, {
      ...config.options,
      baseDir: tree.root,
      exclude: { path: '^(dist|data)/' },
      validate: true,
      ruleSet: { forbidden: config.forbidden },
    });
    return (output as ICruiseResult).summary.violations.map((found) => breachOf(tree, found));
  },
};

type Violation = ICruiseResult['summary']['violations'][number];

function breachOf(tree: Tree, { from, to, rule, via, cycle }: Violation): Breach {
  const next = cycle?.[0]?.name ?? via?.[0]?.name ?? to;
  const way = [from, ...(cycle ?? via ?? []).map(({ name }) => name)];
  return {
    path: from,
    line: lineOfImport(tree, from, next),
    what: `${rule.name}: ${way.length > 1 ? way.join(' → ') : to}`,
  };
}

/** The line of the import that leads to a file, known by how its name ends. */
function lineOfImport(tree: Tree, from: string, to: string): number {
  const file = tree.files.find(({ path }) => path === from);
  const base = to.split('/').slice(-2).join('/');
  const own = to.split('/').at(-1) ?? to;
  const imports = file ? importsOf(file) : [];
  return (
    (imports.find((each) => each.from.endsWith(base)) ?? imports.find((each) => each.from.endsWith(own)))
      ?.line ?? 1
  );
}
