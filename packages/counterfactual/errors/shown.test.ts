import { expect, it } from 'vitest';
import { panelOfLong } from '../panel/long.ts';
import { readTable } from '../panel/table.ts';
import { tableOfText } from '../panel/table-of-text.ts';
import { panelOfWide } from '../panel/wide.ts';
import { CounterfactualError } from './counterfactual-error.ts';
import { shown, visible, visibleLines } from './shown.ts';

it('control characters are written as JSON writes them, and lines stay lines', () => {
  expect(visible('a\u001b[31m\nb\u0085\ud800')).toBe('a\\u001b[31m\\u000ab\\u0085\\ud800');
  expect(visibleLines('a\u0007\nb')).toBe('a\\u0007\nb');
  expect(visible('Åsdal 🏭 – x')).toBe('Åsdal 🏭 – x');
});

it('a name of up to sixty letters stands whole, and a longer one is cut between letters', () => {
  expect(shown('å'.repeat(60))).toBe('å'.repeat(60));
  expect(shown('🏭'.repeat(61))).toBe(`${'🏭'.repeat(60)}…`);
});

it('the message is one line, whatever the names hold, and where keeps them whole', () => {
  const unit = `${'a'.repeat(40_000)}\u001b[31m`;
  const error = new CounterfactualError({
    code: 'x',
    found: `${unit} stands twice`,
    where: { unit },
    why: 'It does.',
    remedy: `Leave ${unit} out.`,
  });
  expect(error.message).toBe(
    `x: ${shown(unit)} stands twice (unit ${shown(unit)}). It does. Leave ${shown(unit)} out.`,
  );
  expect(error.problem.where?.unit).toBe(unit);
});

const long = 'n'.repeat(40_000);
const named = { unit: 'unit', time: 'year', outcome: 'jobs', start: 2001 } as const;
const rows = `unit,year,jobs\n${long}a,2000,1\n${long}a,2001,2\n${long}b,2000,1\n${long}b,2001,`;
const complete = `${rows}3`;
it.each<[string, () => unknown]>([
  ['no-such-unit', () => panelOfLong(readTable(complete), { ...named, treated: `${long}c` })],
  ['no-such-column', () => panelOfLong(readTable(complete), { ...named, outcome: long, treated: 'a' })],
  [
    'no-such-column',
    () =>
      panelOfLong(readTable(complete.replace('jobs', `${long}s`)), { ...named, outcome: long, treated: 'a' }),
  ],
  ['unbalanced', () => panelOfLong(readTable(rows), { ...named, treated: `${long}a` })],
  [
    'same-cell-twice',
    () => panelOfLong(readTable(`${complete}\n${long}b,2001,3`), { ...named, treated: `${long}a` }),
  ],
  ['one-column', () => readTable(`${long}\n1`)],
  ['same-column-twice', () => readTable(`${long},${long}\n1,2`)],
  [
    'same-column-twice',
    () =>
      tableOfText(
        JSON.stringify([
          [long, long],
          [1, 2],
        ]),
      ),
  ],
  [
    'two-decimal-signs',
    () =>
      panelOfLong(
        readTable(`unit;year;jobs\na;2000;1.${'0'.repeat(40_000)}\na;2001;1,${'0'.repeat(40_000)}`),
        { ...named, treated: 'a' },
      ),
  ],
  [
    'same-unit-twice',
    () => panelOfWide(readTable(`unit,2000,2001\n${long},1,2\n${long},1,2`), { treated: long, start: 2001 }),
  ],
])('%s of a name of 40,000 letters is a message of a few hundred', (code, call) => {
  let message = '';
  try {
    call();
  } catch (error) {
    message = (error as Error).message;
  }
  expect(message).toMatch(new RegExp(`^${code}: `));
  expect(message.length).toBeLessThan(1000);
});
