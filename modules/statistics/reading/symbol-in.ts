import type { State } from '../terms.ts';

/**
 * What offices write where there is no number: never zero. Statistics Norway and Statistics Sweden: `.` cannot be, `..` is not known, `:` is
 * withheld, `*` likewise at NAV, `x` in older Swedish tables. A lone dash is told apart: it is nothing here, or zero.
 */
export function symbolIn(text: string): State | 'dash' | undefined {
  const said = text.trim();
  return /^[-–—−‐‒]$/.test(said) ? 'dash' : symbols[said.toLowerCase()];
}

const symbols: Readonly<Record<string, State>> = {
  ':': 'suppressed',
  '*': 'suppressed',
  '**': 'suppressed',
  x: 'suppressed',
  xx: 'suppressed',
  c: 'suppressed',
  '.': 'not-applicable',
  z: 'not-applicable',
  '..': 'missing',
  '...': 'missing',
  '…': 'missing',
  na: 'missing',
  'n/a': 'missing',
  '#n/a': 'missing',
  'n.a.': 'missing',
  nan: 'missing',
  null: 'missing',
  none: 'missing',
};

/** What a column of states says of the number beside it: our own words, the symbols, and letters of Eurostat and PxWeb. */
export function stateIn(text: string): State | undefined {
  const said = text.trim().toLowerCase();
  if (said === '') return 'present';
  const symbol = symbolIn(said);
  if (symbol === 'dash') return 'present';
  return words.get(said) ?? symbol ?? letters[said];
}

const letters: Readonly<Record<string, State>> = {
  b: 'break-before',
  a: 'present',
  d: 'present',
  e: 'present',
  f: 'present',
  i: 'present',
  n: 'present',
  p: 'present',
  r: 'present',
  s: 'present',
  u: 'present',
};

const words: ReadonlyMap<string, State> = new Map(
  (
    [
      ['absent', 'absent fraværende fråverande frånvarande'],
      ['present', 'present finnes finst finns ok gyldig giltig normal'],
      ['missing', 'missing mangler manglar saknas'],
      ['suppressed', 'suppressed confidential skjult skjermet skjerma prikket prikka sekretess hemlig'],
      ['not-applicable', 'not-applicable'],
      ['break-before', 'break-before break brudd brot brott'],
    ] as const
  ).flatMap(([state, said]) => said.split(' ').map((word) => [word, state] as const)),
);
