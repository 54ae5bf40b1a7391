import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cube } from './cube.ts';
import { readCube, readDescription, readJsonStat } from './read.ts';
import { cubes, told } from './testing/cubes.ts';
import { hasOldForm, inManner, type Manner, manners } from './testing/manners.ts';

const names = {
  dataset: [null],
  'old dataset': [null],
  bundle: ['first', 'second'],
  wrapper: ['dataset'],
  collection: ['1'],
};

it('in whatever of the known ways a cube is written down, it is read as the same cube', () => {
  fc.assert(
    fc.property(cubes(), manners, (cube, manner) => {
      fc.pre(hasOldForm(cube) || manner.form === 'dataset' || manner.form === 'collection');
      const read = readJsonStat(inManner(cube, manner));
      const expected = names[manner.form].map((name) => told({ ...labelled(cube, manner), name }));
      expect(read.cubes.map(told)).toEqual(expected);
    }),
    { numRuns: 1_000 },
  );
});

it('a description is the cube without its cells', () => {
  fc.assert(
    fc.property(cubes(), (cube) => {
      const { values: _, statuses: __, ...description } = cube;
      const plain: Manner = {
        form: 'dataset',
        values: 'list',
        statuses: 'list',
        index: 'list',
        labels: true,
        space: false,
      };
      const { value: ___, ...rest } = JSON.parse(inManner(cube, plain));
      for (const document of [
        rest,
        { ...rest, value: [] },
        { ...rest, value: null },
        { ...rest, value: 'any' },
      ]) {
        expect(readDescription(document)).toEqual(description);
      }
    }),
  );
});

/** Where no label is written, and none is needed to tell the code, the code is the label. */
const labelled = (cube: Cube, { index, labels }: Manner): Cube => ({
  ...cube,
  dimensions: cube.dimensions.map((each) => {
    const told = labels || (index === 'absent where it may be' && each.codes.length === 1);
    return told ? each : { ...each, labels: each.codes };
  }),
});

const two = { category: { index: { a: 1, b: 0 } } };
const dataset = (more: object = {}) => ({
  version: '2.0',
  class: 'dataset',
  id: ['x', 'y'],
  size: [2, 1],
  dimension: { x: two, y: { category: { label: { '0301': 'Oslo' } } } },
  value: [1, 2],
  ...more,
});

