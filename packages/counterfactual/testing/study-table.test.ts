import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { study } from './study.ts';
import { lineOf, parts, seed } from './study-table.ts';

const told = readFileSync(join(import.meta.dirname, '../docs/simulations.md'), 'utf8');
const sections = new Map(
  told
    .split('\n### ')
    .slice(1)
    .map((section) => [section.split('\n')[0], section.split('\n')]),
);

describe('the table of simulated panels', { timeout: 60_000 }, () => {
  it('has every design with its seed and number of panels, and every method that is asked', () => {
    expect([...sections.keys()]).toEqual(parts.map(({ design }) => design.name));
    for (const { design, methods, replications } of parts) {
      const lines = sections.get(design.name) ?? [];
      expect(lines).toContain(`${replications} panels, seed ${seed}.`);
      const rows = lines.filter((line) => line.startsWith('| ')).slice(2);
      expect(rows.map((row) => row.split(/ \||; `/)[0])).toEqual(methods.map(({ name }) => `| ${name}`));
    }
  });

  // The quick ones; who changes what a method does makes the table anew.
  it.each([
    ['parallel trends', 0],
    ['factor model, 15 donors', 0],
    ['factor model, 15 donors', 2],
  ])('has figures that come out again: %s, method %i', (name, at) => {
    const part = parts.find(({ design }) => design.name === name);
    const method = part?.methods[at];
    if (!part || !method) throw new Error(`no such part: ${name}, ${at}`);
    const row = study(part.design, method, { seed, replications: part.replications });
    expect(sections.get(name)).toContain(lineOf(row));
  });
});
