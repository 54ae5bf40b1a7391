import type { Command } from 'commander';
import { say } from '#apps/server/messages.ts';
import { exportDossier } from '#platform/dossier/export.ts';
import { importDossier } from '#platform/dossier/import.ts';
import type { Cli } from '../cli.ts';
import { ground, readable } from '../dossier.ts';
import { saidOf } from '../imported.ts';

/** One programme, out of an installation and into another. */
export function programmeCommands({ program, database, answering }: Cli): void {
  const programme = program.command('programme').description('one programme as a dossier: out, and in again');

  programme
    .command('export <slug>')
    .description('write all that is kept of one programme into one zip, while people go on working')
    .requiredOption('--out <file>', 'the zip to write: dossier.zip')
    .option('--json', 'answer as JSON')
    .addHelpText(
      'after',
      '\nIt holds personal data and internal entries. What it leaves out: docs/operations.md.',
    )
    .action((slug: string, { out }: { out: string }, command: Command) =>
      answering(command, () =>
        database.migrated(async (ownerUrl, onProgress) => {
          const options = { ground, readable, say, now: Date.now(), onProgress };
          const { files, made, migration, programme, findings } = await exportDossier(
            ownerUrl,
            slug,
            out,
            options,
          );
          const rows = files.reduce(
            (sum, each) => sum + (each.path.startsWith('data/') ? (each.rows ?? 0) : 0),
            0,
          );
          const text = [
            `${out}: ${rows} rows in ${files.length + 1} files.`,
            ...findings.map(({ relation, row, means }) => `${relation} ${row ?? ''}: ${means}`),
            ...(findings.length > 0
              ? ['Other installations refuse it until that is cleared up: omstilt verify.']
              : []),
          ].join('\n');
          return {
            text,
            json: { file: out, made, migration, programme, rows, files, findings },
            finding: findings.length > 0,
          };
        }),
      ),
    );

  programme
    .command('import <file>')
    .description('bring a programme from its dossier into this installation: all of it, or nothing')
    .option('--json', 'answer as JSON')
    .addHelpText(
      'after',
      '\nNobody gets a role by it. Give the first one afterwards:\nomstilt user add leader@municipality.no --name "…" --role programme-leader --unit <slug>',
    )
    .action((file: string, _, command: Command) =>
      answering(command, () =>
        database.migrated(async (ownerUrl, onProgress) => {
          const imported = await importDossier(ownerUrl, file, { ground, onProgress });
          return { text: saidOf(imported), json: { file, ...imported } };
        }),
      ),
    );
}
