import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './root.mjs';

/** What is looked at, each part with its name and how to run it: it answers `{passed, failed, skipped, output}`. */
export const types = ['pure', 'server', 'web', 'journeys'].map((project) => ({
  name: `types ${project}`,
  run: () =>
    tool('typescript/bin/tsc', [
      '-p',
      `tsconfig.${project}.json`,
      '--pretty',
      'false',
      '--incremental',
      '--tsBuildInfoFile',
      `node_modules/.cache/${project}.tsbuildinfo`,
    ]),
}));

export const lint = {
  name: 'lint',
  run: () => tool('@biomejs/biome/bin/biome', ['check', '--colors=off', '--error-on-warnings']),
};

export const tests = (...projects) => ({ name: projects.join(', '), run: () => vitest(projects) });

/** Runs lanes beside each other, the parts of a lane one after the other, and tells of each part as it ends. */
export async function runLanes(lanes) {
  const results = [];
  await Promise.all(
    lanes.map(async (lane) => {
      for (const part of lane) {
        const begin = Date.now();
        const result = { name: part.name, ...(await part.run()) };
        results.push(result);
        report(result, (Date.now() - begin) / 1000);
      }
    }),
  );
  return results;
}

/** The last line, and the exit code that goes with it. */
export function conclude(results) {
  const sum = (count) => results.reduce((total, result) => total + result[count], 0);
  if (sum('skipped') > 0) process.stdout.write(`${sum('skipped')} skipped\n`);
  process.stdout.write(`${sum('passed')} passed, ${sum('failed')} failed\n`);
  process.exitCode = sum('failed') > 0 ? 1 : 0;
}

function report({ name, passed, failed, skipped, output }, seconds) {
  const counts = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
  // Of what went well nobody reads more than a line.
  const detail = failed > 0 ? `${output.trimEnd()}\n` : '';
  process.stdout.write(
    `${detail}${failed > 0 ? 'FAILED' : 'ok    '} ${name}: ${counts} (${seconds.toFixed(1)} s)\n`,
  );
}

/** A tool that only says yes or no counts as one. */
async function tool(script, words) {
  const { code, output } = await node(script, words);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0, output };
}

async function vitest(projects) {
  const folder = mkdtempSync(join(tmpdir(), 'omstilt-results-'));
  const file = join(folder, 'results.json');
  const names = projects.flatMap((project) => ['--project', project]);
  const { code, output } = await node('vitest/vitest.mjs', [
    'run',
    ...names,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  const counts = countsIn(file);
  rmSync(folder, { recursive: true, force: true });
  // An error outside of any test, or a run that never came to its end, has no count of its own.
  const failed = code === 0 ? counts.failed : Math.max(1, counts.failed);
  return { ...counts, failed, output };
}

function countsIn(file) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
      readFileSync(file, 'utf8'),
    );
    const broken = testResults.filter(
      ({ status, assertionResults }) =>
        status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
    );
    return {
      passed: numPassedTests,
      failed: numFailedTests + broken.length,
      skipped: numPendingTests + numTodoTests,
    };
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

function node(script, words) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', script), ...words], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined },
    });
    const chunks = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => chunks.push(chunk));
    child.once('error', (error) => resolve({ code: 1, output: error.message }));
    child.once('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString() }));
  });
}
