import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, it } from 'vitest';

it('what is longer than a pipe holds goes out whole before the process ends', async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { leave, ownTerminal } from './terminal.ts';
        ownTerminal.out('æ'.repeat(300_000));
        ownTerminal.err('x'.repeat(300_000));
        await leave(3);`,
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
  });
  const program = ['--input-type=module', '-e', outputFiles[0]?.text ?? ''];
  const { status, stdout, stderr } = spawnSync(process.execPath, program, { encoding: 'utf8' });
  expect([status, stdout.length, stderr.length]).toEqual([3, 300_000, 300_000]);
});
