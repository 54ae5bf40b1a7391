import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Row, Sheet } from './table.ts';
import type { TableLimits } from './table-limits.ts';
import { type TableProblem, type TableResult, unreadable } from './table-problem.ts';

/** What the thread is given and what it answers. */
export type WorkbookTask = { readonly parts: ReadonlyMap<string, Uint8Array>; readonly limits: TableLimits };

export type WorkbookReply =
  | { readonly kind: 'sheet'; readonly name: string; readonly hidden: boolean }
  | { readonly kind: 'rows'; readonly rows: readonly Row[] }
  | { readonly kind: 'problem'; readonly problem: TableProblem }
  | { readonly kind: 'done' };

/**
 * Parses the parts of a workbook in a thread of its own with a heap of its own, an empty environment and a time limit.
 * Problems: those of `repack`, `too-heavy` (the heap was not enough), `timeout`, `damaged`. Rejects only when the
 * thread itself is at fault: its file is missing or it failed outside of parsing.
 */
export async function parseInThread(
  parts: ReadonlyMap<string, Buffer>,
  limits: TableLimits,
  signal: AbortSignal,
  script: URL = builtScript(),
): Promise<TableResult<Sheet[]>> {
  if (signal.aborted) return unreadable('timeout');
  const task: WorkbookTask = { parts, limits };
  const worker = new Worker(script, {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: limits.heapMegabytes },
    env: {},
    execArgv: [],
    stdout: true,
    stderr: true,
  });
  try {
    return await answer(worker, limits, signal);
  } finally {
    await worker.terminate();
  }
}

function answer(worker: Worker, limits: TableLimits, signal: AbortSignal): Promise<TableResult<Sheet[]>> {
  const sheets: { name: string; hidden: boolean; rows: Row[] }[] = [];
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => resolve(unreadable('timeout')), { once: true });
    worker.on('message', (reply: WorkbookReply) => {
      if (reply.kind === 'sheet') sheets.push({ name: reply.name, hidden: reply.hidden, rows: [] });
      else if (reply.kind === 'rows') sheets.at(-1)?.rows.push(...reply.rows);
      else if (reply.kind === 'problem') resolve({ ok: false, problem: reply.problem });
      else resolve({ ok: true, value: sheets });
    });
    worker.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ERR_WORKER_OUT_OF_MEMORY') reject(error);
      else resolve(unreadable('too-heavy', { limit: limits.heapMegabytes }));
    });
    worker.on('exit', (code) =>
      reject(new Error(`the thread that reads workbooks ended early with ${code}`)),
    );
  });
}

/** Beside the running bundle, one folder up from one of its chunks, or in `dist` when running from source. */
function builtScript(): URL {
  const places = ['./xlsx-worker.js', '../xlsx-worker.js', '../../dist/xlsx-worker.js'];
  const found = places
    .map((place) => new URL(place, import.meta.url))
    .find((url) => existsSync(fileURLToPath(url)));
  if (!found) throw new Error('xlsx-worker.js is not built: it belongs beside the server in dist');
  return found;
}
