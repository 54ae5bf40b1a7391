import { describe, expect, it } from 'vitest';
import { drawBoundaries } from './draw-boundaries.ts';
import { readBoundaries } from './read-boundaries.ts';

const square = (west: number, south: number, side: number, clockwise = false) => {
  const ring = [
    [west, south],
    [west + side, south],
    [west + side, south + side],
    [west, south + side],
    [west, south],
  ];
  return { type: 'Polygon', coordinates: [clockwise ? ring.reverse() : ring] };
};
const collection = (...features: object[]) => JSON.stringify({ type: 'FeatureCollection', features });
const area = (properties: object, geometry: object) => ({ type: 'Feature', properties, geometry });
const codes = new Set(['0301', '9901', '9902']);

function areasOf(text: string) {
  const read = readBoundaries(text, codes);
  if ('refused' in read) throw new Error(read.refused);
  return read.areas;
}

describe('a file of boundaries', () => {
  it('is keyed by whichever property has the numbers of municipalities', () => {
    const text = collection(
      area({ navn: 'Eksempelvik', KNR: '9901', areal: 9902 }, square(10, 60, 1)),
      area({ navn: 'Prøvedal', KNR: '9902', areal: 17 }, square(11, 60, 1)),
    );
    expect([...areasOf(text).keys()]).toEqual(['9901', '9902']);
  });

  it('may have lost the zero that a number begins with', () => {
    expect([...areasOf(collection(area({ id: 301 }, square(10, 60, 1)))).keys()]).toEqual(['0301']);
  });

  it('may be a topology', () => {
    const text = JSON.stringify({
      type: 'Topology',
      arcs: [
        [
          [10, 60],
          [11, 60],
          [11, 61],
          [10, 60],
        ],
      ],
      objects: {
        kommuner: {
          type: 'GeometryCollection',
          geometries: [{ type: 'Polygon', arcs: [[0]], properties: { kode: '9901' } }],
        },
      },
    });
    expect([...areasOf(text).keys()]).toEqual(['9901']);
  });

  it.each([
    ['{"type": "Feature', 'not-json'],
    ['[]', 'not-geographic'],
    ['{"type":"FeatureCollection"}', 'not-geographic'],
    ['{"type":"FeatureCollection","features":[null]}', 'not-geographic'],
    ['{"type":"Topology","objects":{"a":{"type":"GeometryCollection"}},"arcs":[]}', 'not-geographic'],
    [collection(area({ KNR: '4444' }, square(10, 60, 1))), 'no-code'],
  ])('is refused with what is wrong: %s', (text, refused) => {
    expect(readBoundaries(text, codes)).toEqual({ refused });
  });
});

describe('boundaries as a drawing', () => {
  it.each([true, false])('fill their own area, whichever way they go round (clockwise: %s)', (clockwise) => {
    const { areas, height } = drawBoundaries(
      areasOf(
        collection(
          area({ KNR: '9901' }, square(10, 60, 1, clockwise)),
          area({ KNR: '9902' }, square(11, 60, 1, clockwise)),
        ),
      ),
    );
    expect(height).toBeGreaterThan(300);
    expect(height).toBeLessThan(800);
    const [west, east] = areas;
    expect(west?.col).toBeLessThan(300);
    expect(east?.col).toBeGreaterThan(300);
    expect(west?.d).toMatch(/^M[\d.,-]+L.*Z$/);
  });

  it('may be in metres, north up', () => {
    const { areas, height } = drawBoundaries(
      areasOf(
        collection(
          area({ KNR: '9901' }, square(250_000, 6_700_000, 10_000)),
          area({ KNR: '9902' }, square(250_000, 6_710_000, 10_000)),
        ),
      ),
    );
    expect(height).toBe(1200);
    const [south, north] = areas;
    expect(north?.row).toBeLessThan(south?.row ?? 0);
  });
});
