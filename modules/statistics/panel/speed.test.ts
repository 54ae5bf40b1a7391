import { describe, expect, it } from 'vitest';
import { placeGraph } from '../places/graph.ts';
import { shippedGraph } from '../places/shipped.ts';
import { people, years } from '../testing/rows.ts';
import { buildPanel } from './build-panel.ts';
import type { PanelInput } from './input.ts';
import type { Pack } from './pack.ts';

const full = (codes: readonly string[], first: number, lengths: number): Pack => ({
  codes,
  first,
  lengths,
  values: Float64Array.from({ length: codes.length * lengths }, (_, at) => at % 1000),
  states: new Uint8Array(codes.length * lengths).fill(1),
});
const asked = (
  graph: PanelInput['graph'],
  codes: readonly string[],
  from: number,
  to: number,
  count: number,
): PanelInput => {
  const definitions = Array.from({ length: count }, (_, at) => ({ ...people, key: `series-${at}` }));
  return {
    graph,
    boundaries: '2024-01-01',
    periods: years(from, to),
    series: definitions.map(({ key }) => key),
    definitions,
    delivered: definitions.map(({ key }, at) => ({
      vintage: at + 1,
      series: key,
      boundaries: null,
      whole: true,
      pack: full(codes, from, to - from + 1),
    })),
    asOf: count,
  };
};

/** The best of some runs: others use the machine too. */
function best(times: number, run: () => unknown): number {
  const took = Array.from({ length: times }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...took);
}

describe('how long it takes (with room for a slow machine; measured: 20 ms and 0.8 s)', () => {
  it('357 places × 40 years × 20 series, through all changes since 1985: under 200 ms', () => {
    const graph = shippedGraph('NO');
    const input = asked(graph, [...graph.byCode.keys()], 1985, 2024, 20);
    expect(best(6, () => buildPanel(input))).toBeLessThan(200);
  });

  it('100,000 places × 30 years × 5 series: under 5 s, and its places under 2 s', () => {
    const codes = Array.from({ length: 100_000 }, (_, at) => `DE${String(at).padStart(6, '0')}`);
    const places = codes.map((code) => ({ code, name: code }));
    const list = { since: '1990-01-01', known: { on: '2024-01-01', places }, changes: [] };
    const graph = placeGraph(list);
    expect(best(2, () => placeGraph(list))).toBeLessThan(2000);
    const input = asked(graph, codes, 1995, 2024, 5);
    expect(best(2, () => buildPanel(input))).toBeLessThan(5000);
  }, 60_000);
});
