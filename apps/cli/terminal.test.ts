import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, it } from 'vitest';

it('what is longer than a pipe holds goes out whole before the process ends', async () => {
  const program = await programOf(`
    ownTerminal.out('æ'.repeat(300_000));
    ownTerminal.err('x'.repeat(300_000));
    await leave(3);`);
  const { status, stdout, stderr } = spawnSync(process.execPath, program, { encoding: 'utf8' });
  expect([status, stdout.length, stderr.length]).toEqual([3, 300_000, 300_000]);
});

it('what is large is sent as it is taken, whole and byte for byte, before what is said after it', async () => {
  const program = await programOf(`
    await ownTerminal.send((function* () { for (let at = 0; at < 200; at += 1) yield Buffer.alloc(65_536, at); })());
    ownTerminal.out('end');
    await leave(0);`);
  const { status, stdout } = spawnSync(process.execPath, program, { maxBuffer: 20_000_000 });
  expect([status, stdout.length, stdout[65_536 * 199]]).toEqual([0, 65_536 * 200 + 3, 199]);
  expect(stdout.subarray(-3).toString()).toBe('end');
});

it('who reads no further ends what is sent without a fault', async () => {
  const program = await programOf(`
    await ownTerminal.send((function* () { for (let at = 0; at < 2_000; at += 1) yield Buffer.alloc(65_536, 65); })());
    await leave(0);`);
  const child = spawn(process.execPath, program);
  let err = '';
  child.stderr.on('data', (chunk) => {
    err += String(chunk);
  });
  await once(child.stdout, 'data');
  child.stdout.destroy();
  const [status] = await once(child, 'exit');
  expect([status, err]).toEqual([0, '']);
});

async function programOf(contents: string): Promise<string[]> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { leave, ownTerminal } from './terminal.ts';${contents}`,
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
  });
  return ['--input-type=module', '-e', outputFiles[0]?.text ?? ''];
}
