import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import * as door from './index.ts';
import { startDouble } from './testing/index.ts';

const readme = readFileSync(join(import.meta.dirname, 'README.md'), 'utf8');
const samples = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = '']) => code);

it('the ten lines run as they stand, against the double of the office', { timeout: 30_000 }, async () => {
  await using double = await startDouble();
  const contents = (samples[0] ?? '')
    .replace('@omstilt/pxweb', './index.ts')
    .replace('https://data.ssb.no/api/pxwebapi/v2', double.bases['ssb-v2'])
    .replace('K-3443', 'K-9901')
    .replace('console.log(', 'said.push(');
  expect(contents.trim().split('\n').length).toBeLessThanOrEqual(12);
  const { outputFiles } = await build({
    stdin: {
      contents: `export const said = [];\n${contents}`,
      resolveDir: import.meta.dirname,
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'esm',
  });
  const { said } = (await import(
    /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? '')}`
  )) as { said: unknown[] };
  const years = said.filter((_, i) => i % 4 === 0);
  expect(years).toEqual(Array.from({ length: 12 }, (_, i) => String(2015 + i)));
  expect(said[1]).toBeGreaterThan(0);
  expect(said[2]).toBe('Statistisk sentralbyrå');
});

it('every code that a refusal may have is explained, and no other is', () => {
  const source = readFileSync(join(import.meta.dirname, 'client/source-refused.ts'), 'utf8');
  const [union = ''] = /RefusalCode =[\s\S]*?;/.exec(source) ?? [];
  const codes = [...union.matchAll(/\| '([a-z-]+)'/g)].map(([, code]) => code);
  const table = readme.slice(readme.indexOf('## What is refused'), readme.indexOf('## JSON-stat'));
  const rows = table.split('\n').filter((line) => line.startsWith('| `'));
  const explained = rows.flatMap((row) =>
    [...(row.split('|')[1] ?? '').matchAll(/`([a-z-]+)`/g)].map(([, code]) => code),
  );
  expect(codes.length).toBeGreaterThan(20);
  expect(explained.sort()).toEqual(codes.sort());
});

it('every function that is named is exported', () => {
  const named = [
    ...readme.matchAll(
      /\b(pxWeb\w+|klass|kolada|eurostat|http|memoryCache|read\w+|write\w+|parse\w+|print\w+|codesOf)\(/g,
    ),
  ];
  const own = named.map(([, name = '']) => name).filter((name) => name !== 'parse');
  for (const name of new Set(own)) expect(Object.keys(door)).toContain(name);
});
