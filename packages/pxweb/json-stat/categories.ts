import { JsonStatRefused } from '../errors/json-stat-refused.ts';
import { shown } from '../errors/shown.ts';
import type { Dimension } from './cube.ts';
import {
  type Given,
  type GivenMembers,
  isAbsent,
  memberOf,
  membersIfAny,
  membersOf,
  textIfAny,
  textsOf,
  within,
} from './given.ts';

/** The codes in their order and what they are called: by themselves, where nothing is said. */
export function categoriesOf(
  category: GivenMembers,
  size: number,
): Pick<Dimension, 'codes' | 'labels' | 'position'> {
  const codes = codesOf(category);
  if (codes.length !== size) {
    const found = `${codes.length} categories, and the size says ${size}`;
    throw new JsonStatRefused('category-count', { path: category.path, found });
  }
  const called = membersIfAny(memberOf(category, 'label'));
  const labels = codes.map((code) => (called && textIfAny(memberOf(called, code))) ?? code);
  return { codes, labels, position: new Map(codes.map((code, at) => [code, at])) };
}

function codesOf(category: GivenMembers): readonly string[] {
  const index = memberOf(category, 'index');
  if (isAbsent(index.value)) return theOnlyCode(category);
  return Array.isArray(index.value) ? listedCodes(index) : placedCodes(membersOf(index));
}

/** An order that only the text of an object has is none: every reader puts `10` before `A`. */
function theOnlyCode(category: GivenMembers): readonly string[] {
  const labels = memberOf(category, 'label');
  if (isAbsent(labels.value)) {
    throw new JsonStatRefused('missing', {
      path: category.path,
      found: 'neither `index` nor `label` is there',
    });
  }
  const codes = Object.keys(membersOf(labels).value);
  if (codes.length === 1) return codes;
  const found = `${codes.length} categories, and no order`;
  throw new JsonStatRefused('no-order', { path: category.path, found });
}

function listedCodes(index: Given): readonly string[] {
  const codes = textsOf(index);
  const seen = new Set<string>();
  for (const [at, code] of codes.entries()) {
    if (seen.has(code)) throw twice(code, within(index.path, at));
    seen.add(code);
  }
  return codes;
}

function placedCodes(index: GivenMembers): readonly string[] {
  const named = Object.keys(index.value);
  const codes: (string | undefined)[] = new Array(named.length).fill(undefined);
  for (const code of named) {
    const { value: at, path } = memberOf(index, code);
    if (!Number.isInteger(at) || (at as number) < 0 || (at as number) >= codes.length) {
      const found = `${shown(at)} is no position among ${codes.length} categories`;
      throw new JsonStatRefused('bad-position', { path, found });
    }
    const other = codes[at as number];
    if (other !== undefined) {
      const found = `position ${at} is taken by ${shown(other)}`;
      throw new JsonStatRefused('bad-position', { path, found });
    }
    codes[at as number] = code;
  }
  return codes as string[];
}

const twice = (code: string, path: string) =>
  new JsonStatRefused('same-code-twice', { path, found: `code ${shown(code)} stands twice` });
