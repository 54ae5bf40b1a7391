import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { build } from 'esbuild';
import { expect, it } from 'vitest';

it('the clients run where there is nothing of Node: only what a browser has is named', async () => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('index.ts', import.meta.url))],
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    globalName: 'pxweb',
  });
  const metadata = {
    version: '2.0',
    class: 'dataset',
    id: ['ContentsCode', 'Tid'],
    size: [1, 2],
    role: { metric: ['ContentsCode'], time: ['Tid'] },
    dimension: {
      ContentsCode: { category: { index: ['A'] } },
      Tid: { category: { index: ['2025', '2026'] } },
    },
  };
  const fetch = async (url: string) =>
    new Response(JSON.stringify(url.includes('/data?') ? { ...metadata, value: [1, 2] } : metadata), {
      headers: { 'content-type': 'application/json' },
    });
  const script = `${outputFiles[0]?.text};
    (async () => {
      const client = pxweb.pxWebV2({ base: 'https://statistics.example', language: 'no' });
      const plan = await client.plan('1', [{ variable: 'ContentsCode', values: ['*'] }, { variable: 'Tid', values: ['*'] }], { maxCells: 10 });
      for await (const part of client.run(plan)) return [...part.cube.values];
    })()`;
  const browser = { fetch, URL, AbortController, TextDecoder, setTimeout, clearTimeout };
  expect([...(await vm.runInNewContext(script, browser))]).toEqual([1, 2]);
});