describe('what the forms leave open', () => {
  it('positions count, not the order in the text', () => {
    const { dimensions } = readCube(dataset());
    expect(dimensions[0]?.codes).toEqual(['b', 'a']);
    expect(dimensions[0]?.position.get('a')).toBe(1);
  });

  it('codes stay texts, and names of prototypes are codes like any other', () => {
    const text = `{"class":"dataset","id":["__proto__","constructor"],"size":[2,1],"dimension":{
      "__proto__":{"category":{"index":{"__proto__":1,"toString":0},"label":{"__proto__":"P"},"note":{"__proto__":["n"]}}},
      "constructor":{"category":{"label":{"0301":"Oslo"}}}},"value":[1,2]}`;
    const { dimensions } = readCube(text);
    expect(dimensions.map(({ id, codes }) => [id, codes])).toEqual([
      ['__proto__', ['toString', '__proto__']],
      ['constructor', ['0301']],
    ]);
    expect(dimensions[0]?.labels).toEqual(['toString', 'P']);
    expect([...(dimensions[0]?.notes ?? [])]).toEqual([['__proto__', [{ text: 'n', mandatory: false }]]]);
    expect(readJsonStat(`{"__proto__":${JSON.stringify(dataset())}}`).cubes.map(({ name }) => name)).toEqual([
      '__proto__',
    ]);
  });

  it('a missing value is none, whatever the status says of it', () => {
    const { values, statuses } = readCube(dataset({ value: [null, 0], status: ['-', null] }));
    expect([...values]).toEqual([Number.NaN, 0]);
    expect(statuses).toEqual({ symbols: ['', '-'], cells: Uint8Array.of(1, 0) });
  });

  it.each<[unknown, readonly string[], number[] | null]>([
    [undefined, [''], null],
    [null, [''], null],
    ['', [''], null],
    [{}, [''], null],
    [[], [''], null],
    [[null, ''], [''], null],
    ['e', ['', 'e'], [1, 1]],
    [['e'], ['', 'e'], [1, 1]],
    [
      ['e', ':'],
      ['', 'e', ':'],
      [1, 2],
    ],
    [{ 1: '..' }, ['', '..'], [0, 1]],
    [{ 1: '..', 0: null }, ['', '..'], [0, 1]],
  ])('status %j', (status, symbols, cells) => {
    expect(readCube(dataset({ status })).statuses).toEqual({
      symbols,
      cells: cells && Uint8Array.from(cells),
    });
  });

  it('of more than 255 symbols a cell takes two bytes, and none is lost', () => {
    const codes = Array.from({ length: 300 }, (_, at) => `c${at}`);
    const { statuses } = readCube({
      ...dataset({ id: ['x'], size: [300], dimension: { x: { category: { index: codes } } } }),
      value: {},
      status: codes,
    });
    expect(statuses.cells).toBeInstanceOf(Uint16Array);
    expect(Array.from(statuses.cells ?? [], (symbol) => statuses.symbols[symbol])).toEqual(codes);
  });

  it('whether few cells or most have a value by their place, each gets its own, and a key that names none is refused', () => {
    const codes = Array.from({ length: 300 }, (_, at) => `c${at}`);
    const one = dataset({ id: ['x'], size: [300], dimension: { x: { category: { index: codes } } } });
    const places = fc.uniqueArray(fc.nat(299), { maxLength: 300 });
    const wrong = fc.constantFrom('300', '-1', '01', '1.5', '1e2', ' 1', '', '4294967296');
    fc.assert(
      fc.property(places, wrong, (some, key) => {
        const value = Object.fromEntries(some.map((at) => [at, at * 10]));
        const expected = codes.map((_, at) => (some.includes(at) ? at * 10 : Number.NaN));
        expect([...readCube({ ...one, value }).values]).toEqual(expected);
        const refusal = expect.objectContaining({ code: 'outside-cube', path: `$.value["${key}"]` });
        expect(() => readCube({ ...one, value: { ...value, [key]: 1 } })).toThrow(refusal);
      }),
    );
  });

  it("the office's mandatory notes are marked, of the table, of a dimension and of a category", () => {
    const x = {
      ...two,
      note: ['of x', 'also'],
      category: { ...two.category, note: { a: ['of a', 'too'], gone: ['not here'] } },
      extension: {
        noteMandatory: { 1: true },
        categoryNoteMandatory: { a: { 0: true }, b: { 0: true } },
        show: 'code',
      },
    };
    const cube = readCube(
      dataset({
        note: ['of all', 'more'],
        dimension: { ...dataset().dimension, x },
        extension: { noteMandatory: { 0: true, 7: true, 1: 'yes' }, px: { tableid: 'T1' } },
      }),
    );
    expect(cube.notes).toEqual([
      { text: 'of all', mandatory: true },
      { text: 'more', mandatory: false },
    ]);
    expect(cube.extension).toEqual({ px: { tableid: 'T1' } });
    const [first] = cube.dimensions;
    expect(first?.ownNotes.map(({ mandatory }) => mandatory)).toEqual([false, true]);
    expect([...(first?.notes ?? [])]).toEqual([
      [
        'a',
        [
          { text: 'of a', mandatory: true },
          { text: 'too', mandatory: false },
        ],
      ],
    ]);
    expect(first?.extension).toEqual({ show: 'code' });
  });

  it('what is said freely is kept where it is as the format says, and does not stop the reading', () => {
    const unit = {
      a: { base: 'Person', multiplier: 'Units', decimals: 1, type: 'Count' },
      gone: { base: 'x' },
    };
    const y = {
      category: {
        label: { '0301': 'Oslo' },
        coordinates: { '0301': [10.7, 59.9] },
        child: { '0301': ['1'] },
      },
    };
    const { dimensions } = readCube(
      dataset({
        role: { metric: ['x'], geo: ['gone'], time: null },
        dimension: { x: { category: { ...two.category, unit } }, y, unused: 'anything' },
        link: { alternate: [] },
      }),
    );
    expect(dimensions.map(({ role }) => role)).toEqual(['metric', null]);
    expect([...(dimensions[0]?.units ?? [])]).toEqual([
      ['a', { base: 'Person', label: null, decimals: 1, symbol: null, position: null, multiplier: null }],
    ]);
    expect([...(dimensions[1]?.children ?? [])]).toEqual([['0301', ['1']]]);
  });

  it('a collection tells its cubes from what it only points to', () => {
    const link = { class: 'dataset', href: 'https://example.org/a', label: 'A' };
    const read = readJsonStat({
      class: 'collection',
      version: '2.0',
      link: {
        item: [
          link,
          dataset({ href: 'https://example.org/b' }),
          { class: 'collection', href: 'https://example.org/c' },
        ],
      },
    });
    expect(read.form).toBe('collection');
    expect(read.cubes.map(({ name, href }) => [name, href])).toEqual([['1', 'https://example.org/b']]);
    expect(read.links).toEqual([link, { class: 'collection', href: 'https://example.org/c', label: '' }]);
  });

  it('a cube of no dimensions is one number, and one of an empty dimension has none', () => {
    expect([...readCube({ class: 'dataset', id: [], size: [], dimension: {}, value: [7] }).values]).toEqual([
      7,
    ]);
    const empty = {
      class: 'dataset',
      id: ['x'],
      size: [0],
      dimension: { x: { category: { index: [] } } },
      value: [],
    };
    expect([...readCube(empty).values]).toEqual([]);
  });
});
