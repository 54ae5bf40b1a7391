import type { Command } from 'commander';
import { addUser, giveToken } from '#modules/access/index.ts';
import { asOwner } from '#platform/database/as-owner.ts';
import type { Cli } from '../cli.ts';

type Given = Omit<Parameters<typeof addUser>[1], 'email'> & { json?: true };

/** People, before there is anybody who may let them in. */
export function userCommands({ program, database, answering }: Cli): void {
  const user = program.command('user').description('people, their roles and their tokens');

  user
    .command('add <email>')
    .description('give a person a role at a unit, and make the person when nobody has that address')
    .requiredOption('--name <name>', 'the person’s name')
    .requiredOption('--role <role>', 'administrator, owner, programme-leader, commissioner, reader …')
    .requiredOption('--unit <slug>', 'where: omstilt unit list tells them')
    .option('--from <date>', 'the first day; today when not said')
    .option('--until <date>', 'the first day without it; without end when not said')
    .option('--json', 'answer as JSON')
    .action((email: string, { json: _, ...given }: Given, command: Command) =>
      answering(command, () =>
        database.migrated(async (ownerUrl) => {
          const wanted = { ...given, email } as Parameters<typeof addUser>[1];
          const held = await asOwner(ownerUrl, (query) => addUser(query, wanted, Date.now()));
          const end = held.until ? ` until ${held.until}` : '';
          const text = `${held.email} is ${held.role} at ${held.unit} from ${held.from}${end}.`;
          return { text, json: held };
        }),
      ),
    );

  user
    .command('token <email>')
    .description(
      'make an API token in a person’s name; nothing but the token is printed, and it is shown once',
    )
    .option('--days <days>', 'how long it is good', Number, 90)
    .option('--name <name>', 'what the person sees it as')
    .option('--json', 'answer as JSON')
    .addHelpText(
      'after',
      '\nTOKEN=$(omstilt user token leader@municipality.no --days 30)\ncurl -H "Authorization: Bearer $TOKEN" http://localhost:3000/api/v1/me',
    )
    .action((email: string, { days, name }: { days: number; name?: string }, command: Command) =>
      answering(command, () =>
        database.migrated(async (ownerUrl) => {
          const wanted = { email, days, ...(name === undefined ? {} : { name }) };
          const given = await asOwner(ownerUrl, (query) => giveToken(query, wanted, Date.now()));
          return { text: given.token, json: given };
        }),
      ),
    );
}
