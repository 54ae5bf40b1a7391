import { expect, it } from 'vitest';
import { fileOf } from '../reading/index.ts';
import { known } from '../reading/testing/known.ts';
import type { KnownNow } from './known-now.ts';
import { readUploaded } from './uploaded.ts';

it('two questions about one column are answered one after the other, in any order, as a page does', async () => {
  const file = fileOf('tall.csv', Buffer.from('kommune;år;value\n3443;2021;1.234\n'));
  const now: KnownNow = { known, series: new Map() };
  for (const order of [
    ['decimal', 'which-series'],
    ['which-series', 'decimal'],
  ]) {
    let preview = await readUploaded(file, now, {});
    for (const code of order) {
      const choice = preview.open.find((each) => each.code === code)?.choices[0];
      if (!preview.mapping || !choice) throw new Error(`no choice for ${code}`);
      preview = await readUploaded(file, now, { mapping: { ...preview.mapping, ...choice.mapping } });
    }
    expect(preview.open).toEqual([]);
    expect(preview.mapping?.values).toMatchObject([
      { series: expect.any(String), numbers: { decimal: 'comma' } },
    ]);
  }
});
