import type { ExitCode } from './answer.ts';
import { commandDatabase } from './command-database.ts';
import { databaseCommands } from './commands/database.ts';
import { evaluateCommands } from './commands/evaluate.ts';
import { programmeCommands } from './commands/programme.ts';
import { runningCommands } from './commands/running.ts';
import { unitCommands } from './commands/unit.ts';
import { userCommands } from './commands/user.ts';
import { runCommands } from './run-commands.ts';
import type { Terminal } from './terminal.ts';

/** Runs one command line of all there are; answers with the exit code. */
export const runProgram = (argv: readonly string[], terminal: Terminal): Promise<ExitCode> =>
  runCommands(argv, terminal, (speaking) => {
    const cli = { ...speaking, database: commandDatabase(terminal) };
    runningCommands(cli);
    databaseCommands(cli);
    programmeCommands(cli);
    unitCommands(cli);
    userCommands(cli);
    evaluateCommands(cli);
  });
