import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { tableLimits } from './table-limits.ts';
import { workbookScript } from './testing/workbook-script.ts';
import { workbookParts } from './testing/zips.ts';
import { parseInThread } from './workbook-thread.ts';

let script: URL;
beforeAll(async () => {
  script = await workbookScript();
});

const parts = new Map(
  workbookParts(['<row r="1"><c r="A1"><v>1</v></c></row>']).map(({ name, content }) => [
    name,
    Buffer.from(content),
  ]),
);

/** A thread that does something else, beside the built one. */
async function otherThread(name: string, code: string): Promise<URL> {
  const url = new URL(`./${name}.mjs`, script);
  await writeFile(url, code);
  return pathToFileURL(url.pathname);
}

test('a thread that never answers is ended when the time is up', async () => {
  const forever = await otherThread('forever', 'for (;;);');
  expect(await parseInThread(parts, tableLimits, AbortSignal.timeout(100), forever)).toMatchObject({
    problem: { code: 'timeout' },
  });
});

test('a thread that takes all its memory is ended and the process goes on', async () => {
  const greedy = await otherThread(
    'greedy',
    'const all = []; for (;;) all.push({ row: new Array(100).fill({}) });',
  );
  const limits = { ...tableLimits, heapMegabytes: 16 };
  expect(await parseInThread(parts, limits, AbortSignal.timeout(60_000), greedy)).toMatchObject({
    problem: { code: 'too-heavy', params: { limit: 16 } },
  });
});

test('a fault of the program is no fault of the file', async () => {
  const signal = AbortSignal.timeout(60_000);
  await expect(parseInThread(parts, tableLimits, signal, new URL('./missing.mjs', script))).rejects.toThrow(
    /missing/,
  );
  const early = await otherThread('early', 'process.exit(3);');
  await expect(parseInThread(parts, tableLimits, signal, early)).rejects.toThrow(/ended early/);
});

test('the thread has no environment to leak', async () => {
  const curious = await otherThread(
    'curious',
    "import { parentPort } from 'node:worker_threads'; parentPort.postMessage({ kind: 'sheet', name: JSON.stringify(process.env), hidden: false }); parentPort.postMessage({ kind: 'done' });",
  );
  expect(await parseInThread(parts, tableLimits, AbortSignal.timeout(60_000), curious)).toEqual({
    ok: true,
    value: [{ name: '{}', hidden: false, rows: [] }],
  });
});
