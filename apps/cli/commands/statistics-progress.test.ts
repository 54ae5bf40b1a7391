import { describe, expect, it } from 'vitest';
import { progressLine } from './statistics-progress.ts';

const said = (watched: boolean) => {
  let [now, err] = [0, ''];
  const line = progressLine(
    {
      watched,
      err: (text) => {
        err += text;
      },
    },
    () => now,
  );
  return { line, at: (moment: number) => (now = moment), err: () => err.replaceAll('\u00A0', ' ') };
};
const cells = (done: number) => ({ done, of: 4_000, counted: 'cells' }) as const;

describe('the line of progress', () => {
  it('says how much of how much, how fast, and how long it takes still, on one line', () => {
    const { line, at, err } = said(true);
    at(1_000);
    line.tell('ssb:07459', cells(0));
    at(2_000);
    line.tell('ssb:07459', cells(1_000));
    expect(err().split('\r').at(-1)).toMatch(/ssb:07459: 1.000 of 4.000 cells, 500\/s, 6 s left$/);
    expect(err()).not.toContain('\n');
    line.end();
    expect(err().endsWith('\r\u001B[K')).toBe(true);
  });

  it('does not take what was there before it went on for speed', () => {
    const { line, at, err } = said(true);
    at(1_000);
    line.tell('ssb:07459', cells(3_000));
    at(2_000);
    line.tell('ssb:07459', cells(3_500));
    expect(err()).toMatch(/250\/s, 2 s left$/);
  });

  it('is written a few times a second at most, and not at all where nobody watches', () => {
    const one = said(true);
    one.at(1_000);
    for (let done = 1; done < 1_000; done += 1) one.line.tell('x', cells(done));
    expect(one.err().split('\r')).toHaveLength(2);
    const other = said(false);
    other.at(1_000);
    other.line.tell('x', cells(1));
    other.line.end();
    expect(other.err()).toBe('');
  });
});
