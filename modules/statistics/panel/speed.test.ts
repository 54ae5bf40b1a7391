import { describe, expect, it } from 'vitest';
import { placeGraph } from '../places/graph.ts';
import { shippedGraph } from '../places/shipped.ts';
import { people, years } from '../testing/rows.ts';
import { buildPanel } from './build-panel.ts';
import type { PanelInput } from './input.ts';

function asked(graph: PanelInput['graph'], from: number, to: number, count: number): PanelInput {
  const codes = [...graph.byCode.keys()];
  const lengths = to - from + 1;
  const cells = codes.length * lengths;
  const pack = {
    codes,
    first: from,
    lengths,
    values: new Float64Array(cells),
    states: new Uint8Array(cells).fill(1),
  };
  const definitions = Array.from({ length: count }, (_, at) => ({ ...people, key: `series-${at}` }));
  return {
    graph,
    boundaries: '2024-01-01',
    periods: years(from, to),
    series: definitions.map(({ key }) => key),
    definitions,
    delivered: definitions.map(({ key }) => ({
      vintage: 1,
      series: key,
      boundaries: null,
      whole: true,
      pack,
    })),
    asOf: 1,
  };
}

/** The best of some runs: others use the machine too. */
function best(run: () => unknown): number {
  const took = Array.from({ length: 4 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...took);
}

// Bounds are an order of magnitude above what was measured, for slow and busy machines: they catch what grows with the square.
describe('a panel is built fast enough to be built when it is asked for', () => {
  it('357 places × 40 years × 20 series, through all changes since 1985 (measured: 20 ms)', () => {
    const input = asked(shippedGraph('NO'), 1985, 2024, 20);
    expect(best(() => buildPanel(input))).toBeLessThan(500);
  });

  it('20,000 places × 10 years × 2 series, and their graph (measured: 40 ms and 50 ms)', () => {
    const places = Array.from({ length: 20_000 }, (_, at) => `DE${String(at).padStart(6, '0')}`);
    const known = { on: '2024-01-01', places: places.map((code) => ({ code, name: code })) };
    const graph = placeGraph({ since: '1990-01-01', known, changes: [] });
    expect(best(() => placeGraph({ since: '1990-01-01', known, changes: [] }))).toBeLessThan(1000);
    expect(best(() => buildPanel(asked(graph, 2015, 2024, 2)))).toBeLessThan(1000);
  });
});
