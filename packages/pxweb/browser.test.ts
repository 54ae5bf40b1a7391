import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { cubeOf, writeJsonStat } from './index.ts';

it('the package runs where there is nothing of Node, and reads bytes of another context', async () => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('index.ts', import.meta.url))],
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    globalName: 'pxweb',
  });
  const text = writeJsonStat(cubeOf({ label: 'Å', dimensions: [{ id: 'x', codes: ['0301'] }], values: [7] }));
  const script = `${outputFiles[0]?.text};
    const { readCube, writeJsonStat } = pxweb;
    [readCube(bytes), readCube(bytes.buffer), readCube(JSON.parse(text))].map(writeJsonStat).join('|')`;
  // What a browser has beside the language itself.
  const found = vm.runInNewContext(script, { text, bytes: new TextEncoder().encode(text), TextDecoder });
  expect(found).toBe([text, text, text].join('|'));
});
