import type { Command } from 'commander';
import { addUnit, listUnits } from '#modules/access/index.ts';
import { asOwner } from '#platform/database/as-owner.ts';
import type { Cli } from '../cli.ts';

type Given = Parameters<typeof addUnit>[1] & { parent?: string[] };

/** Places, before there is anybody who may make them in the product. */
export function unitCommands({ program, database, answering }: Cli): void {
  const unit = program.command('unit').description('nations, counties and municipalities');

  unit
    .command('add')
    .description('add a nation, a county or a municipality; programmes are begun in the product')
    .requiredOption('--kind <kind>', 'nation, county or municipality')
    .requiredOption('--slug <slug>', 'its name in addresses and commands: vestre-toten')
    .requiredOption('--name <name>', 'its name: "Vestre Toten"')
    .option('--parent <slug...>', 'what it lies under; several may be named')
    .option('--code <code>', 'its official code: 3443')
    .option('--country <country>', 'whose code that is', 'NO')
    .option('--language <language>', 'nb, nn, sv or en', 'nb')
    .option('--zone <zone>', 'its time zone; the country’s when not said')
    .option('--from <date>', 'from when it lies there and has that code; always when not said')
    .option('--json', 'answer as JSON')
    .action(({ parent = [], json: _, ...given }: Given & { json?: true }, command: Command) =>
      answering(command, () =>
        database.migrated(async (ownerUrl) => {
          const added = await asOwner(ownerUrl, (query) => addUnit(query, { ...given, parents: parent }));
          return { text: `${added.slug} is added.`, json: added };
        }),
      ),
    );

  unit
    .command('list')
    .description('every unit, what it lies under today, and its code today')
    .option('--json', 'answer as JSON')
    .action((_, command: Command) =>
      answering(command, () =>
        database.migrated(async (ownerUrl) => {
          const units = await asOwner(ownerUrl, listUnits);
          const lines = units.map(({ kind, slug, name, code, parents }) =>
            [kind, slug, name, code ?? '', parents.join(', ')].join('\t'),
          );
          return { text: lines.join('\n'), json: { items: units } };
        }),
      ),
    );
}
