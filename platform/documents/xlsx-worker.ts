import { parentPort, workerData } from 'node:worker_threads';
import { parseWorkbook } from './parse-workbook.ts';
import type { Sheet } from './table.ts';
import type { WorkbookReply, WorkbookTask } from './workbook-thread.ts';

/** The thread that parses a workbook: a file that makes the parser run wild takes only this thread with it. */
const { parts, limits }: WorkbookTask = workerData;

const found = await parseWorkbook(parts, limits);
if (found.ok) for (const sheet of found.value) sendSheet(sheet);
else send({ kind: 'problem', problem: found.problem });
send({ kind: 'done' });

/** In pieces, so that whoever receives them is never held up for long. */
function sendSheet({ name, hidden, rows }: Sheet): void {
  send({ kind: 'sheet', name, hidden });
  for (let at = 0; at < rows.length; at += 1_000) send({ kind: 'rows', rows: rows.slice(at, at + 1_000) });
}

function send(reply: WorkbookReply): void {
  parentPort?.postMessage(reply);
}
