import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { root } from '#platform/database/root.ts';
import { testDatabase } from '../database.ts';

it('the types of the database are those of the migrations', async () => {
  const { ownerUrl, drop } = await testDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'omstilt-types-'));
  const made = join(folder, 'schema.ts');
  try {
    await promisify(execFile)(process.execPath, [
      join(root, 'node_modules/kysely-codegen/dist/cli/bin.js'),
      ...['--dialect', 'postgres', '--url', ownerUrl, '--out-file', made, '--date-parser', 'string'],
      ...[
        '--type-mapping',
        '{"int8":"number"}',
        '--exclude-pattern',
        '{graphile_worker.*,omstilt_migration}',
      ],
    ]);
    expect(await readFile(made, 'utf8')).toBe(
      await readFile(join(root, 'platform/database/generated/schema.ts'), 'utf8'),
    );
  } finally {
    await rm(folder, { recursive: true });
    await drop();
  }
});
