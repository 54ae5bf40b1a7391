import { spawn } from 'node:child_process';
import { root } from './root.mjs';

/** Runs a program in the clone with its output on our standard error; rejects when it fails. */
export function run(program, words, { environment = {}, output = 'inherit' } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, {
      cwd: root,
      env: { ...process.env, ...environment },
      stdio: ['ignore', output === 'inherit' ? 2 : 'ignore', 2],
    });
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      if (code === 0) resolve();
      else reject(new Error(`${program} ${words.join(' ')} ended with ${signal ?? code}`));
    });
  });
}

/** Ends the process with one readable message instead of a trace, for what a person can put right. */
export function stop(message) {
  process.stderr.write(`${message}\n`);
  process.exit(4);
}
