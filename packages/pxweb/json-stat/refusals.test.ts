import { expect, it } from 'vitest';
import { JsonStatRefused } from '../errors/json-stat-refused.ts';
import type { JsonStatSource } from './json-stat.ts';
import { readCube, readJsonStat } from './read.ts';

const oslo = { label: 'region', category: { index: { '0301': 0, '3443': 1 }, label: { '0301': 'Oslo' } } };
const dataset = (more: object = {}) => ({
  version: '2.0',
  class: 'dataset',
  id: ['Region', 'Tid'],
  size: [2, 2],
  dimension: { Region: oslo, Tid: { category: { index: ['2024', '2025'] } } },
  value: [1, 2, 3, 4],
  ...more,
});
const region = (category: unknown, more: object = {}) =>
  dataset({ dimension: { ...dataset().dimension, Region: { category, ...more } } });
const cutOff = JSON.stringify(dataset(), null, 2).slice(0, 120);

const refused: [code: string, path: string, source: unknown][] = [
  ['not-json', '$', ''],
  ['not-json', '$', cutOff],
  ['not-json', '$', '<html><body>503</body></html>'],
  ['not-json', '$', 'region;år;folkmängd\n0114;2024;1'],
  ['not-utf-8', '$', Uint8Array.from('{"label":"Åsdal"}', (sign) => sign.charCodeAt(0))],
  ['not-utf-8', '$', Uint8Array.of(0xff, 0xfe, 0x7b, 0)],
  ['missing', '$', null],
  ['missing', '$', undefined],
  ['missing', '$', 'null'],
  ['wrong-type', '$', '[]'],
  ['wrong-type', '$', '"dataset"'],
  ['wrong-type', '$', 17],
  ['wrong-type', '$', () => 1],
  ['no-dataset', '$', {}],
  ['no-dataset', '$', { class: 'collection', link: { item: [{ href: 'https://example.org' }] } }],
  ['no-dataset', '$.link.item[1]', { class: 'collection', link: { item: [{ href: 'a' }, {}] } }],
  ['wrong-type', '$.link.item[0]', { class: 'collection', link: { item: [1] } }],
  ['missing', '$.link', { class: 'collection' }],
  ['missing', '$.link.item', { class: 'collection', link: {} }],
  ['several-datasets', '$', { a: dataset({ class: undefined }), b: dataset({ class: undefined }) }],
  ['unknown-form', '$.error', { error: 'Too many values selected' }],
  ['unknown-form', '$["a b"]', { 'a b': { value: [1] } }],
  ['unknown-class', '$.class', { class: 'dimension', category: { label: { a: 'A' } } }],
  ['unknown-class', '$.class', { class: 7 }],
  ['unknown-version', '$.version', dataset({ version: '3.0' })],
  ['unknown-version', '$.version', dataset({ version: 2 })],
  ['missing', '$.dimension', dataset({ dimension: null })],
  ['missing', '$.dimension.id', dataset({ id: undefined })],
  ['wrong-type', '$.id', dataset({ id: 'Region' })],
  ['wrong-type', '$.id[1]', dataset({ id: ['Region', 7] })],
  ['id-without-dimension', '$.id[1]', dataset({ id: ['Region', 'toString'] })],
  ['same-dimension-twice', '$.id[1]', dataset({ id: ['Region', 'Region'] })],
  ['missing', '$.size', dataset({ size: undefined })],
  ['size-count', '$.size', dataset({ size: [2, 2, 1] })],
  ['bad-size', '$.size[0]', dataset({ size: ['2', 2] })],
  ['bad-size', '$.size[1]', dataset({ size: [2, 2.5] })],
  ['bad-size', '$.size[0]', dataset({ size: [-2, 2] })],
  ['bad-size', '$.size[0]', dataset({ size: [1e300, 2] })],
  ['category-count', '$.dimension.Region.category', dataset({ size: [3, 2] })],
  ['category-count', '$.dimension.Region.category', dataset({ size: [2 ** 53 - 1, 2] })],
  ['missing', '$.dimension.Region.category', dataset({ dimension: { ...dataset().dimension, Region: {} } })],
  ['wrong-type', '$.dimension.Region.category', region([])],
  ['missing', '$.dimension.Region.category', region({})],
  ['no-order', '$.dimension.Region.category', region({ label: { '0301': 'Oslo', '3443': 'Vestre Toten' } })],
  ['same-code-twice', '$.dimension.Region.category.index[1]', region({ index: ['0301', '0301'] })],
  ['wrong-type', '$.dimension.Region.category.index[1]', region({ index: ['0301', 3443] })],
  ['wrong-type', '$.dimension.Region.category.index', region({ index: '0301' })],
  ['bad-position', '$.dimension.Region.category.index["0301"]', region({ index: { a: 0, '0301': 2 } })],
  ['bad-position', '$.dimension.Region.category.index.b', region({ index: { a: 0, b: 0 } })],
  ['bad-position', '$.dimension.Region.category.index.a', region({ index: { a: '0', b: 1 } })],
  ['bad-position', '$.dimension.Region.category.index.a', region({ index: { a: -1, b: 1 } })],
  ['bad-position', '$.dimension.Region.category.index.a', region({ index: { a: 0.5, b: 1 } })],
  ['wrong-type', '$.dimension.Region.category.label.a', region({ index: ['a', 'b'], label: { a: 1 } })],
  ['wrong-type', '$.dimension.Region.category.label', region({ index: ['a', 'b'], label: ['A', 'B'] })],
  ['wrong-type', '$.dimension.Region.category.unit.a', region({ index: ['a', 'b'], unit: { a: 'kr' } })],
  ['wrong-type', '$.dimension.Region.category.child.a[0]', region({ index: ['a', 'b'], child: { a: [1] } })],
  ['wrong-type', '$.dimension.Region.category.note.a', region({ index: ['a', 'b'], note: { a: 1 } })],
  ['wrong-type', '$.dimension.Region.label', region({ index: ['a', 'b'] }, { label: 1 })],
  ['wrong-type', '$.dimension.Region.extension', region({ index: ['a', 'b'] }, { extension: 'x' })],
  ['wrong-type', '$.role.geo', dataset({ role: { geo: 'Region' } })],
  ['wrong-type', '$.note[0]', dataset({ note: [1] })],
  ['wrong-type', '$.source', dataset({ source: ['a'] })],
  [
    'too-deep',
    '$.extension',
    dataset({ extension: { px: JSON.parse(`${'['.repeat(200)}${']'.repeat(200)}`) } }),
  ],
  ['no-values', '$.value', dataset({ value: undefined })],
  ['no-values', '$.value', dataset({ value: null })],
  ['no-values', '$.value', dataset({ value: [] })],
  ['value-count', '$.value', dataset({ value: [1, 2, 3] })],
  ['value-count', '$.value', dataset({ value: [1] })],
  ['value-count', '$.value', dataset({ value: [1, 2, 3, 4, 5] })],
  ['wrong-type', '$.value', dataset({ value: '1 2 3 4' })],
  ['not-a-number', '$.value[1]', dataset({ value: [1, '2', 3, 4] })],
  ['not-a-number', '$.value[3]', dataset({ value: [1, 2, 3, true] })],
  ['not-a-number', '$.value[0]', JSON.stringify(dataset()).replace('[1,2,3,4]', '[1e999,2,3,4]')],
  ['not-a-number', '$.value["2"]', dataset({ value: { 2: '..' } })],
  ['outside-cube', '$.value["4"]', dataset({ value: { 4: 1 } })],
  ['outside-cube', '$.value["01"]', dataset({ value: { '01': 1 } })],
  ['outside-cube', '$.value["-1"]', dataset({ value: { '-1': 1 } })],
  ['outside-cube', '$.value.__proto__', JSON.stringify(dataset()).replace('[1,2,3,4]', '{"__proto__":1}')],
  ['status-count', '$.status', dataset({ status: ['a', 'b'] })],
  ['not-a-status', '$.status[1]', dataset({ status: ['a', 0, 'b', 'c'] })],
  ['not-a-status', '$.status["1"]', dataset({ status: { 1: 0 } })],
  ['wrong-type', '$.status', dataset({ status: 0 })],
  ['outside-cube', '$.status.a', dataset({ status: { a: 'e' } })],
];

