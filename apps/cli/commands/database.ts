import type { Command } from 'commander';
import { type Finding, verify } from '#platform/audit/verify.ts';
import { backup } from '#platform/database/backup.ts';
import { newestMigration } from '#platform/database/migrate.ts';
import { restore } from '#platform/database/restore.ts';
import type { Cli } from '../cli.ts';

/** What is done with the database as a whole. */
export function databaseCommands({ program, database, answering }: Cli): void {
  program
    .command('migrate')
    .description('bring the database to this version, and load what is shipped')
    .option('--json', 'answer as JSON')
    .action((_, command: Command) =>
      answering(command, () =>
        database.migrated(async () => {
          const migration = await newestMigration();
          return { text: `The database is at migration ${migration}.`, json: { migration } };
        }),
      ),
    );

  program
    .command('verify')
    .description(
      'look for what was changed by another way than the application’s: rows, files, the chains of events',
    )
    .option('--json', 'answer as JSON')
    .action((_, command: Command) =>
      answering(command, () =>
        database.asItIs(async (ownerUrl) => {
          const findings = await verify(ownerUrl);
          return { text: told(findings), json: { findings }, finding: findings.length > 0 };
        }),
      ),
    );

  program
    .command('backup <file>')
    .description('write everything that is kept into one file, while people go on working')
    .option('--json', 'answer as JSON')
    .action((file: string, _, command: Command) =>
      answering(command, () =>
        database.asItIs(async (ownerUrl, onProgress) => {
          const { tables, heads } = await backup(ownerUrl, file, { onProgress });
          return { text: `${file}: ${counted(tables)}.`, json: { file, tables, heads } };
        }),
      ),
    );

  program
    .command('restore <file>')
    .description('bring a backup back into an empty database: all of it, or nothing')
    .option('--json', 'answer as JSON')
    .action((file: string, _, command: Command) =>
      answering(command, () =>
        database.asItIs(async (ownerUrl, onProgress) => {
          const { made, tables, findings } = await restore(ownerUrl, file, { onProgress });
          const text = `${file}, made ${made}: ${counted(tables)}.\n${told(findings)}`;
          return { text, json: { file, made, tables, findings }, finding: findings.length > 0 };
        }),
      ),
    );
}

const told = (findings: readonly Finding[]): string =>
  findings.length === 0
    ? 'Nothing was found that was changed past the application. What can be found, and what not: docs/security.md.'
    : findings
        .map(
          ({ unit, relation, row, means }) =>
            `${unit ?? 'installation'} · ${relation} ${row ?? ''}: ${means}`,
        )
        .join('\n');

function counted(tables: Readonly<Record<string, { rows: number }>>): string {
  const rows = Object.values(tables).reduce((sum, table) => sum + table.rows, 0);
  return `${rows} rows of ${Object.keys(tables).length} tables`;
}
