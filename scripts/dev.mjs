import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './root.mjs';

// The server starts again when its files change; Vite reloads the pages and passes /api on to the server. Either one's
// end ends both.
const programs = [
  ['tsx/dist/cli.mjs', 'watch', '--clear-screen=false', 'apps/server/main.ts'],
  ['vite/bin/vite.js', 'apps/web'],
];
const children = programs.map(([script, ...words]) =>
  spawn(process.execPath, [join(root, 'node_modules', script), ...words], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  }),
);
const end = () => {
  for (const child of children) child.kill('SIGTERM');
};
for (const child of children) child.once('exit', end);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, end);
