import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Operation } from '#platform/http/operation.ts';
import type { Breach, Law } from './law.ts';
import { lineOf, type SourceFile, type Tree } from './tree.ts';

/** Routes, the isolation suite and the OpenAPI file all follow from these tables, so a gap here would be one everywhere. */
export const abilities: Law = {
  name: '4-abilities',
  guarantee:
    'every operation declares an ability that its module’s policy knows, and no two operations are confused',
  check: async (tree) => {
    const declared = (await Promise.all(contractsOf(tree).map((file) => declaredIn(tree, file)))).flat();
    const policies = new Map<string, ReadonlySet<string>>();
    for (const { module } of declared)
      if (!policies.has(module)) policies.set(module, await abilitiesOf(tree, module));
    return [
      ...declared.flatMap((each) => ofOne(each, policies.get(each.module) ?? new Set())),
      ...ambiguous(declared),
      ...unused(tree, declared, policies),
    ];
  },
};

type Declared = {
  module: string;
  name: string;
  operation: Partial<Operation>;
  file: SourceFile;
  line: number;
};

const contractsOf = (tree: Tree) =>
  tree.files.filter(({ path }) => /^modules\/[^/]+\/contract\.ts$/.test(path));

const load = (tree: Tree, path: string): Promise<Record<string, unknown>> =>
  import(/* @vite-ignore */ pathToFileURL(join(tree.root, path)).href);

async function declaredIn(tree: Tree, file: SourceFile): Promise<Declared[]> {
  const module = file.path.split('/')[1] ?? '';
  const tables = Object.values(await load(tree, file.path)).filter(isTable);
  return tables.flatMap((table) =>
    Object.entries(table).map(([name, operation]) => {
      const at = file.text.search(new RegExp(`\\b${name}: \\{`));
      return { module, name, operation, file, line: lineOf(file.text, Math.max(0, at)) };
    }),
  );
}

const isTable = (value: unknown): value is Record<string, Partial<Operation>> =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).length > 0 &&
  Object.values(value).every(
    (each) => typeof each === 'object' && each !== null && 'method' in each && 'path' in each,
  );

async function abilitiesOf(tree: Tree, module: string): Promise<Set<string>> {
  const path = `modules/${module}/policy.ts`;
  if (!tree.files.some((file) => file.path === path)) return new Set();
  const policies = Object.values(await load(tree, path)).filter(
    (value) => typeof value === 'object' && value !== null,
  );
  return new Set(policies.flatMap((policy) => Object.keys(policy as object)));
}

function ofOne({ name, operation, file, line }: Declared, known: ReadonlySet<string>): Breach[] {
  const { ability, path, params, method, concurrency } = operation;
  const found: string[] = [];
  if (!ability) found.push(`${name} declares no ability`);
  else if (ability !== 'anyone' && ability !== 'signed-in' && !known.has(ability))
    found.push(`${name} declares ${ability}, which the policy does not know`);
  const named = [...(path ?? '').matchAll(/:(\w+)/g)].map(([, parameter = '']) => parameter).sort();
  const shaped = Object.keys(params?.shape ?? {}).sort();
  if (named.join() !== shaped.join())
    found.push(`${name} has ${path} and declares the parameters [${shaped.join(', ')}]`);
  if ((method === 'PATCH' || name.startsWith('correct')) && concurrency !== 'if-match')
    found.push(`${name} changes what others may have changed, and demands no If-Match`);
  return found.map((what) => ({ path: file.path, line, what }));
}

/** Two operations of one name would be one in the client; two of one address, one on the server. */
function ambiguous(declared: readonly Declared[]): Breach[] {
  return declared.flatMap((each, index) => {
    const twin = declared
      .slice(0, index)
      .find(
        ({ name, operation }) => name === each.name || addressOf(operation) === addressOf(each.operation),
      );
    return twin
      ? [{ path: each.file.path, line: each.line, what: `${each.name} is confused with ${twin.name}` }]
      : [];
  });
}

const addressOf = ({ method, path }: Partial<Operation>) => `${method} ${path?.replace(/:\w+/g, ':')}`;

/** An ability that nothing asks for is a right that nobody knows they give. */
function unused(
  tree: Tree,
  declared: readonly Declared[],
  policies: ReadonlyMap<string, ReadonlySet<string>>,
): Breach[] {
  const asked = new Set(declared.map(({ operation }) => operation.ability));
  return [...policies].flatMap(([module, known]) =>
    [...known]
      .filter((ability) => !asked.has(ability as Operation['ability']))
      .map((ability) => {
        const path = `modules/${module}/policy.ts`;
        const text = tree.files.find((file) => file.path === path)?.text ?? '';
        return { path, line: lineOf(text, text.indexOf(ability)), what: `no operation asks for ${ability}` };
      }),
  );
}
