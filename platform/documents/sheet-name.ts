/**
 * A name that Excel takes for a sheet, and that no other sheet has: at most 31 characters, none of `[ ] : * ? / \`, no
 * apostrophe at the ends, not "History", compared without regard to case.
 */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set(['history']);
  return wanted.map((name, index) => {
    const plain = fitting(name) || String(index + 1);
    const free = numbered(plain).find((candidate) => !taken.has(candidate.toLowerCase())) ?? plain;
    taken.add(free.toLowerCase());
    return free;
  });
}

const longest = 31;

const fitting = (name: string) =>
  cut(name.replace(/[[\]:*?/\\\p{C}]+/gu, ' ').trim(), longest)
    .replace(/^'+|'+$/g, '')
    .trim();

const numbered = (name: string): string[] => [
  name,
  ...Array.from({ length: 1_000 }, (_, index) => {
    const end = ` (${index + 2})`;
    return cut(name, longest - end.length).trimEnd() + end;
  }),
];

/** By UTF-16 units, as Excel counts, but never through a pair. */
const cut = (text: string, length: number) => text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
