import { Command } from 'commander';
import { version } from '#apps/server/version.ts';
import { type ExitCode, tell, tellFailure } from './answer.ts';
import type { Cli } from './cli.ts';
import { commandDatabase } from './command-database.ts';
import { databaseCommands } from './commands/database.ts';
import { evaluateCommands } from './commands/evaluate.ts';
import { programmeCommands } from './commands/programme.ts';
import { runningCommands } from './commands/running.ts';
import { unitCommands } from './commands/unit.ts';
import { userCommands } from './commands/user.ts';
import type { Terminal } from './terminal.ts';

/** Runs one command line; answers with the exit code. */
export async function runProgram(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = 0;
  const program = new Command('omstilt')
    .description('Carries a municipality through restructuring.')
    .version(version)
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err })
    .showHelpAfterError('(omstilt … --help tells more)')
    .addHelpText('after', around);
  const cli: Cli = {
    program,
    database: commandDatabase(terminal),
    answering: async (command, work) => {
      const asJson = command.opts().json === true;
      try {
        code = tell(await work(), asJson, terminal);
      } catch (error) {
        code = tellFailure(error, asJson, terminal);
      }
    },
    running: async (work) => {
      code = (await work()) as ExitCode;
    },
  };
  runningCommands(cli);
  databaseCommands(cli);
  programmeCommands(cli);
  unitCommands(cli);
  userCommands(cli);
  evaluateCommands(cli);
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    code = tellFailure(error, false, terminal);
  }
  return code;
}

const around = `
Settings are read from the environment: DATABASE_URL (without it our own database in OMSTILT_DATA), PORT, PUBLIC_URL …
Exit codes: 0 done · 1 a finding · 2 used wrongly · 3 what was given is refused · 4 the surroundings do not allow it`;
