import { describe, expect, it } from 'vitest';
import { placesOfNorway } from '#platform/places/places-of-norway.ts';
import { guess, hold, readStatistics, type StatisticsFile } from './index.ts';
import { known } from './testing/known.ts';

/** So many rows, made while they are read: 40 codes, 125 years and then the next industry. */
const rowsOf = (count: number): StatisticsFile => ({
  name: 'stor.csv',
  bytes: null,
  async *open() {
    let text = 'kommunenummer,år,næring,value\n';
    for (let row = 0; row < count; row += 1) {
      text += `${codes[row % codes.length]},${1900 + (Math.floor(row / codes.length) % 125)},${Math.floor(row / 5000)},${(row * 7919) % 100_000}\n`;
      if (text.length < 65_536) continue;
      yield Buffer.from(text);
      text = '';
    }
    yield Buffer.from(text);
  },
});

const codes = placesOfNorway.slice(0, 40).map(({ code }) => code);

describe('five million rows', () => {
  it('are held in 300 MB, refused as numbers where that would take more, and read where a filter chooses among them', async () => {
    let peak = 0;
    const before = process.memoryUsage().rss;
    const watch = setInterval(() => {
      peak = Math.max(peak, process.memoryUsage().rss);
    }, 20);
    const file = await hold(rowsOf(5_000_000));
    const [table] = file.ok ? file.value.tables : [];
    if (!file.ok || !table) throw new Error('not held');
    expect(table.rows).toBe(5_000_000);
    const found = guess(file.value, known, { series: 'no.made-up', boundaries: '2024-01-01', country: 'NO' });
    if (!found.mapping) throw new Error('not understood');
    expect(found.questions.map(({ code }) => code)).toEqual(['several-rows']);
    const read = await readStatistics(
      table,
      { ...found.mapping, filters: [{ column: 2, is: ['7'] }] },
      known,
    );
    expect(read.ok && read.value.counts).toMatchObject({ rows: 5_000_000, leftOut: 4_995_000 });
    clearInterval(watch);
    expect((peak - before) / 1e6).toBeLessThan(300);
    const all = { ...found.mapping, series: null, repeated: 'refuse' as const };
    const refused = await readStatistics(table, all, known, { mostObservations: 1_000 });
    expect(refused).toMatchObject({
      ok: false,
      problem: { code: 'too-many-observations', params: { limit: 1_000 } },
    });
  }, 180_000);

  it('and one more are refused at that row, and told where', async () => {
    const seen: number[] = [];
    const file = await hold(rowsOf(100_000), {
      limits: { rows: 20_000 },
      progress: ({ rows }) => seen.push(rows),
    });
    expect(file).toMatchObject({
      ok: false,
      problem: { code: 'too-many-rows', params: { limit: 20_000, row: 20_002 } },
    });
    expect(Math.max(...seen)).toBeLessThanOrEqual(20_000);
    expect(seen.length).toBeGreaterThan(3);
  });

  it('can be stopped on the way, while they are held and while they are read', async () => {
    const stop = new AbortController();
    const held = hold(rowsOf(1e9), {
      signal: stop.signal,
      progress: ({ rows }) => rows > 50_000 && stop.abort(new Error('enough')),
    });
    await expect(held).rejects.toThrow('enough');
    const file = await hold(rowsOf(50_000));
    const [table] = file.ok ? file.value.tables : [];
    const found = file.ok ? guess(file.value, known, { series: 'no.made-up', country: 'NO' }) : undefined;
    if (!table || !found?.mapping) throw new Error('not understood');
    const again = new AbortController();
    const read = readStatistics(table, found.mapping, known, {
      signal: again.signal,
      progress: () => again.abort(new Error('stop')),
    });
    await expect(read).rejects.toThrow('stop');
  });

  it('of more different texts than a file of numbers has are refused', async () => {
    const file = await hold(rowsOf(50_000), { limits: { entries: 1_000 } });
    expect(file).toMatchObject({
      ok: false,
      problem: { code: 'too-many-contents', params: { limit: 1_000 } },
    });
  });
});
