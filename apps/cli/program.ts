import type { ExitCode } from './answer.ts';
import { commandDatabase } from './command-database.ts';
import { databaseCommands } from './commands/database.ts';
import { evaluateCommands } from './commands/evaluate.ts';
import { programmeCommands } from './commands/programme.ts';
import { runningCommands } from './commands/running.ts';
import { importCommand } from './commands/statistics-import.ts';
import { panelCommand } from './commands/statistics-panel.ts';
import { placesCommand } from './commands/statistics-places.ts';
import { seriesCommand } from './commands/statistics-series.ts';
import { unitCommands } from './commands/unit.ts';
import { userCommands } from './commands/user.ts';
import { runCommands } from './run-commands.ts';
import type { Terminal } from './terminal.ts';

/** Runs one command line of all there are; answers with the exit code. */
export const runProgram = (argv: readonly string[], terminal: Terminal): Promise<ExitCode> =>
  runCommands(argv, terminal, (speaking) => {
    const cli = { ...speaking, terminal, database: commandDatabase(terminal) };
    runningCommands(cli);
    databaseCommands(cli);
    programmeCommands(cli);
    unitCommands(cli);
    userCommands(cli);
    importCommand(cli);
    seriesCommand(cli);
    placesCommand(cli);
    panelCommand(cli);
    evaluateCommands(cli);
  });