it.each(refused)('%s at %s', (code, path, source) => {
  const error = refusalOf(() => readCube(source as JsonStatSource));
  expect(error).toMatchObject({ name: 'JsonStatRefused', code, path });
  expect(error.message.startsWith(`${code}: ${error.found} (`)).toBe(true);
  expect(error.message.endsWith(`). ${error.remedy}`)).toBe(true);
});

it('the path leads into bundles and collections', () => {
  const broken = dataset({ value: [1, '2', 3, 4] });
  const at = (source: object) => refusalOf(() => readJsonStat(source)).path;
  expect(at({ dataset: { ...broken, class: undefined } })).toBe('$.dataset.value[1]');
  expect(at({ class: 'collection', link: { item: [dataset(), broken] } })).toBe('$.link.item[1].value[1]');
});

it('a cut-off document is told by line and column, and so is the first byte that is no UTF-8', () => {
  const lines = cutOff.split('\n');
  expect(refusalOf(() => readCube(cutOff))).toMatchObject({
    found: 'the JSON is cut off',
    line: lines.length,
    column: (lines.at(-1)?.length ?? 0) + 1,
  });
  const latin1 = Uint8Array.from('{\n"label":"Åsdal"}', (sign) => sign.charCodeAt(0));
  expect(refusalOf(() => readCube(latin1))).toMatchObject({ line: 2, column: 10 });
});

it('more cells than allowed are refused before anything is made for them', () => {
  const codes = Array.from({ length: 100 }, (_, at) => `c${at}`);
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  const dimension = Object.fromEntries(ids.map((id) => [id, { category: { index: codes } }]));
  const huge = { class: 'dataset', id: ids, size: ids.map(() => 100), dimension, value: {} };
  expect(refusalOf(() => readCube(huge))).toMatchObject({ code: 'too-many-cells', path: '$.size' });
  expect(refusalOf(() => readCube(dataset(), { maxCells: 3 }))).toMatchObject({
    code: 'too-many-cells',
    found: '4 cells, and 3 are allowed',
  });
  expect(readCube(dataset(), { maxCells: 4 }).values.length).toBe(4);
});

it('the message is one short line, whatever the names hold, and the path has them whole', () => {
  const long = `${'å'.repeat(40_000)}\u001b[31m\n`;
  const error = refusalOf(() => readCube(dataset({ id: ['Region', long] })));
  expect(error.message.length).toBeLessThan(500);
  expect(error.message).not.toMatch(/\p{Cc}/u);
  const inside = refusalOf(() => readCube(dataset({ value: { [long]: 1 } })));
  expect(inside.path).toBe(`$.value[${JSON.stringify(long)}]`);
  expect(inside.message.length).toBeLessThan(600);
});

function refusalOf(read: () => unknown): JsonStatRefused {
  try {
    read();
  } catch (error) {
    if (error instanceof JsonStatRefused) return error;
    throw error;
  }
  throw new Error('was read');
}
