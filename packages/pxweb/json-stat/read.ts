import { JsonStatRefused } from '../errors/json-stat-refused.ts';
import { shown } from '../errors/shown.ts';
import type { Cube, Description } from './cube.ts';
import { cubeOfDataset, descriptionOfDataset } from './dataset.ts';
import { type GivenMembers, isAbsent, isMembers, listOf, memberOf, membersOf, within } from './given.ts';
import type { JsonStat, JsonStatSource, ReadOptions } from './json-stat.ts';
import { linkOf } from './link.ts';
import { parsed } from './parsed.ts';

/**
 * All cubes of a JSON-stat document: a dataset or a collection of 2.0, or a bundle of 1.x, also in the wrapper `dataset` of older
 * PxWeb. Each cube is whole or refused: as many values as cells, every code once, every dimension there. Throws `JsonStatRefused`, and nothing else,
 * whatever is given. Format: json-stat.org/full, 2.0.
 */
export function readJsonStat(source: JsonStatSource, options: ReadOptions = {}): JsonStat {
  const maxCells = options.maxCells ?? 10_000_000;
  const { form, datasets, links } = datasetsIn(source);
  return { form, cubes: datasets.map(({ at, name }) => cubeOfDataset(at, name, maxCells)), links };
}

/** The cube of a document that holds one and no more. Throws as `readJsonStat`, and where there are more or none. */
export function readCube(source: JsonStatSource, options: ReadOptions = {}): Cube {
  const { at, name } = theOnly(datasetsIn(source).datasets);
  return cubeOfDataset(at, name, options.maxCells ?? 10_000_000);
}

/**
 * All but the cells, of a document with one dataset: PxWeb's metadata, which has no values, or its data, whose values are not looked at.
 * Of any size: nothing is made for the cells. Throws as `readCube`.
 */
export function readDescription(source: JsonStatSource): Description {
  const { at, name } = theOnly(datasetsIn(source).datasets);
  return descriptionOfDataset(at, name);
}

type Found = Omit<JsonStat, 'cubes'> & { readonly datasets: readonly Dataset[] };
type Dataset = { readonly at: GivenMembers; readonly name: string | null };

function datasetsIn(source: JsonStatSource): Found {
  const root = membersOf({ value: parsed(source), path: '$' });
  const { value: kind } = memberOf(root, 'class');
  // A bundle may hold a dataset of any name.
  if (!isAbsent(kind) && !isMembers(kind)) return ofClass(root, kind);
  return isDataset(root) ? alone(root) : bundle(root);
}

function ofClass(root: GivenMembers, kind: unknown): Found {
  version(root);
  if (kind === 'dataset') return alone(root);
  if (kind === 'collection') return collection(root);
  const found = `a document of class ${shown(kind)}`;
  throw new JsonStatRefused('unknown-class', { path: within(root.path, 'class'), found });
}

function alone(root: GivenMembers): Found {
  version(root);
  return { form: 'dataset', datasets: [{ at: root, name: null }], links: [] };
}

function bundle(root: GivenMembers): Found {
  const datasets = Object.keys(root.value).map((name) => {
    const at = memberOf(root, name);
    if (isMembers(at.value) && Object.hasOwn(at.value, 'dimension')) return { at: membersOf(at), name };
    const found = `${shown(at.value)} stands where a dataset belongs`;
    throw new JsonStatRefused('unknown-form', { path: at.path, found });
  });
  if (datasets.length > 0) return { form: 'bundle', datasets, links: [] };
  throw new JsonStatRefused('no-dataset', { path: root.path, found: 'the object is empty' });
}

function collection(root: GivenMembers): Found {
  const list = memberOf(membersOf(memberOf(root, 'link')), 'item');
  const items = listOf(list).map((value, at) => ({
    at: membersOf({ value, path: within(list.path, at) }),
    name: String(at),
  }));
  const embedded = items.filter(({ at }) => Object.hasOwn(at.value, 'dimension'));
  const others = items.filter((item) => !embedded.includes(item));
  return { form: 'collection', datasets: embedded, links: others.map(({ at }) => linkOf(at)) };
}

/** One that does not say its class: what only a dataset has. */
function isDataset({ value }: GivenMembers): boolean {
  if (!Object.hasOwn(value, 'dimension') || !isMembers(value.dimension)) return false;
  if (Array.isArray(value.dimension.id)) return true;
  return ['id', 'size', 'value', 'version'].some(
    (key) => Object.hasOwn(value, key) && !isMembers(value[key]),
  );
}

function version(root: GivenMembers): void {
  const { value, path } = memberOf(root, 'version');
  if (isAbsent(value) || (typeof value === 'string' && /^(1\.\d{1,2}|2\.0)$/.test(value))) return;
  throw new JsonStatRefused('unknown-version', { path, found: `version ${shown(value)}` });
}

function theOnly(datasets: readonly Dataset[]): Dataset {
  const [first, ...more] = datasets;
  if (first && more.length === 0) return first;
  if (!first) throw new JsonStatRefused('no-dataset', { path: '$', found: 'there are only links' });
  throw new JsonStatRefused('several-datasets', {
    path: '$',
    found: `there are ${datasets.length} datasets`,
  });
}
